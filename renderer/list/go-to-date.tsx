/** The field that goes to a date in the list: to the first event at or after it. */
import { type KeyboardEvent, useId, useState } from 'react'
import { boundOfDate } from '../../core/date/index.ts'
import { useTellProblem } from '../alerts/use-tell-problem.ts'
import { useDesk, useWindow } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { useHint } from '../commands/use-hint.ts'
import { dateProblemInWords } from '../form/date-problem.ts'
import { today } from '../form/today.ts'
import { readField } from '../form/typed-date.ts'
import { shownFilter } from '../state/shown-filter.ts'
import { untouchedSince } from '../state/untouched.ts'
import { useLanguage, useWords } from '../words/use-words.ts'

interface GoToDateProps {
  /** Makes a row the active one and brings it into view. */
  readonly onGo: (row: number) => void
}

/** Goes to a typed date; gives the words why not where it cannot. */
function useGo({ onGo }: GoToDateProps): (text: string) => string | null {
  const words = useWords()
  const language = useLanguage()
  const { client } = useShell()
  const filter = useWindow(shownFilter)
  const descending = useWindow((state) => state.listDescending)
  const tellProblem = useTellProblem()
  const go = async (at: number) => {
    const isWanted = untouchedSince()
    const row = await client.events.seek({ filter, order: 'date', descending, to: { kind: 'date', at } })
    if (row !== null && isWanted()) onGo(row)
  }
  return (text) => {
    const reading = readField(text, language, today())
    if (!reading.ok) return dateProblemInWords(words, reading, language)
    const at = boundOfDate(reading.date, 'from') ?? boundOfDate(reading.date, 'to')
    if (at === null) return words('form.date-unread')
    go(at).catch(tellProblem)
    return null
  }
}

/** The field; Enter goes and gives the focus back to the list. */
export function GoToDate(props: GoToDateProps) {
  const words = useWords()
  const hint = useHint()
  const id = useId()
  const { goToDate } = useDesk()
  const go = useGo(props)
  const [text, setText] = useState('')
  const [refused, setRefused] = useState<string | null>(null)
  const keyed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || text.trim() === '') return
    event.preventDefault()
    setRefused(go(text))
  }
  return (
    <span className="list-view__go">
      <label htmlFor={id} className="unseen">
        {words('command.list.go-to-date')}
      </label>
      <input
        ref={goToDate}
        id={id}
        className="input"
        value={text}
        maxLength={1000}
        autoComplete="off"
        spellCheck={false}
        placeholder={words('command.list.go-to-date')}
        title={hint('list.go-to-date')}
        aria-invalid={refused !== null}
        aria-describedby={refused === null ? undefined : `${id}-said`}
        onChange={(event) => {
          setText(event.target.value)
          setRefused(null)
        }}
        onKeyDown={keyed}
      />
      {refused === null ? null : (
        <span id={`${id}-said`} role="alert" className="problem small">
          {refused}
        </span>
      )}
    </span>
  )
}
