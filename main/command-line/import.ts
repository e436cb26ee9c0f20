/** `dateline import`: the rows of CSV and TSV files become events, all in one step that one undo takes back; or dispatches. */
import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { stderr } from 'node:process'
import { parseArgs } from 'node:util'
import type { WorkProgress } from '../../core/contract/work.ts'
import { AppError } from '../../core/errors.ts'
import { refusalInWords } from '../import/refusal-words.ts'
import { type TableFile, tableFile } from '../import/table-file.ts'
import type { RefusedRow } from '../work/writer-messages.ts'
import { writeInThread } from '../work/writer-thread.ts'
import { type Context, holdingLibrary } from './context.ts'
import { importDispatches, isDispatchFile } from './import-dispatches.ts'
import { WrongUsage } from './usage.ts'

const text = { type: 'string' } as const
const options = { format: text, published: text, publisher: text, lang: text, accept: text }

/** Milliseconds between two words on how far it is. */
const pause = 1000

/** Ctrl+C cancels it and leaves the library as it was; a second one ends the program at once, which does so too. */
export async function importFiles(parameters: readonly string[], context: Context): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...parameters], options, strict: true, allowPositionals: true })
  if (positionals.length === 0) throw new WrongUsage('FILE', 'missing')
  const { format, ...ofDispatches } = values
  if (areDispatches(positionals, format)) return importDispatches(positionals, ofDispatches, context)
  const named = Object.keys(ofDispatches)[0]
  if (named !== undefined) throw new WrongUsage(`--${named}`)
  return importTables(positionals, format, context)
}

/** Named so, or by what the files are; tables and dispatches are not read in together. */
function areDispatches(paths: readonly string[], format: string | undefined): boolean {
  if (format !== undefined) return format === 'dispatch'
  const tables = paths.filter((path) => !isDispatchFile(path) && !isFolder(path))
  if (tables.length > 0 && tables.length < paths.length) throw new WrongUsage(paths.join(' '))
  return tables.length === 0
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

async function importTables(paths: readonly string[], format: string | undefined, context: Context): Promise<number> {
  const files = paths.map((file) => fileToRead(resolve(file), format))
  const { words, print, language } = context
  const onRefused = (rows: readonly RefusedRow[]) => {
    for (const { file, line, code, detail } of rows) {
      const reason = refusalInWords(new AppError(code, detail), words)
      print(words('cli.skipped', { path: files[file]?.path, line, reason }))
    }
  }
  const cancelling = new AbortController()
  process.once('SIGINT', () => cancelling.abort())
  const title = files.map(({ path }) => basename(path)).join(', ')
  const control = { report: reporter(context), signal: cancelling.signal }
  const { created, skipped } = await holdingLibrary(context, () =>
    writeInThread({ type: 'import', files, title, language }, { library: context.library, control, onRefused }),
  )
  print(words('cli.imported', { created, updated: 0, skipped }))
  return 0
}

function fileToRead(path: string, asked: string | undefined): TableFile {
  if (asked === undefined) return tableFile(path)
  if (asked === 'csv' || asked === 'tsv') return { path, format: asked }
  throw new WrongUsage(`--format ${asked}`)
}

function reporter({ words, now }: Context): (progress: WorkProgress) => void {
  let told = now()
  return ({ phase, done, total }) => {
    if (now() - told < pause) return
    told = now()
    const share = total === null || total === 0 ? 0 : done / total
    stderr.write(`${words('cli.importing', { phase, share })}\n`)
  }
}
