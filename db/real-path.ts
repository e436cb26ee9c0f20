/** One file, one name: a library is the file that a path leads to, whatever links lie on the way. */
import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** The absolute path with every symbolic link followed, as far as it is there. */
export function realPath(path: string): string {
  const absolute = resolve(path)
  try {
    return realpathSync.native(absolute)
  } catch {
    // Not there yet, or not for us to see: its folder has a real name all the same.
    const folder = dirname(absolute)
    return folder === absolute ? absolute : join(realPath(folder), basename(absolute))
  }
}

/** Whether two paths lead to the same place. */
export function isSamePlace(one: string, other: string): boolean {
  return realPath(one) === realPath(other)
}
