/** One library, one running host: a second start finds the first through a note in the data folder and lets it open the window. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readJson, writeJson } from '../service/json-file.ts'
import { handOverPath } from './requests.ts'

const noteSchema = z.strictObject({ port: z.int().min(1).max(65_535), secret: z.string().min(32) })
const askSchema = z.strictObject({ secret: z.string(), path: z.string() })
const answerSchema = z.strictObject({ url: z.string() })
const waitMilliseconds = 1500

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

async function ask(note: z.infer<typeof noteSchema>, path: string): Promise<string | null> {
  const response = await fetch(`http://127.0.0.1:${note.port}${handOverPath}`, {
    method: 'POST',
    body: JSON.stringify({ secret: note.secret, path }),
    signal: AbortSignal.timeout(waitMilliseconds),
  })
  if (!response.ok) return null
  return answerSchema.parse(await response.json()).url
}

/** The address of a running host that has this library open, or null. Notes left by hosts that are gone are swept away. */
export async function findRunning(dataFolder: string, path: string): Promise<string | null> {
  const folder = notesFolder(dataFolder)
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const note = name.endsWith('.json') ? readJson(join(folder, name), noteSchema) : null
    if (note === null) continue
    try {
      const url = await ask(note, path)
      if (url !== null) return url
    } catch {
      rmSync(join(folder, name), { force: true })
    }
  }
  return null
}
