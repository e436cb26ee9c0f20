/** Between offsets in a text and places in the page: what is selected, and how to select. */
import type { WordSpan } from './word-steps.ts'

/** Elements that hold one piece of the text carry the offset of its first character. */
const startOf = (element: Element): number => Number(element.getAttribute('data-start'))

/** The offset of a place in the page; null outside of the text. */
function offsetAt(pane: Element, node: Node, at: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  if (element === null || !pane.contains(element)) return null
  const piece = element.closest('[data-start]')
  if (piece !== null && node.nodeType === Node.TEXT_NODE) return startOf(piece) + at
  const after = node.childNodes[at] ?? element
  const next =
    after instanceof Element
      ? after.matches('[data-start]')
        ? after
        : after.querySelector('[data-start]')
      : after.parentElement?.closest('[data-start]')
  if (next !== null && next !== undefined) return startOf(next)
  return piece === null ? null : startOf(piece)
}

/** The selected stretch of the text; null when nothing is selected or the selection reaches out of the text. */
export function selectedSpan(pane: Element): WordSpan | null {
  const selection = getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const start = offsetAt(pane, startContainer, startOffset)
  const end = offsetAt(pane, endContainer, endOffset)
  return start === null || end === null || start >= end ? null : { start, end }
}

/** The text node that holds an offset, and the offset in it. `atEnd`: the end of a stretch, which may be a piece's end. */
function placeOf(pane: Element, offset: number, atEnd: boolean): readonly [Node, number] | null {
  const block = [...pane.querySelectorAll('[data-block]')].find((element) => {
    const [from, to] = (element.getAttribute('data-block') ?? '').split(' ').map(Number)
    return offset >= (from ?? 0) && (atEnd ? offset <= (to ?? 0) : offset < (to ?? 0))
  })
  if (block === undefined) return null
  const pieces = block.matches('[data-start]') ? [block] : [...block.querySelectorAll('[data-start]')]
  const piece = pieces.findLast((one) => (atEnd ? startOf(one) < offset : startOf(one) <= offset))
  const node = piece?.firstChild
  return piece === undefined || node === null || node === undefined ? null : [node, offset - startOf(piece)]
}

/** Selects a stretch of the text and brings its end into view. */
export function selectSpan(pane: Element, { start, end }: WordSpan): void {
  const [from, to] = [placeOf(pane, start, false), placeOf(pane, end, true)]
  if (from === null || to === null) return
  getSelection()?.setBaseAndExtent(from[0], from[1], to[0], to[1])
  to[0].parentElement?.scrollIntoView({ block: 'nearest' })
}
