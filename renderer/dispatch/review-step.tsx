/** The second step: what was found beside the text that says so, and the strip of its dates over both. */
import { useCallback, useMemo, useRef, useState } from 'react'
import { dayMilliseconds } from '../../core/date/index.ts'
import { parseIsoDay } from '../../core/extract/index.ts'
import { ProblemWords } from '../alerts/problem-words.tsx'
import { Quote } from '../parts/quote.tsx'
import { useWords } from '../words/use-words.ts'
import './review/review.css'
import { otherMarks, type Reckoning } from './finding.ts'
import { ProposalList } from './review/proposal-list.tsx'
import { activePlace } from './review/review.ts'
import type { ReviewState } from './review/use-review.ts'
import { SourceFields } from './source-fields.tsx'
import { Strip } from './strip/strip.tsx'
import type { MarkedSpan } from './text/marked-pieces.ts'
import { chosenIn, TextPane } from './text/text-pane.tsx'
import type { WordSpan } from './text/word-steps.ts'
import type { Finding } from './use-finding.ts'
import type { SourceActs, SourceInHand } from './use-source.ts'
import { useStripRow } from './use-strip-row.ts'
import { civilDayOf } from './weekday-hints.ts'

interface ReviewStepProps {
  readonly inHand: SourceInHand
  readonly acts: SourceActs
  readonly state: ReviewState
  readonly finding: Finding
  readonly mayFind: boolean
  readonly found: Reckoning
  readonly tried: boolean
}

const longestShown = 80

/** What is selected in the text, and the way to make an event of it. */
function Chosen({
  words: chosen,
  language,
  mayTake,
  onTake,
}: {
  readonly words: string
  readonly language: string
  /** Nothing else is being found. */
  readonly mayTake: boolean
  readonly onTake: () => void
}) {
  const words = useWords()
  const shown = chosen.length > longestShown ? `${chosen.slice(0, longestShown)}…` : chosen
  return (
    <div className="chosen">
      <p className="chosen__words" role="status">
        <Quote text={shown} language={language} />
      </p>
      <button
        type="button"
        className="button"
        aria-disabled={!mayTake}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onTake}
      >
        {words('dispatch.make-event')}
      </button>
    </div>
  )
}

function Legend({ others }: { readonly others: readonly MarkedSpan[] }) {
  const words = useWords()
  const hasAnchor = others.some(({ kind }) => kind === 'anchor')
  const hasUnreadable = others.some(({ kind }) => kind === 'unreadable')
  return (
    <p className="legend small quiet">
      <span>
        <span className="passage legend__sign">{words('dispatch.legend-word')}</span>{' '}
        {words('dispatch.legend-proposed')}
      </span>
      {hasAnchor ? (
        <span>
          <span className="passage--anchor">{words('dispatch.legend-word')}</span> {words('dispatch.legend-anchor')}
        </span>
      ) : null}
      {hasUnreadable ? (
        <span>
          <span className="passage--unreadable">{words('dispatch.legend-word')}</span> {words('dispatch.unreadable')}
        </span>
      ) : null}
    </p>
  )
}

/** Makes events of chosen words; a correction that is open is kept first. */
function eventMaker({ inHand, state, finding, found, mayFind }: ReviewStepProps): (span: WordSpan) => void {
  return (span) => {
    if (!mayFind || !state.settle()) return
    getSelection()?.removeAllRanges()
    void finding.findAt(inHand.source.text, span, found)
  }
}

function TextSide(props: ReviewStepProps) {
  const { inHand, acts, state, found, tried, mayFind } = props
  const { text, fields } = inHand.source
  const { review, acts: reviewActs } = state
  const pane = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<WordSpan | null>(null)
  const others = useMemo(() => otherMarks(text, found), [text, found])
  const choose = useCallback(
    (span: WordSpan | null) =>
      setChosen((before) => (before?.start === span?.start && before?.end === span?.end ? before : span)),
    [],
  )
  const makeEvent = eventMaker(props)
  const take = (shown: WordSpan) => makeEvent((pane.current === null ? null : chosenIn(pane.current, text)) ?? shown)
  const go = (place: number) => {
    const key = review.items[place]?.key
    if (key !== undefined) reviewActs.go(key)
  }
  const enter = (span: WordSpan | null) => {
    if (span !== null) makeEvent(span)
    else if (review.active !== null) reviewActs.beginCorrection(review.active)
  }
  return (
    <div className="review__left">
      <div className="review__reading">
        <SourceFields value={fields} text={text} hint={inHand.publishedHint} tried={tried} onChange={acts.type} />
        <TextPane
          pane={pane}
          text={text}
          language={fields.language}
          items={review.items}
          active={activePlace(review)}
          others={others}
          onGo={go}
          onMove={reviewActs.move}
          onChoose={choose}
          onEnter={enter}
        />
        <Legend others={others} />
      </div>
      {chosen === null ? null : (
        <Chosen
          words={text.slice(chosen.start, chosen.end)}
          language={fields.language}
          mayTake={mayFind}
          onTake={() => take(chosen)}
        />
      )}
    </div>
  )
}

/** The step. */
export function ReviewStep(props: ReviewStepProps) {
  const { inHand, state, finding, found } = props
  const { review, acts } = state
  const rowHeight = useStripRow()
  const day = parseIsoDay(found.published)
  const published = useMemo(() => civilDayOf(found.published) ?? { year: 1970, month: 1, day: 1 }, [found.published])
  const problem = finding.problem ?? inHand.problem
  return (
    <div className="review">
      {problem === null ? null : <ProblemWords problem={problem} className="dispatch__problem" />}
      <Strip
        items={review.items}
        active={review.active}
        published={day === null ? null : day * dayMilliseconds}
        rowHeight={rowHeight}
        onGo={acts.go}
      />
      <div className="review__sides">
        <TextSide {...props} />
        <ProposalList
          {...state}
          publisher={inHand.source.fields.publisher}
          sourceLanguage={found.language}
          published={published}
        />
      </div>
    </div>
  )
}
