/** The options of `npm start`, the same for both hosts. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { HostInfo } from '../core/contract/contract.ts'
import type { Language } from '../core/date/index.ts'

export interface StartOptions {
  /** The library to open, as an absolute path; null for the default one. */
  readonly file: string | null
  readonly open: boolean
  readonly port: number
  readonly language: Language | null
  readonly theme: HostInfo['theme']
}

const known = {
  browser: { type: 'boolean' },
  'no-open': { type: 'boolean' },
  port: { type: 'string' },
  lang: { type: 'string' },
  theme: { type: 'string' },
} as const

/** Thrown with the option that cannot be understood. */
export class UsageError extends Error {}

function oneOf<Choice extends string>(name: string, value: unknown, choices: readonly Choice[]): Choice | null {
  if (value === undefined) return null
  const choice = choices.find((each) => each === value)
  if (choice === undefined) throw new UsageError(`--${name}`)
  return choice
}

function portNumber(value: unknown): number {
  if (value === undefined) return 0
  if (typeof value !== 'string' || !/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new UsageError('--port')
  return Number(value)
}

/**
 * Reads the command line. `strict` refuses what it does not know; Electron adds switches of its own, so there it is off.
 * A relative file is looked for in `folder`.
 */
export function readStartOptions(parameters: readonly string[], strict: boolean, folder: string): StartOptions {
  const { values, positionals } = parse(parameters, strict)
  if (strict && positionals.length > 1) throw new UsageError(positionals[1] ?? '')
  const file = positionals[0]
  return {
    file: file === undefined ? null : resolve(folder, file),
    open: values['no-open'] !== true,
    port: portNumber(values['port']),
    language: oneOf('lang', values['lang'], ['en', 'fr']),
    theme: oneOf('theme', values['theme'], ['light', 'dark']) ?? 'system',
  }
}

function parse(parameters: readonly string[], strict: boolean) {
  try {
    const read = parseArgs({ args: [...parameters], options: known, allowPositionals: true, strict })
    return { values: read.values as Readonly<Record<string, unknown>>, positionals: read.positionals }
  } catch (error) {
    throw new UsageError(/'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '')
  }
}

/** The folder in which a person typed the command; npm itself runs it in the project's folder. */
export function callersFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return environment['npm_lifecycle_event'] === 'start' ? (environment['INIT_CWD'] ?? process.cwd()) : process.cwd()
}
