/** What the service and its threads that read and write tell each other. */
import type { MessagePort } from 'node:worker_threads'
import type { ImportReport, Refusal } from '../../core/contract/tables.ts'
import type { WorkProgress } from '../../core/contract/work.ts'
import type { Language } from '../../core/date/index.ts'
import type { ErrorCode, ErrorDetail } from '../../core/errors.ts'
import type { SourceDraft } from '../../core/model/source.ts'
import type { TableFile } from '../import/table-file.ts'
import type { RowCounters } from './row-channel.ts'

export interface ImportJob {
  readonly type: 'import'
  readonly files: readonly TableFile[]
  /** What the history calls it. */
  readonly title: string
  readonly language: Language
}

/** Sources that are to wait for review. */
interface QueueJob {
  readonly type: 'queue'
  readonly drafts: readonly SourceDraft[]
}

export type WriterJob = ImportJob | QueueJob | { readonly type: 'undo' | 'redo' }

/** What was written. Of a queue, `created` counts sources, and `skipped` those whose text a source has already. */
export type ImportCounts = Pick<ImportReport, 'created' | 'skipped' | 'revision'>

/** A refused row, with the place of its file among those of the job. */
export interface RefusedRow extends Refusal {
  readonly file: number
}

export interface WriterStart {
  /** The file of a library that this process has open for writing. */
  readonly library: string
  readonly job: WriterJob
  /** Where the rows of an import come from. */
  readonly rows: MessagePort
  readonly counters: RowCounters
}

export interface ReaderStart extends Pick<ImportJob, 'files' | 'language'> {
  /** Where the rows go. */
  readonly rows: MessagePort
  readonly counters: RowCounters
}

export type FromWriter =
  | { readonly type: 'progress'; readonly progress: WorkProgress }
  | { readonly type: 'refused'; readonly rows: readonly RefusedRow[] }
  | { readonly type: 'done'; readonly counts: ImportCounts }
  | { readonly type: 'failed'; readonly code: ErrorCode; readonly detail: ErrorDetail }
