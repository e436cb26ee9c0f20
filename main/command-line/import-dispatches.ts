/** `dateline import` of dispatches: each is read, its events are taken as they are proposed or it waits for review. */
import { extname, resolve } from 'node:path'
import { stderr } from 'node:process'
import { readTypedDate } from '../../core/date/index.ts'
import { draftOfProposal } from '../../core/dispatch/proposal-draft.ts'
import { AppError } from '../../core/errors.ts'
import type { Proposal } from '../../core/extract/index.ts'
import type { SourceDraft } from '../../core/model/source.ts'
import type { Library } from '../../db/library.ts'
import { sha256Of } from '../../db/sources.ts'
import { dispatchFiles, isDispatchName, readDispatchFile } from '../dispatch/dispatch-files.ts'
import { createDispatchReader, type DispatchReader } from '../dispatch/reader.ts'
import { refusalInWords } from '../import/refusal-words.ts'
import { type Context, holdingLibrary } from './context.ts'
import { WrongUsage } from './usage.ts'

/** What the command line says of all its dispatches; it goes before what they say themselves. */
export interface DispatchOptions {
  readonly published?: string | undefined
  readonly publisher?: string | undefined
  readonly lang?: string | undefined
  readonly accept?: string | undefined
}

interface Stated {
  /** ISO day; null where each dispatch has to say its own. */
  readonly published: string | null
  readonly publisher: string | null
  readonly language: 'en' | 'fr' | null
  readonly takesAll: boolean
}

interface Counts {
  created: number
  updated: number
  waiting: number
  skipped: number
}

interface Run {
  readonly context: Context
  readonly library: Library
  readonly reader: DispatchReader
  readonly stated: Stated
  readonly counts: Counts
}

/** Milliseconds between two words on how far it is. */
const pause = 1000

/** Gives whether a file is read as a dispatch where no format is named. */
export function isDispatchFile(path: string): boolean {
  return extname(path) === '' || isDispatchName(path)
}

/** Each dispatch is a step of its own in the history. Ctrl+C ends it after the dispatch that is being read. */
export async function importDispatches(
  paths: readonly string[],
  options: DispatchOptions,
  context: Context,
): Promise<number> {
  const stated = readStated(options, context)
  const files = paths.flatMap((path) => dispatchFiles(resolve(path)))
  const counts: Counts = { created: 0, updated: 0, waiting: 0, skipped: 0 }
  const reader = createDispatchReader()
  let isStopped = false
  process.once('SIGINT', () => {
    isStopped = true
  })
  try {
    await holdingLibrary(context, async (library) => {
      let told = context.now()
      for (const [index, path] of files.entries()) {
        if (isStopped) break
        await importOne(path, { context, library, reader, stated, counts })
        if (context.now() - told < pause) continue
        told = context.now()
        stderr.write(`${context.words('cli.dispatches-read', { count: index + 1, total: files.length })}\n`)
      }
    })
  } finally {
    reader.close()
  }
  const { waiting, ...changed } = counts
  if (waiting > 0) context.print(context.words('cli.dispatches-waiting', { count: waiting }))
  context.print(context.words('cli.imported', { ...changed }))
  if (isStopped) stderr.write(`${context.words('cli.dispatches-stopped')}\n`)
  return isStopped ? 1 : 0
}

function readStated({ published, publisher, lang, accept = 'all' }: DispatchOptions, { language }: Context): Stated {
  if (lang !== undefined && lang !== 'en' && lang !== 'fr') throw new WrongUsage(`--lang ${lang}`)
  if (accept !== 'all' && accept !== 'none') throw new WrongUsage(`--accept ${accept}`)
  const reading = published === undefined ? null : readTypedDate(published, language)
  const day = reading?.ok === true ? reading.edtf : null
  if (published !== undefined && !isWholeDay(day)) throw new WrongUsage(`--published ${published}`)
  return { published: day, publisher: publisher ?? null, language: lang ?? null, takesAll: accept === 'all' }
}

function isWholeDay(edtf: string | null): edtf is string {
  return edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(edtf)
}

async function importOne(path: string, run: Run): Promise<void> {
  const { context, counts, reader } = run
  const skip = (reason: string) => {
    counts.skipped += 1
    context.print(context.words('cli.skipped-file', { path, reason }))
  }
  const read = await readDispatchFile(path, reader)
  if ('problem' in read) return skip(refusalInWords(read.problem, context.words))
  const source = withStated(read.draft, run.stated)
  if (!isWholeDay(source.published) && run.stated.takesAll) return skip(context.words('cli.refused.unpublished'))
  try {
    const isTaken = run.stated.takesAll ? await take(source, run) : queue(source, run)
    if (!isTaken) skip(context.words('cli.refused.known'))
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    skip(refusalInWords(error, context.words))
  }
}

function withStated(draft: SourceDraft, { published, publisher, language }: Stated): SourceDraft {
  return {
    ...draft,
    published: published ?? draft.published,
    agency: publisher ?? draft.agency,
    language: language ?? draft.language,
  }
}

function queue(source: SourceDraft, { library, counts }: Run): boolean {
  const { added } = library.dispatches.enqueue([source])
  counts.waiting += added
  return added > 0
}

/** Takes every proposal of a dispatch; one whose text a reviewed source has already gives nothing new. */
async function take(source: SourceDraft, { library, reader, counts }: Run): Promise<boolean> {
  const known = library.dispatches.knownSource(sha256Of(source.text))
  if (known !== null && !known.waiting) return false
  const language = source.language === 'fr' ? 'fr' : 'en'
  const proposals = await reader.propose({ text: source.text, published: source.published, language })
  const events = proposals.map((proposal: Proposal) => ({
    draft: draftOfProposal(proposal),
    into: library.dispatches.knownEvent(proposal)?.id ?? null,
    contradicts: proposal.contradicts,
  }))
  library.dispatches.add({ source, events })
  counts.created += events.filter(({ into }) => into === null).length
  counts.updated += new Set(events.flatMap(({ into }) => into ?? [])).size
  return true
}
