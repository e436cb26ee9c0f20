/** Goes from match to match in order of date, over all matches and not only those in view. */
import { useCallback } from 'react'
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
  const { window, range } = useDesk()
  const choose = useChoose()
  return useCallback(
    (forwards) => {
      const state = window.get()
      if (!isSearching(state)) return
      const { filter, selected } = state
      const at = range.get()[forwards ? 'from' : 'to'] ?? 0
      const from = selected === null ? ({ kind: 'instant', at } as const) : ({ kind: 'event', id: selected } as const)
      void client.events
        .step({ filter, from, forwards })
        .then((step) => step !== null && choose(step.row.id, 'step'))
        // A match that is not found now is found by the next press.
        .catch(() => undefined)
    },
    [client, window, range, choose],
  )
}
