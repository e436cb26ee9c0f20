/** Which kind of table a file is. */
import { extname } from 'node:path'

export type TableFormat = 'csv' | 'tsv'

export interface TableFile {
  readonly path: string
  readonly format: TableFormat
}

/** By the ending of its name. */
export function tableFile(path: string): TableFile {
  return { path, format: /^\.(?:tsv|tab)$/i.test(extname(path)) ? 'tsv' : 'csv' }
}
