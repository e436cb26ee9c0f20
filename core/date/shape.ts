/** What the drawing needs to know of a date. */
import { dateBounds, endPrecision } from './bounds.ts'
import type { EdtfDate, EdtfEnd, EdtfInterval, EdtfPoint } from './edtf.ts'
import { qualifierOf } from './edtf.ts'
import { statedExtent } from './extent.ts'
import { isUnknown } from './parse.ts'
import type { DateShape, ShapeEnd } from './types.ts'

/** The shape of a date: ends as stated (not widened for `~`), precision, qualifiers, members of a set, bounds. */
export function dateShape(date: EdtfDate): DateShape {
  const bounds = dateBounds(date)
  if (isUnknown(date)) return { kind: 'unknown', start: noEnd, end: noEnd, members: [], bounds }
  if ('members' in date) {
    const members = date.members.map(dateShape)
    const [start, end] = [outermost(members, 'start'), outermost(members, 'end')]
    return { kind: date.kind, start, end, members, bounds }
  }
  const { start, end } = endsOf(date)
  return { kind: date.kind, start: shapeEnd(start), end: shapeEnd(end), members: [], bounds }
}

const noEnd: ShapeEnd = {
  earliest: null,
  latest: null,
  precision: 'day',
  open: 'unknown',
  uncertain: false,
  approximate: false,
}

function endsOf(date: EdtfPoint | EdtfInterval): { readonly start: EdtfEnd; readonly end: EdtfEnd } {
  return date.kind === 'point' ? { start: date, end: date } : date
}

function shapeEnd(end: EdtfEnd): ShapeEnd {
  if (end.kind !== 'point') return { ...noEnd, open: end.kind }
  const extent = statedExtent(end)
  if (extent === null) return noEnd
  const bits = qualifierOf(end)
  return {
    earliest: extent.from,
    latest: extent.to,
    precision: endPrecision(end),
    open: 'none',
    uncertain: (bits & 1) !== 0,
    approximate: (bits & 2) !== 0,
  }
}

/** The first start or the last end among the members of a set; an open one reaches furthest. */
function outermost(members: readonly DateShape[], side: 'start' | 'end'): ShapeEnd {
  const ends = members.map((member) => member[side])
  const open = ends.find((end) => end.open !== 'none')
  if (open !== undefined) return open
  return ends.reduce((best, end) => {
    const isFurther =
      side === 'start' ? (end.earliest ?? 0) < (best.earliest ?? 0) : (end.latest ?? 0) > (best.latest ?? 0)
    return isFurther ? end : best
  }, ends[0] ?? noEnd)
}
