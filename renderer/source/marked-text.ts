/** A source's text cut where quotes begin and end, so that each piece is marked or not. */
import type { Citation } from '../../core/model/source.ts'

export interface Piece {
  readonly text: string
  /** UTF-16 offset in the source's text. */
  readonly start: number
  /** Every citation that covers the piece; empty for plain text. */
  readonly citations: readonly Citation[]
}

const inside = ({ start, end }: Citation, from: number, to: number): boolean => start < to && end > from

/** The pieces, in order; joined they are the text. Citations may overlap; offsets beyond the text are cut off. */
export function markedText(text: string, citations: readonly Citation[]): readonly Piece[] {
  const within = (offset: number): number => Math.min(Math.max(0, offset), text.length)
  const edges = citations.flatMap(({ start, end }) => [within(start), within(end)])
  const cuts = [...new Set([0, ...edges, text.length])].sort((one, other) => one - other)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    return { text: text.slice(start, end), start, citations: citations.filter((one) => inside(one, start, end)) }
  })
}
