/** Steps from match to match, taken one after another: each begins where the one before it has led. */
import type { EventId } from '../../core/model/event.ts'
import type { Store } from '../state/store.ts'
import type { WindowState } from '../state/window-state.ts'

export interface MatchLine {
  /**
   * Has a step asked for after those that wait, and shows where it leads. What is chosen, searched for or opened in
   * between makes all steps asked for before void. Rejects when asking fails; the steps behind it are taken.
   */
  readonly join: (ask: () => Promise<EventId | null>, show: (id: EventId) => void) => Promise<void>
}

type Place = Pick<WindowState, 'selected' | 'filter' | 'view' | 'dialog'>

/** Steps that follow from one another. */
interface Run {
  reached: Place
  waiting: number
  last: Promise<void>
}

const placeOf = ({ selected, filter, view, dialog }: WindowState): Place => ({ selected, filter, view, dialog })

const isSame = (one: Place, other: Place): boolean =>
  one.selected === other.selected &&
  one.filter === other.filter &&
  one.view === other.view &&
  one.dialog === other.dialog

async function take(
  run: Run,
  now: () => Place,
  ask: () => Promise<EventId | null>,
  show: (id: EventId) => void,
): Promise<void> {
  if (!isSame(run.reached, now())) return
  const id = await ask()
  if (id === null || !isSame(run.reached, now())) return
  show(id)
  run.reached = now()
}

/** The line of one window. */
export function createMatchLine(window: Store<WindowState>): MatchLine {
  const now = () => placeOf(window.get())
  const begin = (): Run => ({ reached: now(), waiting: 0, last: Promise.resolve() })
  let run = begin()
  const join: MatchLine['join'] = (ask, show) => {
    if (run.waiting === 0 || !isSame(run.reached, now())) run = begin()
    const mine = run
    mine.waiting += 1
    const step = mine.last.then(() => take(mine, now, ask, show))
    mine.last = step
      .catch(() => undefined)
      .then(() => {
        mine.waiting -= 1
      })
    return step
  }
  return { join }
}
