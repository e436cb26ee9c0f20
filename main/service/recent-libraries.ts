/** The libraries opened last, newest first; kept in the data folder. */
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { RecentLibrary } from '../../core/contract/views.ts'
import { readJson, writeJson } from './json-file.ts'

const longest = 10
const recentSchema = z.array(z.strictObject({ path: z.string().min(1), openedAt: z.int() }))

function file(folder: string): string {
  return join(folder, 'recent.json')
}

/** Those that are still there. */
export function readRecent(folder: string): readonly RecentLibrary[] {
  return (readJson(file(folder), recentSchema) ?? [])
    .filter(({ path }) => existsSync(path))
    .map(({ path, openedAt }) => ({ path, openedAt, name: basename(path, '.dateline') }))
}

/** Puts a library first in the list. */
export function addRecent(folder: string, path: string, openedAt: number): void {
  const others = (readJson(file(folder), recentSchema) ?? []).filter((each) => each.path !== path)
  writeJson(file(folder), [{ path, openedAt }, ...others].slice(0, longest))
}
