/** One row of a table's text: cells between delimiters, those in quotation marks with whatever is in them. */

interface RowAt {
  readonly cells: readonly string[]
  /** Whether it was left at a quotation mark that encloses no cell; `cells` are those before. */
  readonly isBroken: boolean
  /** How many lines of the file it takes. */
  readonly lines: number
  /** Where the next row starts. */
  readonly next: number
}

/**
 * The row that starts at `at`; null when its end is not there yet and `isLast` does not say that no more will come. A
 * mark that closes a cell stands before a delimiter, a line end or the end of the text. Otherwise the mark that opens it
 * is text where cells are divided by tabs, which need no marks; elsewhere the row is broken and the next line is the next row.
 */
export function rowAt(text: string, at: number, delimiter: string, isLast: boolean): RowAt | null {
  const cells: string[] = []
  const between = delimiter.charCodeAt(0)
  let [from, lines] = [at, 1]
  for (;;) {
    const opens = text.charCodeAt(from) === quote
    const close = opens ? closingQuote(text, from + 1) : -1
    if (opens && !isLast && (close < 0 || close + 1 === text.length)) return null
    const isQuoted = close >= 0 && endsCell(text, close + 1, between)
    if (opens && !isQuoted && between !== tab) return brokenRow(text, from, cells, lines, isLast)
    const end = isQuoted ? close + 1 : cellEnd(text, from, between)
    if (end >= text.length - 1 && !isLast) return null
    const cell = isQuoted ? text.slice(from + 1, close).replaceAll('""', '"') : text.slice(from, end)
    if (isQuoted) lines += cell.split('\n').length - 1
    cells.push(cell)
    if (text.charCodeAt(end) !== between) return { cells, isBroken: false, lines, next: afterLineEnd(text, end) }
    from = end + 1
  }
}

const [quote, lineFeed, carriageReturn, tab] = [0x22, 0x0a, 0x0d, 0x09]

function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn
}

function endsCell(text: string, at: number, between: number): boolean {
  const code = text.charCodeAt(at)
  return code === between || isLineEnd(code) || at >= text.length
}

function cellEnd(text: string, from: number, between: number): number {
  let end = from
  for (let code = text.charCodeAt(end); code !== between && !isLineEnd(code); code = text.charCodeAt(end)) {
    if (end >= text.length) break
    end++
  }
  return end
}

function afterLineEnd(text: string, end: number): number {
  return end + (text.startsWith('\r\n', end) ? 2 : 1)
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

/** Ends with the line on which the cell at `from` begins. */
function brokenRow(text: string, from: number, cells: readonly string[], lines: number, isLast: boolean): RowAt | null {
  const end = cellEnd(text, from, lineFeed)
  if (end >= text.length - 1 && !isLast) return null
  return { cells, isBroken: true, lines, next: afterLineEnd(text, end) }
}
