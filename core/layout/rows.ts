/** Puts things that take a stretch of the axis into rows so that none overlap, and leaves them there while the axis zooms. */

/** Pixels taken in a row, gap included. */
export interface Span {
  readonly left: number
  readonly right: number
}

/** One thing to place. Of its spans (a caption to the right, or to the left) the first that fits is taken. */
export interface RowItem {
  readonly id: number
  readonly spans: readonly Span[]
  /** Which span a new item would rather take. */
  readonly prefers?: number
  /** Spans that a new item does not take, though one that has it keeps it: its caption would be cut by an edge of the view. */
  readonly barred?: readonly number[]
  /** More room than its spans that a new item takes if it can have it, with the span it prefers. */
  readonly wish?: Span
}

export interface RowPlace {
  readonly row: number
  /** Which of the item's spans was taken. */
  readonly choice: number
}

export type RowPlaces = ReadonlyMap<number, RowPlace>

/**
 * A place for each item, the first given the most important. An item stays where it was while nothing more important
 * is in its way; only then, or when it is new, is the first free row looked for. Items that find none within `rowLimit`
 * are left out, and so is whatever still needs a place once `newcomers` have found one. Zooming in never moves anything: distances between starts only grow, captions do not.
 */
export function placeInRows(
  items: readonly RowItem[],
  before: RowPlaces,
  rowLimit: number,
  newcomers = Infinity,
): Map<number, RowPlace> {
  const rows: Rows = []
  const places = new Map<number, RowPlace>()
  for (const item of items) {
    const place = before.get(item.id)
    if (place === undefined || place.row >= rowLimit) continue
    if (take(rows, place.row, item.spans[place.choice])) places.set(item.id, place)
  }
  const most = places.size + newcomers
  for (const item of items) {
    if (places.size >= most) break
    if (places.has(item.id)) continue
    const place = newPlace(rows, item, rowLimit)
    if (place !== null) places.set(item.id, place)
  }
  return places
}

type Rows = (Span[] | undefined)[]

/** The first free row for the wish, then for each span in turn. One row more than is used is always free. */
function newPlace(rows: Rows, item: RowItem, rowLimit: number): RowPlace | null {
  const prefers = item.prefers ?? 0
  const others = item.spans.map((_, choice) => choice).filter((choice) => choice !== prefers)
  const choices = [prefers, ...others].filter((choice) => !item.barred?.includes(choice))
  const wishes = item.wish === undefined ? [] : [{ choice: prefers, span: item.wish }]
  const wanted = [...wishes, ...choices.map((choice) => ({ choice, span: item.spans[choice] }))]
  const limit = Math.min(rowLimit, rows.length + 1)
  for (const { choice, span } of wanted) {
    for (let row = 0; row < limit; row += 1) if (take(rows, row, span)) return { row, choice }
  }
  return null
}

function take(rows: Rows, row: number, span: Span | undefined): boolean {
  const taken = rows[row]
  if (span === undefined || taken?.some((other) => other.right > span.left && other.left < span.right)) return false
  if (taken === undefined) rows[row] = [span]
  else taken.push(span)
  return true
}
