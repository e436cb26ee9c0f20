/** Fails on source files of more than 300 lines: a file holds one concept. */
import { readFileSync } from 'node:fs'
import { root } from '../../main/setup/folders.mjs'
import { run } from '../../main/setup/run.mjs'
import { nothing } from './section.mjs'

const limit = 300
const sources = ['*.ts', '*.tsx', '*.mjs', '*.cjs', '*.css', '*.sql', '.ci/run']

/** Looks at what git tracks and what it would track. */
export async function checkFileLength() {
  const listed = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', ...sources], {
    folder: root,
  })
  const long = listed
    .split('\0')
    .filter((path) => path !== '')
    .flatMap((path) => lengthOf(path))
    .filter((file) => file.lines > limit)
  for (const file of long) process.stdout.write(`${file.path} has ${file.lines} lines; at most ${limit}\n`)
  return long.length === 0 ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 }
}

/**
 * A file that git still lists may be gone from the folder.
 * @param {string} path
 */
function lengthOf(path) {
  try {
    return [{ path, lines: readFileSync(path, 'utf8').split('\n').length - 1 }]
  } catch {
    return []
  }
}
