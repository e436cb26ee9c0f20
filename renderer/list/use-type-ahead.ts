/** Letters typed in the list go to the event that begins so. */
import { useRef } from 'react'
import { useTellProblem } from '../alerts/use-tell-problem.ts'
import { useWindow } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { shownFilter } from '../state/shown-filter.ts'
import { untouchedSince } from '../state/untouched.ts'
import { isCommandKey } from './type-ahead.ts'

/** After a pause of this long the next letter begins a new word; milliseconds. */
const pause = 1000

/** A function that takes a key and says whether it was a letter of a word being typed. */
export function useTypeAhead(moveTo: (row: number) => void): (key: string) => boolean {
  const { client } = useShell()
  const filter = useWindow(shownFilter)
  const order = useWindow((state) => state.listOrder)
  const descending = useWindow((state) => state.listDescending)
  const typed = useRef({ text: '', at: 0 })
  const tellProblem = useTellProblem()
  const go = async (text: string) => {
    const isWanted = untouchedSince()
    const row = await client.events.seek({ filter, order, descending, to: { kind: 'title', text } })
    if (row !== null && isWanted()) moveTo(row)
  }
  return (key) => {
    const now = performance.now()
    const before = now - typed.current.at > pause ? '' : typed.current.text
    if ([...key].length !== 1 || (before === '' && (key === ' ' || isCommandKey(key)))) return false
    typed.current = { text: before + key, at: now }
    go(typed.current.text).catch(tellProblem)
    return true
  }
}
