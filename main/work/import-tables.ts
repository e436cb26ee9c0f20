/** Reads tables into a library: every row that can be read, as one revision. */
import { statSync } from 'node:fs'
import type { WorkProgress } from '../../core/contract/work.ts'
import { guarded } from '../../db/failures.ts'
import type { Library } from '../../db/library.ts'
import { tableDrafts } from '../import/table-drafts.ts'
import type { ImportCounts, ImportJob, RefusedRow } from './writer-messages.ts'

interface ImportTablesOptions {
  readonly isCancelled: () => boolean
  readonly onProgress: (progress: WorkProgress) => void
  readonly onRefused: (rows: readonly RefusedRow[]) => void
}

/** How many refused rows are told of at a time. */
const refusedAtOnce = 200

export function importTables(library: Library, job: ImportJob, options: ImportTablesOptions): ImportCounts {
  const { files, title, language } = job
  const { isCancelled, onProgress, onRefused } = options
  const total = files.reduce((sum, { path }) => sum + guarded(path, () => statSync(path).size), 0)
  let skipped = 0
  let bytes = 0
  let refused: RefusedRow[] = []
  const tell = () => {
    if (refused.length > 0) onRefused(refused)
    refused = []
  }
  const drafts = tableDrafts(files, {
    language,
    onRefused(file, line, { code, detail }) {
      skipped += 1
      refused.push({ file, line, code, detail })
      if (refused.length === refusedAtOnce) tell()
    },
    onBytes: (count) => {
      bytes += count
    },
  })
  const { added, revision } = library.importEvents(drafts, {
    title,
    isCancelled,
    onProgress: (progress) =>
      onProgress(progress.phase === 'reading' ? { phase: 'reading', done: bytes, total, unit: 'bytes' } : progress),
  })
  tell()
  return { created: added, skipped, revision }
}
