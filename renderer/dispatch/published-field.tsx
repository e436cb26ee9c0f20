/** The day of publication: asked for plainly, with what the weekdays of the text say about it. */
import { useMemo } from 'react'
import { dayOfYearInWords, type Language } from '../../core/date/index.ts'
import { DateField } from '../form/date-field.tsx'
import { today } from '../form/today.ts'
import { editableDate } from '../form/typed-date.ts'
import { Quote } from '../parts/quote.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { whenInWords } from './review/proposal-words.ts'
import { publishedDay } from './source-state.ts'
import { dayOfHint, lastDaysOn, lastYearsOn, type NamedWeekday, namedWeekdayOf, weekdaysIn } from './weekday-hints.ts'

interface PublishedFieldProps {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly text: string
  /** The text's. */
  readonly language: Language
  /** A day that the text names without a year, or empty. */
  readonly hint: string
  /** Events were asked for, so that a missing day is told at once. */
  readonly tried: boolean
}

const offered = 3

/** Whether the day is one of the weekdays that the text names. */
function Fit({
  day,
  named,
  language,
}: {
  readonly day: string
  readonly named: readonly NamedWeekday[]
  readonly language: Language
}) {
  const words = useWords()
  const spoken = useLanguage()
  const [first] = named
  if (first === undefined) return null
  const fitting = namedWeekdayOf(day, named)
  const date = whenInWords(day, spoken)
  return (
    <p className="small quiet published__fit">
      {words(fitting === null ? 'dispatch.fits-none' : 'dispatch.fits', { date })}{' '}
      <Quote text={(fitting ?? first).word} language={language} />
    </p>
  )
}

/** The latest days that the text leaves: by its weekday, by its day without a year, or by both. */
function daysLeft(named: readonly NamedWeekday[], hint: string): readonly string[] {
  const day = dayOfHint(hint)
  const weekday = named[0]?.weekday ?? null
  if (day !== null) return lastYearsOn(weekday, day, today(), offered)
  return weekday === null ? [] : lastDaysOn(weekday, today(), offered)
}

/** What the text says of its day, and the latest days that this leaves, each a click away. */
function Offers({
  named,
  hint,
  onTake,
  language,
}: {
  readonly named: readonly NamedWeekday[]
  readonly hint: string
  readonly language: Language
  readonly onTake: (day: string) => void
}) {
  const words = useWords()
  const spoken = useLanguage()
  const [first] = named
  const day = dayOfHint(hint)
  return (
    <div className="published__offers small">
      {day === null ? null : (
        <p className="quiet">{words('dispatch.published-hint', { day: dayOfYearInWords(day, spoken) })}</p>
      )}
      {first === undefined ? null : (
        <p className="quiet">
          {words('dispatch.weekday-named')} <Quote text={first.word} language={language} />
          {words('dispatch.weekday-fits')}
        </p>
      )}
      {daysLeft(named, hint).map((iso) => (
        <button key={iso} type="button" className="link" onClick={() => onTake(iso)}>
          {whenInWords(iso, spoken)}
        </button>
      ))}
    </div>
  )
}

/** The field with its hints. */
export function PublishedField({ value, onChange, text, language, hint, tried }: PublishedFieldProps) {
  const words = useWords()
  const spoken = useLanguage()
  const named = useMemo(() => weekdaysIn(text, language), [text, language])
  const day = publishedDay(value, spoken, today())
  const blank = value.trim() === ''
  const missing = tried && blank ? words('dispatch.published-needed') : null
  const coarse = !blank && day === null ? words('dispatch.published-coarse') : null
  return (
    <div className="published">
      <DateField
        label={words('dispatch.published')}
        value={value}
        empty="nothing"
        tried={tried}
        wrong={missing ?? (tried ? coarse : null)}
        onChange={onChange}
      />
      {day === null ? null : <Fit day={day} named={named} language={language} />}
      {blank && (hint !== '' || named.length > 0) ? (
        <Offers named={named} hint={hint} language={language} onTake={(iso) => onChange(editableDate(iso, spoken))} />
      ) : null}
    </div>
  )
}
