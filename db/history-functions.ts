/** The history as it is asked for: its list, one step back, one step forward. */
import type { Door } from './commit.ts'
import type { HistoryFunctions, LibrarySummary } from './library-api.ts'
import { longWrite } from './long-write.ts'

export function historyFunctions(door: Door, state: () => LibrarySummary): HistoryFunctions {
  return {
    list: (input) => door.log.list(input),
    undo(options = {}) {
      door.undo(longWrite(options))
      return state()
    },
    redo(options = {}) {
      door.redo(longWrite(options))
      return state()
    },
  }
}
