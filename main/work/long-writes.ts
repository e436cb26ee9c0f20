/** What is written to the open library in a thread: imports, and the undo and redo of what is as large. */
import { basename } from 'node:path'
import type { ImportReport, Refusal } from '../../core/contract/tables.ts'
import type { Language } from '../../core/date/index.ts'
import { AppError } from '../../core/errors.ts'
import { tableFile } from '../import/table-file.ts'
import type { OpenLibrary } from '../service/open-library.ts'
import type { WorkDesk } from './work-desk.ts'
import type { RefusedRow, WriterJob } from './writer-messages.ts'
import { writeInThread } from './writer-thread.ts'

export interface LongWrites {
  /** Imports the table at an absolute path. Throws what reading it throws, `work_running`, `cancelled`. */
  readonly importTable: (path: string) => Promise<ImportReport>
  readonly undo: () => Promise<void>
  readonly redo: () => Promise<void>
}

interface LongWritesOptions {
  readonly open: OpenLibrary
  readonly desk: WorkDesk
  readonly language: Language
}

/** How many refused rows a report names. */
const named = 1000
/** From so many rows on, reversing a revision takes longer than a person should wait without a word. */
const manyRows = 500

export function longWrites({ open, desk, language }: LongWritesOptions): LongWrites {
  async function write(kind: 'import' | 'undo' | 'redo', name: string, job: WriterJob, onRefused = ignore) {
    const library = open.current()
    if (library.readOnly) throw new AppError('library_read_only', { path: library.path })
    return desk.run(kind, name, (control) =>
      writeInThread(job, { library: library.path, control, onRefused }).finally(open.afterWork),
    )
  }

  async function reverse(action: 'undo' | 'redo'): Promise<void> {
    const label = open.current().state()[action]
    if (label === null || label.count < manyRows) open.changing((library) => library.history[action]())
    else await write(action, label.title, { type: action })
  }

  return {
    async importTable(path) {
      const title = basename(path)
      const refusals: Refusal[] = []
      const onRefused = (rows: readonly RefusedRow[]) => {
        for (const { line, code, detail } of rows.slice(0, named - refusals.length)) {
          refusals.push({ line, code, detail })
        }
      }
      const job = { type: 'import', files: [tableFile(path)], title, language } as const
      return { updated: 0, refusals, ...(await write('import', title, job, onRefused)) }
    },
    undo: () => reverse('undo'),
    redo: () => reverse('redo'),
  }
}

/** An undo reads no rows that could be refused. */
function ignore(_rows: readonly RefusedRow[]): void {}
