/** The pieces of a block of text: cut where what is marked in it begins and ends. */

/** A stretch of the text that is marked. `index` is the place of its proposal in the list, -1 for other marks. */
export interface MarkedSpan {
  readonly kind: 'proposal' | 'anchor' | 'unreadable'
  readonly index: number
  readonly start: number
  readonly end: number
}

export interface Piece {
  readonly start: number
  readonly end: number
  /** Every mark that covers the piece, in the order of the list. */
  readonly marks: readonly MarkedSpan[]
  /** The proposals whose words end with this piece: their numbers stand after it. */
  readonly numbers: readonly number[]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** For each block the marks that touch it. Blocks are in order of the text; marks may come in any order. */
export function marksByBlock(
  blocks: readonly Stretch[],
  spans: readonly MarkedSpan[],
): readonly (readonly MarkedSpan[])[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start)
  let open: MarkedSpan[] = []
  let next = 0
  return blocks.map((block) => {
    open = open.filter((span) => span.end > block.start)
    for (let span = ordered[next]; span !== undefined && span.start < block.end; span = ordered[next]) {
      if (span.end > block.start) open.push(span)
      next += 1
    }
    return open.length === 0 ? none : [...open]
  })
}

const none: readonly MarkedSpan[] = []

/** The pieces of a block, in order; joined they are the block. Marks may overlap and reach beyond it. */
export function markedPieces(block: Stretch, spans: readonly MarkedSpan[]): readonly Piece[] {
  const within = (offset: number) => Math.min(Math.max(block.start, offset), block.end)
  const edges = spans.flatMap(({ start, end }) => [within(start), within(end)])
  const cuts = [...new Set([block.start, ...edges, block.end])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, place) => {
    const start = cuts[place] ?? block.start
    const marks = spans.filter((span) => span.start < end && span.end > start).sort((a, b) => a.index - b.index)
    const numbers = marks.filter((span) => span.index >= 0 && span.end === end).map(({ index }) => index)
    return { start, end, marks, numbers }
  })
}
