/** Library files of a given size, made once for a run. */
import { join } from 'node:path'
import { createLibrary } from '../../db/library.ts'
import { generatedEvents } from './generate.ts'

export interface MadeLibrary {
  readonly path: string
  /** Events imported in a second. */
  readonly rate: number
}

/** Makes a library of so many generated events in a folder. */
export function madeLibrary(folder: string, count: number): MadeLibrary {
  const path = join(folder, `${count}.dateline`)
  const library = createLibrary(path, { now: () => Date.now() })
  const start = performance.now()
  library.importEvents(generatedEvents(count))
  const seconds = (performance.now() - start) / 1000
  library.close()
  return { path, rate: count / seconds }
}
