/** A text cut into the blocks that are laid out one by one: its lines, very long ones in stretches. */

/** UTF-16 offsets in the text, end exclusive, the line's end left out. */
export interface TextBlock {
  readonly start: number
  readonly end: number
  /** How it begins: after an empty line, on a line of its own, or in the middle of one. */
  readonly opening: 'paragraph' | 'line' | 'middle'
}

/** A longer line is cut where a word ends, so that no single block is slow to lay out. */
const longest = 4000

/** The end of the stretch that begins at `start`: a word's end when there is one, never between the halves of a character. */
function stretchEnd(text: string, start: number, end: number): number {
  if (end - start <= longest) return end
  const space = text.lastIndexOf(' ', start + longest)
  if (space > start) return space + 1
  const cut = start + longest
  const isHalf = (text.charCodeAt(cut) & 0xfc00) === 0xdc00
  return isHalf ? cut - 1 : cut
}

/** The blocks in order. Empty lines have none; every other character but line ends is in exactly one. */
export function textBlocks(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  let opening: TextBlock['opening'] = 'paragraph'
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from)
    const next = newline < 0 ? text.length : newline
    const end = next > from && text.charCodeAt(next - 1) === 13 ? next - 1 : next
    if (text.slice(from, Math.min(end, from + longest)).trim() === '' && end - from <= longest) opening = 'paragraph'
    else {
      for (let start = from; start < end; ) {
        const stop = stretchEnd(text, start, end)
        blocks.push({ start, end: stop, opening: start === from ? opening : 'middle' })
        start = stop
      }
      opening = 'line'
    }
    from = next + 1
  }
  return blocks
}

/** Blocks that are left out of the layout together while they are out of view. */
export interface TextChunk {
  readonly start: number
  readonly end: number
  readonly blocks: readonly TextBlock[]
}

const chunkLength = 12_000

/** The blocks in chunks of some pages each, so that the page has few things to look after however long the text is. */
export function textChunks(blocks: readonly TextBlock[]): readonly TextChunk[] {
  const chunks: { start: number; end: number; blocks: TextBlock[] }[] = []
  for (const block of blocks) {
    const last = chunks.at(-1)
    if (last !== undefined && block.end - last.start <= chunkLength) {
      last.blocks.push(block)
      last.end = block.end
    } else chunks.push({ start: block.start, end: block.end, blocks: [block] })
  }
  return chunks
}
