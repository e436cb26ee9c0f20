/** Some pages of the dispatch's text with their marks, drawn again only when something in them changes. */
import { memo } from 'react'
import { type MarkedSpan, markedPieces, type Piece } from './marked-pieces.ts'
import type { TextBlock, TextChunk } from './text-blocks.ts'

interface ChunkProps {
  /** The chunk's own part of the text: comparing whole texts of each chunk would take far longer than drawing them. */
  readonly words: string
  readonly chunk: TextChunk
  /** For each block of the chunk the marks that touch it. */
  readonly marks: readonly (readonly MarkedSpan[])[]
  /** The place of the active proposal when one of its words is here, else -1. */
  readonly active: number
  /** What is said of a date that does not exist. */
  readonly unreadable: string
}

interface BlockProps extends Omit<ChunkProps, 'chunk' | 'marks'> {
  readonly offset: number
  readonly block: TextBlock
  readonly marks: readonly MarkedSpan[]
}

function classOf({ marks }: Piece, active: number): string | undefined {
  if (marks.some(({ index }) => index === active && index >= 0)) return 'passage passage--on'
  if (marks.some(({ kind }) => kind === 'proposal')) return 'passage'
  if (marks.some(({ kind }) => kind === 'unreadable')) return 'passage--unreadable'
  return marks.length > 0 ? 'passage--anchor' : undefined
}

function PieceShown({
  words,
  offset,
  piece,
  active,
  unreadable,
}: Omit<BlockProps, 'block' | 'marks'> & { readonly piece: Piece }) {
  const proposals = piece.marks.filter(({ index }) => index >= 0).map(({ index }) => index)
  const isUnreadable = piece.marks.some(({ kind }) => kind === 'unreadable')
  return (
    <>
      <span
        className={classOf(piece, active)}
        data-start={piece.start}
        data-place={proposals.includes(active) ? active : proposals[0]}
        title={isUnreadable ? unreadable : undefined}
      >
        {words.slice(piece.start - offset, piece.end - offset)}
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

/** A block; its direction is that of its own words. */
function Block({ block, marks, ...shared }: BlockProps) {
  const { words, offset } = shared
  const place = {
    'data-block': `${block.start} ${block.end}`,
    dir: 'auto',
    className: `text-block text-block--${block.opening}`,
  }
  if (marks.length === 0) {
    return (
      <p {...place} data-start={block.start}>
        {words.slice(block.start - offset, block.end - offset)}
      </p>
    )
  }
  return (
    <p {...place}>
      {markedPieces(block, marks).map((piece) => (
        <PieceShown key={piece.start} {...shared} piece={piece} />
      ))}
    </p>
  )
}

const lineLength = 56
const lineHeight = 26

/** About how high a chunk will be, for as long as it has not been laid out. */
function usualHeight({ blocks }: TextChunk): number {
  return blocks.reduce((height, { start, end }) => height + Math.ceil((end - start) / lineLength) * lineHeight + 10, 0)
}

/** The chunk. */
export const TextChunkShown = memo(function TextChunkShown({ chunk, marks, ...shared }: ChunkProps) {
  return (
    <div className="text-chunk" style={{ containIntrinsicSize: `auto ${usualHeight(chunk)}px` }}>
      {chunk.blocks.map((block, index) => (
        <Block key={block.start} {...shared} offset={chunk.start} block={block} marks={marks[index] ?? none} />
      ))}
    </div>
  )
})

const none: readonly MarkedSpan[] = []
