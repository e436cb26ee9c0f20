/** One table of names and values, for a terminal. */

export type Row = readonly [name: string, value: string]

export function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n')
}
