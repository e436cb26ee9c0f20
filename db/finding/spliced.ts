/** Columns with a few elements taken out and put in, copied stretch by stretch. */

export interface Splice {
  /** Positions to leave out, rising. */
  readonly removed: readonly number[]
  /** For each new element the position, among those of before, that it is put in front of; not falling. */
  readonly places: readonly number[]
}

type Column = Float64Array | Uint32Array

/**
 * The column after a splice; `values` are the new elements, one for each place. One that takes the place of another, as
 * in an edit, is put into the column itself, which then must not be used as it was: a copy of a long one takes longer
 * than all the rest.
 */
export function spliced<Kind extends Column>(column: Kind, splice: Splice, values: readonly number[]): Kind {
  const [removed, place, value] = [splice.removed[0], splice.places[0], values[0]]
  const isOne = splice.removed.length === 1 && splice.places.length === 1
  if (!isOne || removed === undefined || place === undefined || value === undefined) {
    return copied(column, splice, values)
  }
  const at = place > removed ? place - 1 : place
  if (at > removed) column.copyWithin(removed, removed + 1, at + 1)
  else column.copyWithin(at + 1, at, removed)
  column[at] = value
  return column
}

function copied<Kind extends Column>(column: Kind, { removed, places }: Splice, values: readonly number[]): Kind {
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
