/** Runs the command line as a program of its own, for the tests of what it prints and how it ends. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'

export interface Ended {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/** Compiled once for all the starts of a file of tests. */
const compiled = mkdtempSync(join(tmpdir(), 'dateline-compiled-'))
after(() => rmSync(compiled, { recursive: true, force: true }))

const program = join(import.meta.dirname, '../../../main/command-line/start.ts')

/** Runs `dateline` with a data folder, in which it stands too. */
export function dateline(folder: string, ...parameters: string[]): Promise<Ended> {
  const env = { ...process.env, DATELINE_DATA_FOLDER: folder, LC_ALL: 'en_GB.UTF-8', NODE_COMPILE_CACHE: compiled }
  const child = spawn(process.execPath, [program, ...parameters], { cwd: folder, env })
  let [output, errors] = ['', '']
  child.stdout.on('data', (part) => (output += part))
  child.stderr.on('data', (part) => (errors += part))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output, errors })))
}
