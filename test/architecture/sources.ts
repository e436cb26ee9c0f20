/** The sources of a room, read from the folder. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../main/setup/folders.mjs'

export interface Source {
  /** Below the repository, with `/`. */
  readonly path: string
  readonly text: string
  /** Without comments. */
  readonly code: string
}

/** Every TypeScript and JavaScript file of a folder of the repository, in order of path. */
export function sourcesOf(folder: string): readonly Source[] {
  return globSync(`${folder}/**/*.{ts,tsx,mts,mjs,cjs}`, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, code: withoutComments(text) }
    })
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '')
}
