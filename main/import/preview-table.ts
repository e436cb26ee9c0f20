/** The first look at a table: its delimiter, what its columns tell, its first rows. */
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { TablePreview } from '../../core/contract/tables.ts'
import { fieldsOf } from '../../core/import/columns.ts'
import { guarded } from '../../db/failures.ts'
import { tableRows } from './read-table.ts'
import { tableFile } from './table-file.ts'

const rowsShown = 5

/** Reads no more of the file than it needs. Throws what reading a table throws. */
export function previewTable(path: string): TablePreview {
  const { format } = tableFile(path)
  const rows: TablePreview['rows'][number][] = []
  let used = ''
  for (const { cells, problem, delimiter } of tableRows(path, format)) {
    used = delimiter
    rows.push({ cells, problem })
    if (rows.length > rowsShown) break
  }
  const [first, ...others] = rows
  const header = first?.cells ?? []
  const fields = fieldsOf(header)
  return {
    path,
    name: basename(path),
    format,
    bytes: guarded(path, () => statSync(path).size),
    delimiter: used,
    columns: header.map((name, place) => ({ header: name, field: fields[place] ?? null })),
    rows: others,
  }
}
