/** How well dates are known, counted. */
import { dateShape, isUnknown, parseEdtf } from '../../core/date/index.ts'
import { type Status, statuses } from '../../core/model/event.ts'

/** From the best known to the least. */
export const certainties = [
  'time',
  'day',
  'days',
  'within',
  'about',
  'uncertain',
  'open',
  'several',
  'unknown',
] as const
export type DateCertainty = (typeof certainties)[number]

/** How well one date, EDTF, is known; the first reason for doubt counts. */
export function certaintyOf(edtf: string): DateCertainty {
  const parsed = parseEdtf(edtf)
  if (!parsed.ok || isUnknown(parsed.date)) return 'unknown'
  const { kind, start, end } = dateShape(parsed.date)
  if (kind === 'unknown') return 'unknown'
  if (kind === 'oneOf' || kind === 'allOf') return 'several'
  if (start.open !== 'none' || end.open !== 'none') return 'open'
  if (start.uncertain || end.uncertain) return 'uncertain'
  if (start.approximate || end.approximate) return 'about'
  const exact = (precision: string): boolean => precision === 'day' || precision === 'time'
  if (!exact(start.precision) || !exact(end.precision)) return 'within'
  if (kind === 'interval') return 'days'
  return start.precision === 'time' ? 'time' : 'day'
}

export interface Count<Value> {
  readonly value: Value
  readonly count: number
}

function counted<Value>(order: readonly Value[], values: readonly Value[]): readonly Count<Value>[] {
  return order
    .map((value) => ({ value, count: values.filter((other) => other === value).length }))
    .filter(({ count }) => count > 0)
}

/** How many events are known how well; kinds that do not occur are left out. */
export function certaintyCounts(rows: readonly { readonly date: string }[]): readonly Count<DateCertainty>[] {
  return counted(
    certainties,
    rows.map(({ date }) => certaintyOf(date)),
  )
}

/** How many events have which status. */
export function statusCounts(rows: readonly { readonly status: Status }[]): readonly Count<Status>[] {
  return counted(
    statuses,
    rows.map(({ status }) => status),
  )
}
