/** The list of proposed events: moved through, taken, left and corrected with the keys; long ones are drawn in part. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import type { Today } from '../../form/typed-date.ts'
import { useWords } from '../../words/use-words.ts'
import { ProposalRow } from './proposal-row.tsx'
import { activePlace, type Review, type ReviewItem, takenCount } from './review.ts'
import { focusItem, type ReviewState } from './use-review.ts'

interface ProposalListProps extends ReviewState {
  readonly publisher: string
  readonly sourceLanguage: string
  readonly published: Today
}

/** Up to so many are all drawn; of more only those in view and their neighbours. */
const drawnWhole = 200
const usualHeight = 96

const ofControl = 'input:not([type="checkbox"]), select, textarea, button, label, form'

function useRows({ items }: Review, place: number) {
  const ground = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => ground.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: items.length <= drawnWhole ? drawnWhole : 12,
  })
  useEffect(() => {
    const row = ground.current?.querySelector(`[data-index="${place}"]`)
    if (row === null || row === undefined) rows.scrollToIndex(Math.max(0, place))
    else row.scrollIntoView({ block: 'nearest' })
  }, [place, rows])
  return { ground, rows }
}

/** Begins the review at its first box, once it is drawn, or at the text when nothing was found. */
function useOpeningFocus(count: number): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current) return
    const first = document.querySelector<HTMLElement>(count > 0 ? '.proposal__box' : '.text-pane')
    first?.focus()
    isDone.current = first !== null
  })
}

function deniedBy(item: ReviewItem, items: readonly ReviewItem[]) {
  const place = items.findIndex(({ key }) => key === item.contradicts)
  const denied = items[place]
  return denied?.isTaken === true ? { item: denied, place } : null
}

function Head({ review, acts }: Pick<ProposalListProps, 'review' | 'acts'>) {
  const words = useWords()
  const [found, chosen] = [review.items.length, takenCount(review)]
  const chooses = chosen === 0
  return (
    <div className="pane-head proposals__head">
      <h2 id="proposals">{words('dispatch.proposed')}</h2>
      <span className="quiet" role="status">
        {words('dispatch.found', { found, chosen })}
      </span>
      <span className="grow" />
      {found === 0 ? null : (
        <button type="button" className="link" onClick={() => acts.takeAll(chooses)}>
          {words(chooses ? 'dispatch.choose-all' : 'dispatch.choose-none')}
        </button>
      )}
    </div>
  )
}

/** Keys of the list; what a field or button in it does with them is its own. */
function keyed(event: KeyboardEvent, { review, acts }: ProposalListProps): void {
  const isElsewhere = event.target instanceof Element && event.target.closest(ofControl) !== null
  if (isElsewhere || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const { length } = review.items
  const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5, Home: -length, End: length }[event.key]
  if (steps !== undefined) {
    event.preventDefault()
    const to = Math.min(Math.max(activePlace(review) + steps, 0), length - 1)
    acts.move(steps)
    focusItem(review.items[to]?.key ?? null)
  } else if (event.key === 'Enter' && review.active !== null) {
    event.preventDefault()
    acts.beginCorrection(review.active)
  }
}

/** A click on a row goes to it; on a control in it, the control has its own meaning. */
function clicked(event: MouseEvent, { review, acts }: ProposalListProps): void {
  if (!(event.target instanceof Element) || event.target.closest(ofControl) !== null) return
  const key = review.items[Number(event.target.closest('[data-index]')?.getAttribute('data-index') ?? -1)]?.key
  if (key === undefined) return
  acts.go(key)
  focusItem(key)
}

/** The list. */
export function ProposalList(props: ProposalListProps) {
  const { review, correcting, acts, publisher, sourceLanguage, published } = props
  const { items, active } = review
  const words = useWords()
  const { ground, rows } = useRows(review, activePlace(review))
  useOpeningFocus(items.length)
  const drawn = rows.getVirtualItems()
  const before = drawn[0]?.start ?? 0
  const after = rows.getTotalSize() - (drawn.at(-1)?.end ?? 0)
  return (
    <section className="proposals" aria-labelledby="proposals">
      <Head review={review} acts={acts} />
      <div ref={ground} className="proposals__ground">
        {items.length === 0 ? <p className="proposals__none">{words('dispatch.none-found')}</p> : null}
        <ul
          aria-label={words('dispatch.proposed')}
          style={{ paddingTop: before, paddingBottom: after }}
          onKeyDown={(event) => keyed(event, props)}
          onClick={(event) => clicked(event, props)}
        >
          {drawn.map(({ index }) => {
            const item = items[index]
            return item === undefined ? null : (
              <ProposalRow
                key={item.key}
                item={item}
                place={index}
                count={items.length}
                isActive={item.key === active}
                isCorrecting={item.key === correcting}
                denies={deniedBy(item, items)}
                publisher={publisher}
                sourceLanguage={sourceLanguage}
                published={published}
                acts={acts}
                measure={rows.measureElement}
              />
            )
          })}
        </ul>
      </div>
    </section>
  )
}
