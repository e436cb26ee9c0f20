/** Reads CSV and TSV files of any size, a piece at a time: quoted line breaks, several encodings and delimiters. */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { TextDecoder } from 'node:util'
import type { RowProblem, TableEncoding } from '../../core/contract/tables.ts'
import { AppError } from '../../core/errors.ts'
import { limits } from '../../core/limits.ts'
import { asAppError } from '../../db/failures.ts'
import { encodingOf, strayBytes } from './encoding.ts'
import { rowAt } from './row-at.ts'
import type { TableFormat } from './table-file.ts'

export interface TableRow {
  /** The line of the file on which the row starts, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** Why the row cannot be read as it is; its cells are then those that could. */
  readonly problem: RowProblem | null
  readonly delimiter: string
  readonly encoding: TableEncoding
}

const pieceBytes = 1 << 20
/** Beyond this a quotation mark was opened and never closed. */
const longestRow = 4_000_000

/**
 * Every row that is not empty, those that cannot be read with their problem. Throws `file_not_found`, `file_too_large`,
 * and `table_unreadable` where it is the first row that cannot be read, or there are no rows.
 */
export function* tableRows(
  path: string,
  format: TableFormat,
  onBytes: (count: number) => void = () => undefined,
): Generator<TableRow> {
  let [rest, line, delimiter, isHeader] = ['', 1, format === 'tsv' ? '\t' : '', true]
  const unreadable = () => new AppError('table_unreadable', { path, position: line })
  for (const { text, bytes, encoding, isLast } of pieces(path)) {
    onBytes(bytes)
    rest += text
    if (delimiter === '') delimiter = delimiterOf(rest)
    let at = 0
    while (at < rest.length) {
      const isLongest = !isLast && rest.length - at > longestRow
      const row = rowAt(rest, at, delimiter, isLast || isLongest)
      if (row === null) break
      if (isLongest && row.next >= rest.length) throw unreadable()
      const { cells } = row
      const problem = row.isBroken ? 'quotation' : encoding.isDamaged && cells.some(hasStrayBytes) ? 'encoding' : null
      if (problem !== null && isHeader) throw unreadable()
      if (problem !== null || cells.length > 1 || cells[0] !== '') {
        yield { line, cells, problem, delimiter, encoding }
        isHeader = false
      }
      line += row.lines
      at = row.next
    }
    rest = rest.slice(at)
  }
}

function hasStrayBytes(cell: string): boolean {
  return cell.includes(strayBytes)
}

interface Piece {
  readonly text: string
  readonly encoding: TableEncoding
  readonly bytes: number
  readonly isLast: boolean
}

function* pieces(path: string): Generator<Piece> {
  let file: number | null = null
  try {
    const { size } = statSync(path)
    if (size > limits.importBytes) throw new AppError('file_too_large', { path, limit: limits.importBytes })
    file = openSync(path, 'r')
    const encoding = encodingOf(file)
    const decoder = new TextDecoder(encoding.name, { fatal: !encoding.isDamaged })
    const bytes = Buffer.alloc(pieceBytes)
    for (let from = 0; ; ) {
      const count = readSync(file, bytes, 0, pieceBytes, from)
      from += count
      const text = decoded(decoder, bytes.subarray(0, count), path)
      yield { text, encoding, bytes: count, isLast: count === 0 }
      if (count === 0) return
    }
  } catch (error) {
    throw asAppError(error, path)
  } finally {
    if (file !== null) closeSync(file)
  }
}

function decoded(decoder: TextDecoder, bytes: Buffer, path: string): string {
  try {
    const text = decoder.decode(bytes, { stream: bytes.length > 0 })
    if (!text.includes('\0')) return text
  } catch (error) {
    throw new AppError('table_unreadable', { path, position: 1 }, { cause: error })
  }
  throw new AppError('table_unreadable', { path, position: 1 })
}

/** The delimiter that the header has most of. */
function delimiterOf(text: string): string {
  const header = /^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? ''
  const count = (delimiter: string) => header.split(delimiter).length
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best))
}
