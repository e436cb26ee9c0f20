/** The default library: made with the sample in the interface's language when it is not there yet. */
import { existsSync, mkdirSync } from 'node:fs'
import type { Language } from '../../core/date/index.ts'
import { AppError } from '../../core/errors.ts'
import { sampleView } from '../../core/sample/first-view.ts'
import { createLibrary, type Library, openLibrary } from '../../db/library.ts'
import { defaultLibraryPath } from './data-folder.ts'

export interface DefaultLibraryOptions {
  readonly folder: string
  readonly language: Language
  /** The clock: epoch milliseconds UTC. */
  readonly now: () => number
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new AppError('folder_read_only', { path: folder }, { cause: error })
  }
}

/** Opens it for writing. A library without any revision was cut off while it was made, and gets its sample now. */
export function openDefaultLibrary({ folder, language, now }: DefaultLibraryOptions): Library {
  makeFolder(folder)
  const path = defaultLibraryPath(folder)
  const library = existsSync(path) ? openLibrary(path, { now }) : createLibrary(path, { now })
  if (library.state().revision === 0 && !library.readOnly) {
    library.addSample(language)
    library.saveViewState(sampleView)
  }
  return library
}
