/** One library, one running host: a second start finds the first through a note in the data folder and lets it open the window. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { codeOf } from '../../db/failures.ts'
import { readJson, writeJson } from '../service/json-file.ts'
import { handOverPath } from './requests.ts'

const noteSchema = z.strictObject({ port: z.int().min(1).max(65_535), secret: z.string().min(32) })
const askSchema = z.strictObject({ secret: z.string(), path: z.string() })
const answerSchema = z.strictObject({ url: z.string() })
/** Milliseconds that a host may take: one that reads or writes a very large file answers nobody meanwhile. */
const patience = 10_000

function notesFolder(dataFolder: string): string {
  return join(dataFolder, 'running')
}

/** The note of a running host; `answer` gives the address for whoever knows the secret and asks for the library it has open. */
export interface HandOver {
  readonly publish: (port: number) => void
  readonly withdraw: () => void
  readonly answer: (body: string) => string | null
}

/** `addressFor` gives a fresh address when the host has that library open, else null. */
export function createHandOver(dataFolder: string, addressFor: (path: string) => string | null): HandOver {
  const secret = randomBytes(32).toString('base64url')
  const note = join(notesFolder(dataFolder), `${process.pid}.json`)
  return {
    publish: (port) => writeJson(note, { port, secret }, 0o600),
    withdraw: () => rmSync(note, { force: true }),
    answer: (body) => {
      const ask = askSchema.safeParse(parsed(body))
      if (!ask.success || ask.data.secret !== secret) return null
      const url = addressFor(ask.data.path)
      return url === null ? null : JSON.stringify({ url })
    },
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

async function ask(note: z.infer<typeof noteSchema>, path: string, signal: AbortSignal): Promise<string | null> {
  const response = await fetch(`http://127.0.0.1:${note.port}${handOverPath}`, {
    method: 'POST',
    body: JSON.stringify({ secret: note.secret, path }),
    signal,
  })
  if (!response.ok) return null
  return answerSchema.parse(await response.json()).url
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** What one note leads to. Only that its process is gone or nobody listens there says that the note is left over. */
async function askByNote(file: string, path: string, signal: AbortSignal): Promise<string | null> {
  const note = readJson(file, noteSchema)
  if (note === null) return null
  try {
    if (isRunning(Number(basename(file, '.json')))) return await ask(note, path, signal)
  } catch (error) {
    if (!(error instanceof Error) || codeOf(error.cause) !== 'ECONNREFUSED') return null
  }
  rmSync(file, { force: true })
  return null
}

/**
 * The address of a running host that has this library open, or null, which is also said when a host answers nothing for
 * `wait` milliseconds. All are asked at once. Notes left by hosts that are gone are swept away.
 */
export async function findRunning(dataFolder: string, path: string, wait = patience): Promise<string | null> {
  const folder = notesFolder(dataFolder)
  mkdirSync(folder, { recursive: true })
  const found = new AbortController()
  const signal = AbortSignal.any([found.signal, AbortSignal.timeout(wait)])
  const asked = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map(async (name) => (await askByNote(join(folder, name), path, signal)) ?? Promise.reject(new Error(name)))
  try {
    return await Promise.any(asked)
  } catch {
    return null
  } finally {
    found.abort()
  }
}
