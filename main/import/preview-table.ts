/** The first look at a table: its delimiter, what its columns tell, its first rows. */
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import type { TableEncoding, TablePreview } from '../../core/contract/tables.ts'
import { fieldsOf } from '../../core/import/columns.ts'
import { guarded } from '../../db/failures.ts'
import { tableRows } from './read-table.ts'
import { tableFile } from './table-file.ts'

const rowsShown = 5

/** Reads no more of the file than it needs. Throws what reading a table throws. */
export function previewTable(path: string): TablePreview {
  const { format } = tableFile(path)
  const rows: TablePreview['rows'][number][] = []
  let [used, encoded]: [string, TableEncoding] = ['', { name: 'utf-8', isDamaged: false }]
  for (const { cells, problem, delimiter, encoding } of tableRows(path, format)) {
    ;[used, encoded] = [delimiter, encoding]
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
    encoding: encoded,
    delimiter: used,
    columns: header.map((name, place) => ({ header: name, field: fields[place] ?? null })),
    rows: others,
  }
}
