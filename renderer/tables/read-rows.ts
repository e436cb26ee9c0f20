/** The first rows of a table as they will be read: the same reading as the import's, without keeping anything. */
import type { TablePreview } from '../../core/contract/tables.ts'
import type { Language } from '../../core/date/index.ts'
import { AppError } from '../../core/errors.ts'
import { type EventField, recogniseColumns } from '../../core/import/columns.ts'
import { rowReader } from '../../core/import/row-draft.ts'
import type { EventDraft } from '../../core/model/event.ts'
import { type Problem, problemOf } from '../data/problem.ts'

export type ReadRow =
  | { readonly ok: true; readonly draft: EventDraft }
  | { readonly ok: false; readonly cells: ReadonlyMap<EventField, string>; readonly problem: Problem }

export interface TakenColumn {
  readonly field: EventField
  readonly header: string
}

export interface ReadTable {
  /** The columns that something is taken from, in the order of the fields; the end of a date is read with its start. */
  readonly taken: readonly TakenColumn[]
  readonly leftOut: readonly string[]
  /** Fields without which nothing can be imported, and that no column tells. */
  readonly missing: readonly EventField[]
  readonly rows: readonly ReadRow[]
}

const shownFields = [
  'title',
  'date',
  'end',
  'place',
  'people',
  'claimant',
  'stance',
  'quote',
  'tags',
  'status',
  'note',
] as const
const needed = ['title', 'date'] as const

function readRow(
  read: ReturnType<typeof rowReader>,
  columns: NonNullable<ReturnType<typeof recogniseColumns>>,
  { cells, problem }: TablePreview['rows'][number],
): ReadRow {
  try {
    if (problem !== null) throw new AppError('row_unreadable', { field: problem })
    return { ok: true, draft: read(cells) }
  } catch (error) {
    const named = [...columns].map(([field, place]) => [field, cells[place] ?? ''] as const)
    return { ok: false, cells: new Map(named), problem: problemOf(error) }
  }
}

/** Reads what the preview of a table shows. */
export function readTable({ columns, rows }: TablePreview, language: Language): ReadTable {
  const recognised = recogniseColumns(columns.map(({ header }) => header))
  const read = recognised === null ? null : rowReader(recognised, language)
  return {
    taken: shownFields.flatMap((field) => {
      const column = columns.find((each) => each.field === field)
      return column === undefined ? [] : [{ field, header: column.header }]
    }),
    leftOut: columns.flatMap(({ header, field }) => (field === null ? [header] : [])),
    missing: needed.filter((field) => columns.every((column) => column.field !== field)),
    rows: recognised === null || read === null ? [] : rows.map((row) => readRow(read, recognised, row)),
  }
}
