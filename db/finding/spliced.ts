/** Columns with a few elements taken out and put in, copied stretch by stretch. */

export interface Splice {
  /** Positions to leave out, rising. */
  readonly removed: readonly number[]
  /** For each new element the position, among those of before, that it is put in front of; not falling. */
  readonly places: readonly number[]
}

type Column = Float64Array | Uint32Array

/** The column after a splice; `values` are the new elements, one for each place. */
export function spliced<Kind extends Column>(
  column: Kind,
  { removed, places }: Splice,
  values: readonly number[],
): Kind {
  const Made = column.constructor as new (length: number) => Kind
  const next = new Made(column.length - removed.length + places.length)
  let read = 0
  let written = 0
  const copyUpTo = (end: number) => {
    next.set(column.subarray(read, end), written)
    written += end - read
    read = end
  }
  let out = 0
  for (const [at, place] of places.entries()) {
    for (let leave = removed[out]; leave !== undefined && leave < place; leave = removed[++out]) {
      copyUpTo(leave)
      read++
    }
    copyUpTo(Math.max(read, place))
    next[written++] = values[at] ?? 0
  }
  for (let leave = removed[out]; leave !== undefined; leave = removed[++out]) {
    copyUpTo(leave)
    read++
  }
  copyUpTo(column.length)
  return next
}

/** The positions, rising, of these values in a column in any order. */
export function positionsIn(column: Column, values: readonly number[]): number[] {
  const [only] = values
  if (values.length === 1 && only !== undefined) {
    const at = column.indexOf(only)
    return at < 0 ? [] : [at]
  }
  const wanted = new Set(values)
  const found: number[] = []
  for (let at = 0; at < column.length; at++) if (wanted.has(column[at] ?? Number.NaN)) found.push(at)
  return found
}
