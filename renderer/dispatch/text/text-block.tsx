/** One block of the dispatch's text with its marks, drawn again only when something in it changes. */
import { memo } from 'react'
import { type MarkedSpan, markedPieces, type Piece } from './marked-pieces.ts'
import type { TextBlock } from './text-blocks.ts'

interface BlockProps {
  readonly text: string
  readonly block: TextBlock
  readonly marks: readonly MarkedSpan[]
  /** The place of the active proposal when one of its words is here, else -1. */
  readonly active: number
  readonly unreadable: string
}

function classOf({ marks }: Piece, active: number): string | undefined {
  if (marks.some(({ index }) => index === active && index >= 0)) return 'passage passage--on'
  if (marks.some(({ kind }) => kind === 'proposal')) return 'passage'
  if (marks.some(({ kind }) => kind === 'unreadable')) return 'passage--unreadable'
  return marks.length > 0 ? 'passage--anchor' : undefined
}

function PieceShown({
  text,
  piece,
  active,
  unreadable,
}: Omit<BlockProps, 'block' | 'marks'> & { readonly piece: Piece }) {
  const proposals = piece.marks.filter(({ index }) => index >= 0).map(({ index }) => index)
  const place = proposals.includes(active) ? active : proposals[0]
  const isUnreadable = piece.marks.some(({ kind }) => kind === 'unreadable')
  return (
    <>
      <span
        className={classOf(piece, active)}
        data-start={piece.start}
        data-place={place}
        title={isUnreadable ? unreadable : undefined}
      >
        {text.slice(piece.start, piece.end)}
      </span>
      {piece.numbers.map((number) => (
        <span
          key={number}
          className={number === active ? 'number number--in number--on' : 'number number--in'}
          data-place={number}
        >
          {number + 1}
        </span>
      ))}
    </>
  )
}

/** The block; its direction is that of its own words. */
export const TextBlockShown = memo(function TextBlockShown({ text, block, marks, active, unreadable }: BlockProps) {
  const place = {
    'data-block': `${block.start} ${block.end}`,
    dir: 'auto',
    className: `text-block text-block--${block.opening}`,
  }
  if (marks.length === 0) {
    return (
      <p {...place} data-start={block.start}>
        {text.slice(block.start, block.end)}
      </p>
    )
  }
  return (
    <p {...place}>
      {markedPieces(block, marks).map((piece) => (
        <PieceShown key={piece.start} text={text} piece={piece} active={active} unreadable={unreadable} />
      ))}
    </p>
  )
})
