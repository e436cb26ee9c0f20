/** Which programs the system has. */
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Whether a program is on the PATH.
 * @param {string} command
 */
export function hasCommand(command) {
  return commandPath(command) !== null
}

/**
 * Where a program is on the PATH; null when it is not there.
 * @param {string} command
 */
export function commandPath(command) {
  const paths = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, command))
  return paths.find(isExecutable) ?? null
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
