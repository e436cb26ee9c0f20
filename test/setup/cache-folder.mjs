/** The folder outside the repository in which the tests keep what they fetched. */
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Gives a folder that outlives the run, made if need be; `XDG_CACHE_HOME` is honoured.
 * @param {string} name
 */
export function cacheFolder(name) {
  const folder = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'dateline-test', name)
  mkdirSync(folder, { recursive: true })
  return folder
}
