/** Library files of a given size, made once for a run. */
import { join } from 'node:path'
import { firstView, type ViewState } from '../../core/contract/view-state.ts'
import { createLibrary, openLibrary } from '../../db/library.ts'
import { say } from '../../main/setup/progress.mjs'
import { generatedEvents } from './generate.ts'
import type { MadeLibrary } from './section.ts'

const clock = { now: () => Date.now() }

/** Makes a library of so many generated events in a folder. */
function madeLibrary(folder: string, count: number): MadeLibrary {
  const path = join(folder, `${count}.dateline`)
  const library = createLibrary(path, clock)
  const start = performance.now()
  library.importEvents(generatedEvents(count))
  const seconds = (performance.now() - start) / 1000
  library.close()
  return { path, rate: count / seconds }
}

/** Gives libraries by their number of events, each made when it is first asked for. */
export function madeLibraries(folder: string): (count: number) => MadeLibrary {
  const made = new Map<number, MadeLibrary>()
  return (count) => {
    const known = made.get(count)
    if (known !== undefined) return known
    say(`Making a library of ${count} events`)
    const library = madeLibrary(folder, count)
    made.set(count, library)
    return library
  }
}

/** Has the library open on a stretch of the axis, with nothing selected and nothing grouped. */
export function lookAt(path: string, range: Pick<ViewState, 'from' | 'to'>): void {
  const library = openLibrary(path, clock)
  library.saveViewState({ ...firstView, ...range, grouping: 'none' })
  library.close()
}

/** The middle of the busiest of `bins` stretches between two instants. */
export function busiest(path: string, range: { readonly from: number; readonly to: number }, bins: number): number {
  const library = openLibrary(path, { ...clock, readOnly: true })
  const { all } = library.events.density({ ...range, bins, filter: { ...firstView.filter } })
  library.close()
  const most = Math.max(...all)
  return range.from + ((all.indexOf(most) + 0.5) / bins) * (range.to - range.from)
}
