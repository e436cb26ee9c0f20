/** One proposal in the list: taken or left, what it says, who says so, when, and why. */
import { Pencil } from 'lucide-react'
import { memo } from 'react'
import { standing } from '../../../core/model/standing.ts'
import type { Today } from '../../form/typed-date.ts'
import { IconButton } from '../../parts/icon-button.tsx'
import { Quote } from '../../parts/quote.tsx'
import { StanceGlyph } from '../../parts/stance-glyph.tsx'
import { StatusGlyph } from '../../timeline/status-glyph.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { CorrectionForm } from './correction-form.tsx'
import { KnownChoice } from './known-choice.tsx'
import { reasonAlone, speechesOf, whenInWords } from './proposal-words.ts'
import type { ReviewItem } from './review.ts'
import type { ReviewActs } from './use-review.ts'

export interface RowProps {
  readonly item: ReviewItem
  readonly place: number
  readonly count: number
  readonly isActive: boolean
  readonly isCorrecting: boolean
  /** The item that this one denies, when it is taken too, with its place. */
  readonly denies: { readonly item: ReviewItem; readonly place: number } | null
  readonly publisher: string
  readonly sourceLanguage: string
  readonly published: Today
  readonly acts: ReviewActs
  /** Told of the row once it is laid out. */
  readonly measure: (row: HTMLElement | null) => void
}

function Speeches({ item, publisher, sourceLanguage }: Pick<RowProps, 'item' | 'publisher' | 'sourceLanguage'>) {
  const words = useWords()
  const speeches = speechesOf(item.draft, publisher)
  return (
    <>
      {speeches.map(({ stance, speakers, count }) => (
        <p key={`${stance} ${speakers}`} className="proposal__claim">
          <StanceGlyph stance={stance} />
          <span>
            {speakers || words('dispatch.the-dispatch')}{' '}
            <strong>{words(`dispatch.stance.${stance}`, { count })}</strong>
          </span>
        </p>
      ))}
      <p className="proposal__quote">
        <Quote text={item.proposal.words} language={sourceLanguage} />
      </p>
    </>
  )
}

function Denial({ denies }: Pick<RowProps, 'denies'>) {
  const words = useWords()
  if (denies === null) return null
  const { shown, asserting, denying } = standing(denies.item.draft.status, denies.item.draft.claims)
  return (
    <p className="proposal__also">
      <StatusGlyph status={shown} size={12} />
      {words('dispatch.also-denies', { number: denies.place + 1, asserting, denying })}
    </p>
  )
}

function When({ item }: Pick<RowProps, 'item'>) {
  const words = useWords()
  const language = useLanguage()
  const { date, derivation } = item.draft
  const reason =
    derivation === null ? words('dispatch.by-hand') : reasonAlone(derivation.rule[language], derivation.words)
  return (
    <div className="proposal__when">
      <strong className="proposal__date">{whenInWords(date, language)}</strong>
      <span className="edtf">{date}</span>
      <span className="proposal__why">{reason}</span>
    </div>
  )
}

function RowHead({ item, place, isActive, acts }: Pick<RowProps, 'item' | 'place' | 'isActive' | 'acts'>) {
  const language = useLanguage()
  return (
    <>
      <input
        id={`proposal-${item.key}`}
        type="checkbox"
        className="proposal__box"
        checked={item.isTaken}
        tabIndex={isActive ? 0 : -1}
        aria-label={`${item.draft.title}, ${whenInWords(item.draft.date, language)}`}
        onChange={(event) => acts.take(item.key, event.target.checked)}
        onFocus={() => acts.go(item.key)}
      />
      <span className={isActive ? 'number number--on' : 'number'} aria-hidden="true">
        {place + 1}
      </span>
    </>
  )
}

/** The row; the one that is corrected has its form in the place of its words. */
export const ProposalRow = memo(function ProposalRow(props: RowProps) {
  const { item, place, count, isActive, isCorrecting, acts } = props
  const words = useWords()
  const classes = ['proposal', isActive ? 'proposal--on' : '', item.isTaken ? '' : 'proposal--left']
  return (
    <li
      className={classes.filter((name) => name !== '').join(' ')}
      data-index={place}
      aria-posinset={place + 1}
      aria-setsize={count}
      ref={props.measure}
    >
      <RowHead item={item} place={place} isActive={isActive} acts={acts} />
      {isCorrecting ? (
        <CorrectionForm
          draft={item.draft}
          published={props.published}
          typed={acts.typedFor(item.key)}
          onType={(typed) => acts.type(item.key, typed)}
          onDone={(draft) => acts.keepCorrection(item.key, draft)}
          onGiveUp={() => acts.endCorrection(item.key)}
        />
      ) : (
        <>
          <div className="proposal__what">
            <h3 className="proposal__title">{item.draft.title}</h3>
            <Speeches {...props} />
            <Denial denies={props.denies} />
            <KnownChoice item={item} onJoin={(joins) => acts.join(item.key, joins)} />
          </div>
          <When item={item} />
          <IconButton
            className="proposal__correct"
            label={words('dispatch.correct', { number: place + 1 })}
            onPress={() => acts.beginCorrection(item.key)}
          >
            <Pencil size={14} strokeWidth={1.5} aria-hidden="true" />
          </IconButton>
        </>
      )}
    </li>
  )
})
