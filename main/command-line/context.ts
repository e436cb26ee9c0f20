/** What every command works with: the library it is about, the words it speaks, where its lines go. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Language } from '../../core/date/index.ts'
import { type Library, openLibrary } from '../../db/library.ts'
import { defaultLibraryPath } from '../service/data-folder.ts'
import { openDefaultLibrary } from '../service/default-library.ts'
import type { Words } from '../words.ts'

export interface Context {
  /** The file of the library, as an absolute path. */
  readonly library: string
  readonly folder: string
  readonly language: Language
  readonly words: Words
  readonly now: () => number
  readonly print: (line: string) => void
}

/** The library that `--library` names, else the default one. */
export function libraryPath(named: string | undefined, folder: string): string {
  return named === undefined ? defaultLibraryPath(folder) : resolve(named)
}

/** Does `work` with the library opened for reading, which goes while the app has it open; a missing default library is made first. */
export function withLibrary<Result>(context: Context, work: (library: Library) => Result): Result {
  const library = opened(context, true)
  try {
    return work(library)
  } finally {
    library.close()
  }
}

/** Does `work` while this process holds the library for writing; throws `library_in_use` while another Dateline has it open. */
export async function holdingLibrary<Result>(
  context: Context,
  work: (library: Library) => Promise<Result>,
): Promise<Result> {
  const library = opened(context, false)
  try {
    return await work(library)
  } finally {
    library.close()
  }
}

function opened(context: Context, readOnly: boolean): Library {
  const { folder, language, now } = context
  if (context.library === defaultLibraryPath(folder) && !existsSync(context.library)) {
    openDefaultLibrary({ folder, language, now }).close()
  }
  return openLibrary(context.library, { now, readOnly })
}
