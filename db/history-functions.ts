/** The history as it is asked for: its list, one step back, one step forward. */
import type { Door } from './commit.ts'
import type { HistoryFunctions, LibrarySummary } from './library-api.ts'

export function historyFunctions(door: Door, state: () => LibrarySummary): HistoryFunctions {
  return {
    list: (input) => door.log.list(input),
    undo() {
      door.undo()
      return state()
    },
    redo() {
      door.redo()
      return state()
    },
  }
}
