/** Tables that are read in: CSV and TSV files, whose rows become events. */
import { type } from '@orpc/contract'
import { z } from 'zod'
import type { ErrorCode, ErrorDetail } from '../errors.ts'
import type { EventField } from '../import/columns.ts'
import { procedure } from './procedure.ts'

/** What keeps a row from being read: a quotation mark that encloses no cell, or bytes that are no characters. */
export type RowProblem = 'quotation' | 'encoding'

/** How the text is encoded; damaged when some bytes are no characters in it: the rows that hold them are left out. */
export interface TableEncoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly isDamaged: boolean
}

export interface TablePreview {
  /** Absolute. */
  readonly path: string
  readonly name: string
  readonly format: 'csv' | 'tsv'
  readonly bytes: number
  readonly encoding: TableEncoding
  readonly delimiter: string
  /** `field` is null for a column that nothing is taken from. */
  readonly columns: readonly { readonly header: string; readonly field: EventField | null }[]
  /** The first five below the header. One with a problem will be left out; its cells are those that could be read. */
  readonly rows: readonly { readonly cells: readonly string[]; readonly problem: RowProblem | null }[]
}

/** A row that was left out; `line` is the line of the file on which it starts, from 1. */
export interface Refusal {
  readonly line: number
  readonly code: ErrorCode
  readonly detail: ErrorDetail
}

export interface ImportReport {
  readonly created: number
  readonly updated: number
  /** All rows that were left out; `refusals` are the first thousand of them. */
  readonly skipped: number
  readonly refusals: readonly Refusal[]
  readonly revision: number
}

const file = z.strictObject({ path: z.string().min(1).max(4096) })

export const tables = {
  preview: procedure.input(file).output(type<TablePreview>()),
  /** Long work. Adds every row that can be read as one revision; with none, the library stays at its revision. */
  import: procedure.input(file).output(type<ImportReport>()),
}
