/** Turns what SQLite and the file system report into the problems that a person can meet. */
import { AppError, type ErrorCode } from '../core/errors.ts'

const bySqliteCode: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_NOTADB', 'not_a_library'],
  ['SQLITE_CORRUPT', 'library_damaged'],
  ['SQLITE_FULL', 'disk_full'],
  ['SQLITE_READONLY', 'library_read_only'],
  ['SQLITE_PERM', 'library_read_only'],
  ['SQLITE_CANTOPEN', 'folder_read_only'],
  ['SQLITE_BUSY', 'library_in_use'],
  ['SQLITE_LOCKED', 'library_in_use'],
  ['SQLITE_IOERR', 'library_damaged'],
]

const bySystemCode: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file_not_found',
  ENOTDIR: 'file_not_found',
  EISDIR: 'not_a_library',
  EEXIST: 'file_exists',
  EACCES: 'folder_read_only',
  EPERM: 'folder_read_only',
  EROFS: 'folder_read_only',
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
}

/** The code that SQLite or the system gave an error; empty when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** The same failure as an `AppError` that names the file; anything unknown comes back as it was, for it is our bug. */
export function asAppError(error: unknown, path: string): unknown {
  if (error instanceof AppError) return error
  const code = codeOf(error)
  const known = bySystemCode[code] ?? bySqliteCode.find(([prefix]) => code.startsWith(prefix))?.[1]
  return known === undefined ? error : new AppError(known, { path }, { cause: error })
}

/** Runs `work`; what SQLite or the file system throws leaves as an `AppError` about `path`. */
export function guarded<Result>(path: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw asAppError(error, path)
  }
}

type Functions = Readonly<Record<string, (...parameters: never[]) => unknown>>

/** The same functions, each guarded and run by `run`. */
export function guardedFunctions<Group extends Functions>(
  path: string,
  group: Group,
  run: <Result>(work: () => Result) => Result = (work) => work(),
): Group {
  const entries = Object.entries(group).map(([name, work]) => [
    name,
    (...parameters: never[]) => guarded(path, () => run(() => work(...parameters))),
  ])
  return Object.fromEntries(entries) as Group
}
