/** `dateline extract`: the dated statements of a dispatch, a folder of them or a `.jsonl` of texts, and nothing changed. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Language } from '../../core/date/index.ts'
import { recogniseDispatch } from '../../core/dispatch/recognise.ts'
import { type Finding, findDates, guessLanguage, parseIsoDay } from '../../core/extract/index.ts'
import { limits } from '../../core/limits.ts'
import { decodeText } from '../dispatch/decode-text.ts'
import { isDispatchName } from '../dispatch/dispatch-files.ts'
import { readBounded } from '../dispatch/read-bounded.ts'
import { createDispatchReader, type DispatchReader } from '../dispatch/reader.ts'

/** Where a command writes: what it found, and what went wrong. */
export interface ExtractStreams {
  readonly out: (text: string) => void
  readonly error: (text: string) => void
}

/** A problem of the command line (exit 2) or of the files it names (exit 1), in words for people. */
class ExtractProblem extends Error {
  readonly exitCode: 1 | 2
  constructor(message: string, exitCode: 1 | 2) {
    super(message)
    this.exitCode = exitCode
  }
}

const usage = 'use: dateline extract FILE --published YYYY-MM-DD [--lang en|fr] [--format jsonl|table]'

const optionsSchema = z.strictObject({
  published: z.string().optional(),
  lang: z.enum(['en', 'fr']).optional(),
  format: z.enum(['jsonl', 'table']).optional(),
})

const documentSchema = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.string().optional(),
  dct: z.string(),
  text: z.string(),
})

interface Document {
  /** Null where the file is the document and needs no name. */
  readonly id: string | number | null
  readonly language: Language
  readonly published: number
  readonly text: string
}

interface Request {
  readonly file: string
  readonly published: number | null
  readonly language: Language | null
  readonly format: 'jsonl' | 'table'
}

function readRequest(parameters: readonly string[]): Request {
  const { values, positionals } = parse(parameters)
  const options = optionsSchema.safeParse(values)
  const file = positionals[0]
  if (!options.success)
    throw new ExtractProblem(`--${String(options.error.issues[0]?.path[0] ?? '')} is not understood; ${usage}`, 2)
  if (file === undefined || positionals.length > 1) throw new ExtractProblem(`one FILE is needed; ${usage}`, 2)
  const { published, lang, format } = options.data
  const day = published === undefined ? null : parseIsoDay(published)
  if (published !== undefined && day === null)
    throw new ExtractProblem(`--published ${published} is not a day; write it like 2023-11-01`, 2)
  return { file, published: day, language: lang ?? null, format: format ?? 'jsonl' }
}

function parse(parameters: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...parameters],
      options: { published: text, lang: text, format: text },
      allowPositionals: true,
    })
  } catch (error) {
    throw new ExtractProblem(
      `${error instanceof Error ? error.message.split('\n')[0] : 'the options are not understood'}; ${usage}`,
      2,
    )
  }
}

function readText(path: string): string {
  try {
    const text = decodeText(readFileSync(path))
    if (text !== null) return text
  } catch {
    throw unreadable(path)
  }
  throw unreadable(path)
}

function unreadable(path: string): ExtractProblem {
  return new ExtractProblem(`${path} cannot be read; check that it is there and that you may read it`, 1)
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

async function* documents(request: Request, reader: DispatchReader): AsyncGenerator<Document> {
  if (isFolder(request.file)) {
    const names = readdirSync(request.file)
      .filter((name) => isDispatchName(name) || /\.jsonl$/i.test(name))
      .sort()
    if (names.length === 0) throw new ExtractProblem(`${request.file} holds no dispatches and no .jsonl files`, 1)
    for (const name of names) yield* inFile(join(request.file, name), request, name, reader)
  } else yield* inFile(request.file, request, null, reader)
}

async function* inFile(
  path: string,
  request: Request,
  id: string | null,
  reader: DispatchReader,
): AsyncGenerator<Document> {
  if (/\.jsonl$/i.test(path)) yield* inLines(readText(path), path, request)
  else {
    const isPlain = !isDispatchName(path) || /\.te?xt$/i.test(path)
    const { text, stated } = isPlain ? { text: readText(path), stated: {} } : await reader.read(path, readBounded(path))
    const published = request.published ?? parseIsoDay(recogniseDispatch(text, stated).published)
    if (published === null)
      throw new ExtractProblem(`--published is needed: the day on which ${basename(path)} came out; ${usage}`, 2)
    yield {
      id,
      language: request.language ?? stated.language ?? guessLanguage(text),
      published,
      text: withinLimit(text, path),
    }
  }
}

function withinLimit(text: string, path: string): string {
  if (text.length <= limits.dispatchBytes) return text
  throw new ExtractProblem(
    `${path} is longer than ${limits.dispatchBytes.toLocaleString('en')} characters, the limit for a dispatch; split it`,
    1,
  )
}

function* inLines(text: string, path: string, request: Request): Generator<Document> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const where = `${path}, line ${index + 1}`
    const document = documentSchema.safeParse(parseJson(line))
    if (!document.success) throw new ExtractProblem(`${where} is not {id, lang, dct, text}`, 1)
    const { id, lang, dct } = document.data
    const published = parseIsoDay(dct) ?? request.published
    if (published === null) throw new ExtractProblem(`${where}: dct is not a day like 2023-11-01`, 1)
    const stated = lang === 'fr' || lang === 'en' ? lang : null
    const language = request.language ?? stated ?? guessLanguage(document.data.text)
    yield { id, language, published, text: withinLimit(document.data.text, where) }
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function jsonLine(document: Document, finding: Finding): string {
  const { whole: _whole, ...shown } = finding
  return JSON.stringify(document.id === null ? shown : { id: document.id, ...shown })
}

function tableLine(document: Document, finding: Finding): string {
  const columns = [
    finding.fact ? '*' : ' ',
    (finding.edtf ?? finding.value).padEnd(24),
    finding.words[document.language].replace(/\s+/g, ' '),
  ]
  return [...(document.id === null ? [] : [String(document.id)]), ...columns].join('  ')
}

/**
 * Runs `dateline extract`. Writes one line for each dated statement and gives the exit code: 0 done, 1 a file cannot be
 * read, 2 wrong usage; a problem is one line on the error stream.
 */
export async function extractCommand(parameters: readonly string[], streams: ExtractStreams): Promise<number> {
  const reader = createDispatchReader()
  try {
    const request = readRequest(parameters)
    const write = request.format === 'table' ? tableLine : jsonLine
    for await (const document of documents(request, reader)) {
      const { language, published, text } = document
      for (const finding of findDates(text, { language, published })) streams.out(`${write(document, finding)}\n`)
    }
    return 0
  } catch (error) {
    if (!(error instanceof ExtractProblem)) throw error
    streams.error(`${error.message}\n`)
    return error.exitCode
  } finally {
    reader.close()
  }
}
