/** Where the program lies, the same from its sources, from its build and from inside a package. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

function folderWithDescription(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const above = dirname(folder)
  if (above === folder) throw new Error('package.json is missing')
  return folderWithDescription(above)
}

/** The folder of package.json. */
export const programFolder = folderWithDescription(dirname(fileURLToPath(import.meta.url)))

/** The folder of the window's built files. */
export const pagesFolder = join(programFolder, 'dist', 'renderer')

/** The version of Dateline. */
export const version = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(programFolder, 'package.json'), 'utf8'))).version
