/** Reads a path as a person types it: `~`, a bare name, no extension. */
import { homedir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { documentsFolder } from './data-folder.ts'

/** The absolute path that is meant; a bare name lies in the documents folder. */
export function readLibraryPath(typed: string): string {
  const path = typed.trim()
  if (path === '~' || path.startsWith('~/') || path.startsWith('~\\')) return join(homedir(), path.slice(1))
  return resolve(documentsFolder(), path)
}

/** The same for a file to be made, which gets the extension when it has none. */
export function readNewLibraryPath(typed: string): string {
  const path = readLibraryPath(typed)
  return extname(path) === '' ? `${path}.dateline` : path
}
