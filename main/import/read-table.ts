/** Reads CSV and TSV files of any size, a piece at a time: quoted line breaks, several encodings and delimiters. */
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { TextDecoder } from 'node:util'
import { AppError } from '../../core/errors.ts'
import { limits } from '../../core/limits.ts'
import { asAppError } from '../../db/failures.ts'
import { encodingOf } from './encoding.ts'
import type { TableFormat } from './table-file.ts'

export interface TableRow {
  /** The line of the file on which the row starts, from 1. */
  readonly line: number
  readonly cells: readonly string[]
  readonly delimiter: string
}

const pieceBytes = 1 << 20
/** Beyond this a quotation mark was opened and never closed. */
const longestRow = 4_000_000

/** Every row that is not empty. Throws `file_not_found`, `file_too_large` or `table_unreadable`. */
export function* tableRows(
  path: string,
  format: TableFormat,
  onBytes: (count: number) => void = () => undefined,
): Generator<TableRow> {
  let [rest, line, delimiter] = ['', 1, format === 'tsv' ? '\t' : '']
  for (const { text, bytes, isLast } of pieces(path)) {
    onBytes(bytes)
    rest += text
    if (delimiter === '') delimiter = delimiterOf(rest)
    let at = 0
    while (at < rest.length) {
      const row = rowAt(rest, at, delimiter, isLast)
      if (row === null) break
      if (row.cells.length > 1 || row.cells[0] !== '') yield { line, cells: row.cells, delimiter }
      line += row.lines
      at = row.next
    }
    rest = rest.slice(at)
    if (rest.length > longestRow || (isLast && rest !== ''))
      throw new AppError('table_unreadable', { path, position: line })
  }
}

interface Piece {
  readonly text: string
  readonly bytes: number
  readonly isLast: boolean
}

function* pieces(path: string): Generator<Piece> {
  let file: number | null = null
  try {
    const { size } = statSync(path)
    if (size > limits.importBytes) throw new AppError('file_too_large', { path, limit: limits.importBytes })
    file = openSync(path, 'r')
    const decoder = new TextDecoder(encodingOf(file), { fatal: true })
    const bytes = Buffer.alloc(pieceBytes)
    for (let from = 0; ; ) {
      const count = readSync(file, bytes, 0, pieceBytes, from)
      from += count
      yield { text: decoded(decoder, bytes.subarray(0, count), path), bytes: count, isLast: count === 0 }
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

/** The row that starts at `at`; null when its end is not there yet. */
function rowAt(text: string, at: number, delimiter: string, isLast: boolean) {
  const cells: string[] = []
  const between = delimiter.charCodeAt(0)
  let [from, lines] = [at, 1]
  for (;;) {
    let end = from
    let cell = ''
    if (text.charCodeAt(from) === quote) {
      const close = closingQuote(text, from + 1)
      if (close < 0 || (close + 1 === text.length && !isLast)) return null
      cell = text.slice(from + 1, close).replaceAll('""', '"')
      lines += cell.split('\n').length - 1
      end = close + 1
    }
    const start = end
    for (let code = text.charCodeAt(end); code !== between && !isLineEnd(code); code = text.charCodeAt(end)) {
      if (end >= text.length) break
      end++
    }
    if (end >= text.length - 1 && !isLast) return null
    cells.push(end === start ? cell : cell + text.slice(start, end))
    if (text.charCodeAt(end) !== between) return { cells, lines, next: end + (text.startsWith('\r\n', end) ? 2 : 1) }
    from = end + 1
  }
}

const [quote, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d]

function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}
