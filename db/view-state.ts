/** How the library was last looked at: kept in the file, outside its history. */
import { type ViewState, viewStateSchema } from '../core/contract/view-state.ts'
import type { Database } from './open.ts'

export function viewStateFunctions(db: Database) {
  const read = db.prepare<string>('SELECT state FROM view_state').pluck()
  const write = db.prepare(
    'INSERT INTO view_state (only, state) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET state = excluded.state',
  )
  return {
    /** Null when nothing was kept, or what was kept is of another version of the program. */
    viewState(): ViewState | null {
      const state = read.get()
      const parsed = state === undefined ? null : viewStateSchema.safeParse(JSON.parse(state))
      return parsed?.success ? parsed.data : null
    },
    saveViewState: (state: ViewState): void => void write.run(JSON.stringify(state)),
  }
}
