/** The bench's one table, and the same for machines. */
import { isMet, type Measure, type Row } from './section.ts'

const headings = ['', 'measured', 'target', '']

function figure(value: number, unit: string): string {
  const digits = unit === '' || Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  const written = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return unit === '' ? written : `${written} ${unit}`
}

function aim({ target, unit }: Measure): string {
  if (target === undefined) return ''
  return 'most' in target ? `at most ${limit(target.most, unit)}` : `at least ${limit(target.least, unit)}`
}

function limit(value: number, unit: string): string {
  return `${value.toLocaleString('en', { maximumFractionDigits: 2 })}${unit === '' ? '' : ` ${unit}`}`
}

function cells(row: Row): readonly string[] {
  if ('reason' in row) return [row.what, `not measured: ${row.reason}`, '', '']
  const met = isMet(row)
  const note = row.note === undefined ? '' : ` (${row.note})`
  return [row.what, figure(row.value, row.unit) + note, aim(row), met === null ? '' : met ? 'met' : 'MISSED']
}

/** Rows beneath headings, each column as wide as its widest cell. */
export function table(rows: readonly Row[]): string {
  const lines = [headings, ...rows.map(cells)]
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** Each row with whether it is met. */
export function forMachines(rows: readonly Row[]): readonly object[] {
  return rows.map((row) => ('reason' in row ? row : { ...row, isMet: isMet(row) }))
}
