/** What every command works with: the library it is about, the words it speaks, where its lines go. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import type { Language } from '../../core/date/index.ts'
import { AppError } from '../../core/errors.ts'
import { copyUpToDate } from '../../db/copies.ts'
import { type Library, openLibrary } from '../../db/library.ts'
import { schemaVersion } from '../../db/migrations/index.ts'
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

/**
 * Does `work` with the library opened for reading, which goes while the app has it open. One of an older schema is left
 * as it is and read from a passing copy that is brought up to date; `version` is the schema version of the file itself.
 */
export function withLibrary<Result>(context: Context, work: (library: Library, version: number) => Result): Result {
  const path = existingLibrary(context)
  let library: Library
  try {
    library = openLibrary(path, { now: context.now, readOnly: true })
  } catch (error) {
    if (error instanceof AppError && error.code === 'library_older') return withCopy(path, context.now, work)
    throw error
  }
  return closedAfter(library, () => work(library, schemaVersion))
}

function withCopy<Result>(path: string, now: () => number, work: (library: Library, version: number) => Result) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-'))
  try {
    const copy = join(folder, basename(path))
    const version = copyUpToDate(path, copy, now)
    const library = openLibrary(copy, { now, readOnly: true })
    return closedAfter(library, () => work(library, version))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function closedAfter<Result>(library: Library, work: () => Result): Result {
  try {
    return work()
  } finally {
    library.close()
  }
}

/** Does `work` while this process holds the library for writing; throws `library_in_use` while another Dateline has it open. */
export async function holdingLibrary<Result>(
  context: Context,
  work: (library: Library) => Promise<Result>,
): Promise<Result> {
  const library = openLibrary(existingLibrary(context), { now: context.now })
  try {
    return await work(library)
  } finally {
    library.close()
  }
}

/** The file of the library; a missing default library is made first. */
export function existingLibrary({ library, folder, language, now }: Context): string {
  if (library === defaultLibraryPath(folder) && !existsSync(library)) {
    openDefaultLibrary({ folder, language, now }).close()
  }
  return library
}
