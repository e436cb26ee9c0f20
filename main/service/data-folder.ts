/** The folder in which Dateline keeps a person's default library and settings, and what lies in it. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** The data folder of this system, or the one that `DATELINE_DATA_FOLDER` names. */
export function dataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const given = environment['DATELINE_DATA_FOLDER']
  if (given) return resolve(given)
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Dateline')
  if (process.platform === 'win32')
    return join(environment['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Dateline')
  return join(environment['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'Dateline')
}

/** The library that opens when none is named. */
export function defaultLibraryPath(folder: string): string {
  return join(folder, 'Dateline.dateline')
}

/** Where a new library is suggested: the documents folder where there is one. */
export function documentsFolder(): string {
  const documents = join(homedir(), 'Documents')
  return existsSync(documents) ? documents : homedir()
}
