/** The window's files, read once at start: only what is in this list can ever be served, so no path leads out of the folder. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.json', 'application/json'],
  ['.webmanifest', 'application/manifest+json'],
])

export interface StaticFile {
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
}

/** Files by the exact path of their URL, such as `/assets/index.js`; `/` is `index.html`. */
export type StaticFiles = ReadonlyMap<string, StaticFile>

function readInto(files: Map<string, StaticFile>, folder: string, prefix: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) readInto(files, path, `${prefix}${entry.name}/`)
    const type = types.get(extname(entry.name))
    if (!entry.isFile() || type === undefined) continue
    files.set(`${prefix}${entry.name}`, { type, body: new Uint8Array(readFileSync(path)) })
  }
}

/** Reads every file of a known type below a folder; symbolic links are left out. */
export function readStaticFiles(folder: string): StaticFiles {
  const files = new Map<string, StaticFile>()
  readInto(files, folder, '/')
  const index = files.get('/index.html')
  if (index !== undefined) files.set('/', index)
  return files
}
