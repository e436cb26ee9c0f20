/** From files to drafts: reads the rows of tables one after the other and leaves out those that cannot be kept. */

import type { Language } from '../../core/date/index.ts'
import { AppError } from '../../core/errors.ts'
import { recogniseColumns } from '../../core/import/columns.ts'
import { rowReader } from '../../core/import/row-draft.ts'
import type { EventDraft } from '../../core/model/event.ts'
import { tableRows } from './read-table.ts'
import type { TableFile } from './table-file.ts'

interface TableDraftsOptions {
  readonly language: Language
  /** Called with the place of the file among the files, the line of the row, and the reason. */
  readonly onRefused: (file: number, line: number, error: AppError) => void
  readonly onBytes: (count: number) => void
}

/** The draft of every row that can be kept. Throws what reading a file throws, and `table_without_columns`. */
export function* tableDrafts(files: readonly TableFile[], options: TableDraftsOptions): Generator<EventDraft> {
  const { language, onRefused, onBytes } = options
  for (const [file, { path, format }] of files.entries()) {
    let read: ReturnType<typeof rowReader> | null = null
    for (const { line, cells, problem } of tableRows(path, format, onBytes)) {
      if (read === null) {
        const columns = recogniseColumns(cells)
        if (columns === null) throw new AppError('table_without_columns', { path })
        read = rowReader(columns, language)
        continue
      }
      let draft: EventDraft
      try {
        if (problem !== null) throw new AppError('row_unreadable', { field: problem })
        draft = read(cells)
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        onRefused(file, line, error)
        continue
      }
      yield draft
    }
    if (read === null) throw new AppError('table_without_columns', { path })
  }
}
