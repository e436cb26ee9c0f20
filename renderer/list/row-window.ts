/** Which rows of a very long list are drawn: a browser cannot scroll as far as ten million rows reach, so the scroll is scaled. */

export const rowHeight = 32
/** Browsers stop at about 33 million pixels; well below, every one of them is exact. */
const tallest = 8_000_000
/** Rows drawn beyond each edge, so that none is missing while scrolling. */
const margin = 6

/** The height of the scrolled content in pixels. */
export function contentHeight(total: number): number {
  return Math.min(total * rowHeight, tallest)
}

/** How many pixels of rows one pixel of scrolling stands for; 1 unless the list is too long for the browser. */
function scale(total: number, viewport: number): number {
  const scrollable = contentHeight(total) - viewport
  return scrollable <= 0 ? 1 : (total * rowHeight - viewport) / scrollable
}

export interface RowWindow {
  /** First row drawn, and the one after the last. */
  readonly first: number
  readonly end: number
  /** Where the first row drawn stands, in pixels of the scrolled content. */
  readonly top: number
}

/** The rows for a scroll position and a viewport, both in pixels. */
export function rowWindow(total: number, scrollTop: number, viewport: number): RowWindow {
  const rowsTop = scrollTop * scale(total, viewport)
  const first = Math.max(0, Math.floor(rowsTop / rowHeight) - margin)
  const end = Math.min(total, Math.ceil((rowsTop + viewport) / rowHeight) + margin)
  return { first, end, top: scrollTop - (rowsTop - first * rowHeight) }
}

/** The scroll position that brings a row into view with the least movement; the present one when it already is. */
export function scrollToRow(total: number, scrollTop: number, viewport: number, row: number): number {
  const factor = scale(total, viewport)
  const rowsTop = scrollTop * factor
  const top = row * rowHeight
  if (top < rowsTop) return top / factor
  if (top + rowHeight > rowsTop + viewport) return (top + rowHeight - viewport) / factor
  return scrollTop
}

/** The scroll position at which a row is the first in view, as far as there are rows below it to fill the view. */
export function scrollWithRowFirst(total: number, viewport: number, row: number): number {
  const factor = scale(total, viewport)
  return Math.max(0, Math.min(row * rowHeight, total * rowHeight - viewport)) / factor
}

/** How far a wheel turn moves the scroll position, so that a notch is as many rows as in a short list. */
export function wheelStep(total: number, viewport: number, delta: number): number {
  return delta / scale(total, viewport)
}

/** Whether the scroll is scaled at all. */
export function isScaled(total: number): boolean {
  return total * rowHeight > tallest
}

/** Events are asked for in pages of this many. */
export const pageSize = 100

/** The pages that hold the rows from `first` up to `end`. */
export function pagesOf({ first, end }: Pick<RowWindow, 'first' | 'end'>): readonly number[] {
  const from = Math.floor(first / pageSize)
  const count = end <= first ? 0 : Math.floor((end - 1) / pageSize) - from + 1
  return Array.from({ length: count }, (_, index) => from + index)
}

/** The row that a key moves to; null when the key means no move. */
export function rowAfterKey(key: string, row: number, total: number, page: number): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + page,
    PageUp: row - page,
    Home: 0,
    End: total - 1,
  }
  const next = moves[key]
  return next === undefined || total === 0 ? null : Math.min(total - 1, Math.max(0, next))
}
