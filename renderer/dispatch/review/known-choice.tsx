/** What the library has already: added as a further claim on it, or as an event of its own. */
import { useId } from 'react'
import { StatusGlyph } from '../../timeline/status-glyph.tsx'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { whenInWords } from './proposal-words.ts'
import type { ReviewItem } from './review.ts'

interface KnownChoiceProps {
  readonly item: ReviewItem
  readonly onJoin: (joins: boolean) => void
}

/** The choice; nothing for what is new. */
export function KnownChoice({ item, onJoin }: KnownChoiceProps) {
  const words = useWords()
  const language = useLanguage()
  const name = useId()
  const { known } = item.proposal
  if (known === null) return null
  return (
    <fieldset className="known">
      <legend className="known__event">
        <StatusGlyph status={known.status} size={12} />
        <span>{words('dispatch.known', { title: known.title, date: whenInWords(known.date, language) })}</span>
      </legend>
      <div className="known__choices">
        {([true, false] as const).map((joins) => (
          <label key={String(joins)} className="known__choice">
            <input type="radio" name={name} checked={item.joins === joins} onChange={() => onJoin(joins)} />
            {words(joins ? 'dispatch.further-claim' : 'dispatch.own-event')}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
