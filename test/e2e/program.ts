/** The built program as the specs start it: its files, its parameters, its own data folder. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { distribution, nodeProgram } from '../../main/setup/folders.mjs'

/** How a spec wants the program started; what is left out is the default. */
export interface LaunchOptions {
  readonly library?: string
  readonly language?: 'en' | 'fr'
  readonly theme?: 'light' | 'dark'
  readonly dataFolder?: string
  readonly size?: { readonly width: number; readonly height: number }
}

export interface Finished {
  readonly code: number
  readonly output: string
  readonly errors: string
}

const node = nodeProgram() ?? process.execPath

/** The parameters that both hosts take. */
export function windowParameters({ library, language = 'en', theme = 'light' }: LaunchOptions): readonly string[] {
  return [...(library === undefined ? [] : [library]), '--lang', language, '--theme', theme]
}

/** The environment of a program that may touch nothing but its own data folder. */
export function programEnvironment(dataFolder: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_') && name !== 'NODE_OPTIONS')
  return Object.fromEntries([
    ...inherited.map(([name, value]) => [name, value ?? '']),
    ['DATELINE_DATA_FOLDER', dataFolder],
  ])
}

/** Runs `dateline COMMAND` to its end. */
export function commandLine(parameters: readonly string[], dataFolder: string): Promise<Finished> {
  const entry = join(distribution, 'main', 'command-line.js')
  return finished(spawn(node, [entry, ...parameters], { env: programEnvironment(dataFolder), stdio: 'pipe' }))
}

/** Waits for a program's end and gives its exit code and all that it wrote; -1 for one that a signal ended. */
async function finished(child: ChildProcess): Promise<Finished> {
  const written = { output: '', errors: '' }
  child.stdout?.on('data', (part) => {
    written.output += part
  })
  child.stderr?.on('data', (part) => {
    written.errors += part
  })
  const [code] = (await once(child, 'close')) as [number | null]
  return { code: code ?? -1, ...written }
}

export interface BrowserHost {
  /** With the one-time token. */
  readonly url: string
  readonly process: ChildProcess
  /** Ends it as Ctrl+C would; gives its exit code. */
  readonly close: () => Promise<number>
}

/** Starts the browser host without a window and waits for its one line; throws with what it wrote when it ends instead. */
export async function startBrowserHost(parameters: readonly string[], dataFolder: string): Promise<BrowserHost> {
  const entry = join(distribution, 'main', 'browser.js')
  const child = spawn(node, [entry, '--browser', '--no-open', ...parameters], {
    env: programEnvironment(dataFolder),
    stdio: 'pipe',
  })
  const end = finished(child)
  const ready = await Promise.race([firstLine(child), end])
  if (typeof ready !== 'string') throw new Error(`the browser host ended with ${ready.code}: ${ready.errors}`)
  const url = /^Dateline is at (http:\/\/127\.0\.0\.1:\d+\/\?token=\S+)$/.exec(ready)?.[1]
  if (url === undefined) throw new Error(`the browser host said: ${ready}`)
  const close = async (): Promise<number> => {
    child.kill('SIGTERM')
    return (await end).code
  }
  return { url, process: child, close }
}

function firstLine(child: ChildProcess): Promise<string> {
  const { stdout } = child
  if (stdout === null) throw new Error('a program without standard output')
  // Never settles for a program that ends without a line: its end settles the race instead.
  return new Promise((resolve) => createInterface({ input: stdout }).once('line', resolve))
}
