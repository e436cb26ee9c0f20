/**
 * Moves what stands in a library's place to a name of its own: the file, and what SQLite keeps beside it. A log or a
 * journal that is left beside a name is replayed into whatever is placed there next, so it never stays.
 */
import { constants, copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs'
import { extname } from 'node:path'
import { axisInstantIso } from '../core/date/index.ts'
import { codeOf } from './failures.ts'

/** How the names end that SQLite gives to what belongs to a file. */
export const companions = ['-wal', '-shm', '-journal'] as const

export interface SetAside {
  /** The name under which it is kept; where the file itself was gone, that of the first that stood beside it. */
  readonly kept: string
  /** Moves everything back, unless something stands there by now. */
  readonly putBack: () => void
}

/** Whether a log or a journal is left beside a path. */
export function hasCompanions(path: string): boolean {
  return companions.some((suffix) => existsSync(path + suffix))
}

/** Sets everything at a path aside under a name that tells when (`now`: epoch milliseconds); null where nothing is. */
export function setAside(path: string, now: number): SetAside | null {
  const there = ['', ...companions].filter((suffix) => existsSync(path + suffix))
  if (there[0] === undefined) return null
  const name = freeName(path, now)
  move(path, name)
  return { kept: name + there[0], putBack: () => (existsSync(path) ? undefined : move(name, path)) }
}

/** A name such as `News.replaced-2023-11-08T093000.dateline` that nothing has. */
function freeName(path: string, now: number): string {
  const extension = extname(path)
  const stem = path.slice(0, path.length - extension.length)
  const moment = axisInstantIso(now).slice(0, 19).replaceAll(':', '')
  for (let number = 1; ; number += 1) {
    const name = `${stem}.replaced-${moment}${number === 1 ? '' : `-${number}`}${extension}`
    if (['', ...companions].every((suffix) => !existsSync(name + suffix))) return name
  }
}

/** The companions have both names while the file changes its own, so that it is never without them, wherever this is cut off. */
function move(from: string, to: string): void {
  const present = companions.filter((suffix) => existsSync(from + suffix))
  for (const suffix of present) placeWithoutReplacing(from + suffix, to + suffix)
  if (existsSync(from)) renameSync(from, to)
  for (const suffix of present) rmSync(from + suffix)
}

/** Gives a file a second name, where nothing may be: throws `EEXIST` otherwise. */
export function placeWithoutReplacing(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    // Some file systems know no links: a copy that refuses an existing file serves there.
    if (codeOf(error) === 'EEXIST') throw error
    copyWithoutReplacing(from, to)
  }
}

function copyWithoutReplacing(from: string, to: string): void {
  try {
    copyFileSync(from, to, constants.COPYFILE_EXCL)
  } catch (error) {
    // A disk that is full in the middle leaves the beginning.
    if (codeOf(error) !== 'EEXIST') rmSync(to, { force: true })
    throw error
  }
}
