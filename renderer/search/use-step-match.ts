/** Goes from match to match in order of date, over all matches and not only those in view. */
import { useCallback } from 'react'
import { useTellProblem } from '../alerts/use-tell-problem.ts'
import { useDesk } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { useChoose } from '../app/use-choose.ts'
import { isSearching } from '../state/shown-filter.ts'

/**
 * A function that selects and shows the next match, or the one before. It starts at the selected event, or where the
 * view begins, and goes on at the other end when it comes to one.
 */
export function useStepMatch(): (forwards: boolean) => void {
  const { client } = useShell()
  const { window, range, matchLine } = useDesk()
  const choose = useChoose()
  const tellProblem = useTellProblem()
  return useCallback(
    (forwards) => {
      const ask = async () => {
        const { filter, selected } = window.get()
        const at = range.get()[forwards ? 'from' : 'to'] ?? 0
        const from = selected === null ? ({ kind: 'instant', at } as const) : ({ kind: 'event', id: selected } as const)
        const step = await client.events.step({ filter, from, forwards })
        return step?.row.id ?? null
      }
      if (isSearching(window.get())) matchLine.join(ask, (id) => choose(id, 'step')).catch(tellProblem)
    },
    [client, window, range, matchLine, choose, tellProblem],
  )
}
