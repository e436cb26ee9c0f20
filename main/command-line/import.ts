/** `dateline import`: the rows of CSV and TSV files become events, all in one step that one undo takes back. */
import { extname, resolve } from 'node:path'
import { stderr } from 'node:process'
import { parseArgs } from 'node:util'
import { AppError } from '../../core/errors.ts'
import { recogniseColumns } from '../../core/import/columns.ts'
import { rowReader } from '../../core/import/row-draft.ts'
import type { EventDraft } from '../../core/model/event.ts'
import { tableRows } from '../import/read-table.ts'
import { refusalInWords } from '../import/refusal-words.ts'
import { type Context, withLibraryToWrite } from './context.ts'
import { WrongUsage } from './usage.ts'

type Format = 'csv' | 'tsv'
/** Milliseconds between two words on how far it is. */
const pause = 1000

export function importFiles(parameters: readonly string[], context: Context): number {
  const options = { format: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args: [...parameters], options, strict: true, allowPositionals: true })
  if (positionals.length === 0) throw new WrongUsage('FILE', 'missing')
  const files = positionals.map((file) => ({ path: resolve(file), format: formatOf(file, values.format) }))
  const { words, print, now } = context
  let skipped = 0
  const refuse = (path: string, line: number, error: AppError) => {
    skipped += 1
    print(words('cli.skipped', { path, line, reason: refusalInWords(error, words) }))
  }
  let told = now()
  const onProgress = (count: number) => {
    if (now() - told < pause) return
    told = now()
    stderr.write(`${words('cli.importing', { count })}\n`)
  }
  const drafts = draftsOf(files, context, refuse)
  const first = drafts.next()
  const created = first.done
    ? 0
    : withLibraryToWrite(context, (library) => {
        const title = positionals.map((file) => file.split(/[\\/]/).at(-1)).join(', ')
        return library.importEvents(startingWith(first.value, drafts), { title, onProgress }).added
      })
  print(words('cli.imported', { created, updated: 0, skipped }))
  return 0
}

function formatOf(file: string, asked: string | undefined): Format {
  if (asked === 'csv' || asked === 'tsv') return asked
  if (asked !== undefined) throw new WrongUsage(`--format ${asked}`)
  return /^\.(?:tsv|tab)$/i.test(extname(file)) ? 'tsv' : 'csv'
}

function* startingWith(first: EventDraft, others: Iterable<EventDraft>): Generator<EventDraft> {
  yield first
  yield* others
}

function* draftsOf(
  files: readonly { readonly path: string; readonly format: Format }[],
  { language }: Context,
  refuse: (path: string, line: number, error: AppError) => void,
): Generator<EventDraft> {
  for (const { path, format } of files) {
    let read: ReturnType<typeof rowReader> | null = null
    for (const { line, cells } of tableRows(path, format)) {
      if (read === null) {
        const columns = recogniseColumns(cells)
        if (columns === null) throw new AppError('table_without_columns', { path })
        read = rowReader(columns, language)
        continue
      }
      let draft: EventDraft
      try {
        draft = read(cells)
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        refuse(path, line, error)
        continue
      }
      yield draft
    }
    if (read === null) throw new AppError('table_without_columns', { path })
  }
}
