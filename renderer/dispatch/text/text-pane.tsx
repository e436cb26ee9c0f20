/** The dispatch's text with every proposal marked and numbered; any other words can be chosen in it. */
import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo, useRef } from 'react'
import { useWords } from '../../words/use-words.ts'
import type { ReviewItem } from '../review/review.ts'
import { type MarkedSpan, marksByBlock } from './marked-pieces.ts'
import { textBlocks, textChunks } from './text-blocks.ts'
import { TextChunkShown } from './text-chunk.tsx'
import { selectedSpan, selectSpan } from './text-selection.ts'
import { extended, trimmedSpan, type WordSpan, wordBeside } from './word-steps.ts'
import './text.css'

interface TextPaneProps {
  readonly pane: RefObject<HTMLDivElement | null>
  readonly text: string
  readonly language: string
  readonly items: readonly ReviewItem[]
  /** Place of the item that the reader is at; -1 without one. */
  readonly active: number
  /** Where the text names its own day, and where it names days that do not exist. */
  readonly others: readonly MarkedSpan[]
  readonly onGo: (place: number) => void
  readonly onMove: (steps: number) => void
  readonly onChoose: (span: WordSpan | null) => void
  /** Enter: makes an event of the chosen words, or corrects the active one when none are chosen. The page tells of a selection only later. */
  readonly onEnter: (chosen: WordSpan | null) => void
}

/** The text in chunks, each with the marks of its blocks. */
function useChunks(text: string, items: readonly ReviewItem[], others: readonly MarkedSpan[]) {
  const chunks = useMemo(() => textChunks(textBlocks(text)), [text])
  const key = items.map(({ proposal }) => `${proposal.start} ${proposal.end}`).join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: taking or correcting an item moves no mark
  return useMemo(() => {
    const proposals = items.map(
      ({ proposal: { start, end } }, index): MarkedSpan => ({ kind: 'proposal', index, start, end }),
    )
    const spans = [...others, ...proposals]
    const ofChunk = marksByBlock(chunks, spans)
    return chunks.map((chunk, index) => ({ chunk, marks: marksByBlock(chunk.blocks, ofChunk[index] ?? []) }))
  }, [chunks, key, others])
}

/** Choosing words with the keys: left and right go from word to word, Shift makes the choice longer or shorter. */
function useWordKeys(text: string, from: () => WordSpan) {
  const tail = useRef<WordSpan | null>(null)
  return (event: KeyboardEvent<HTMLElement>): boolean => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false
    const direction = event.key === 'ArrowRight' ? 1 : -1
    const now = selectedSpan(event.currentTarget)
    const isLonger = event.shiftKey && now !== null
    if (isLonger && tail.current === null) tail.current = now
    const next = isLonger
      ? extended(text, now, tail.current ?? now, direction)
      : wordBeside(text, now ?? from(), direction)
    if (next === null) return true
    if (!isLonger) tail.current = next
    selectSpan(event.currentTarget, next)
    return true
  }
}

/** The words that are chosen now, without the spaces at their ends; the page tells of them only a moment later. */
export function chosenIn(pane: Element, text: string): WordSpan | null {
  const selected = selectedSpan(pane)
  return selected === null ? null : trimmedSpan(text, selected)
}

/** Tells of what is selected in the pane, whoever selected it. */
function useSelection(
  pane: { readonly current: HTMLElement | null },
  text: string,
  onChoose: TextPaneProps['onChoose'],
) {
  useEffect(() => {
    const changed = () => onChoose(pane.current === null ? null : chosenIn(pane.current, text))
    document.addEventListener('selectionchange', changed)
    return () => document.removeEventListener('selectionchange', changed)
  }, [pane, text, onChoose])
}

/** Up and down go from proposal to proposal as they do in the list, left and right from word to word. */
function usePaneKeys({ text, items, active, onMove, onEnter }: TextPaneProps) {
  const wordKeys = useWordKeys(text, () => items[active]?.proposal ?? { start: 0, end: 0 })
  return (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Escape') {
      // The words are let go first; the next Escape is the dialog's.
      if (selectedSpan(event.currentTarget) === null) return
      event.stopPropagation()
      getSelection()?.removeAllRanges()
    } else if (step !== 0) onMove(step)
    else if (event.key === 'Enter') onEnter(chosenIn(event.currentTarget, text))
    else if (!wordKeys(event)) return
    event.preventDefault()
  }
}

/** The place of the proposal that was clicked on; null beside them and while words are being selected. */
function clickedPlace({ target }: MouseEvent): number | null {
  const marked = target instanceof Element ? target.closest('[data-place]') : null
  return marked === null || getSelection()?.isCollapsed === false ? null : Number(marked.getAttribute('data-place'))
}

/** The pane. */
export function TextPane(props: TextPaneProps) {
  const { pane, text, language, items, active, others, onGo, onChoose } = props
  const words = useWords()
  const chunks = useChunks(text, items, others)
  useSelection(pane, text, onChoose)
  const keyed = usePaneKeys(props)
  useEffect(() => {
    pane.current?.querySelector(`.passage[data-place="${active}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [pane, active])
  const unreadable = words('dispatch.unreadable')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text area cannot carry marks
    <div
      ref={pane}
      className="text-pane source-words"
      role="textbox"
      aria-readonly="true"
      aria-multiline="true"
      aria-label={words('dispatch.text')}
      lang={language}
      tabIndex={0}
      onKeyDown={keyed}
      onClick={(event) => {
        const place = clickedPlace(event)
        if (place !== null) onGo(place)
      }}
    >
      {chunks.map(({ chunk, marks }) => (
        <TextChunkShown
          key={chunk.start}
          words={text.slice(chunk.start, chunk.end)}
          chunk={chunk}
          marks={marks}
          active={marks.some((ofBlock) => ofBlock.some((mark) => mark.index === active)) ? active : -1}
          unreadable={unreadable}
        />
      ))}
    </div>
  )
}
