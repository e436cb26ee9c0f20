/** With nothing selected: what is in view and how well its dates are known. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { FormattedNumber } from 'react-intl'
import { axisRangeInWords } from '../../core/date/index.ts'
import { useDesk, useWindow } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { shownFilter } from '../state/shown-filter.ts'
import type { SeenRange } from '../state/window-state.ts'
import { DateBand } from '../timeline/date-band.tsx'
import { StatusGlyph } from '../timeline/status-glyph.tsx'
import { useLanguage, useWords } from '../words/use-words.ts'
import { certaintyCounts, type DateCertainty, statusCounts } from './certainty.ts'
import { HideDetails } from './hide-details.tsx'
import { Section } from './section.tsx'

/** A range counts once it has stood still this long; milliseconds. */
const settling = 250
const mostRows = 500

/** A date of each kind, for its drawing. */
const examples: Readonly<Record<DateCertainty, string>> = {
  time: '2023-11-08T09:30Z',
  day: '2023-11-08',
  days: '2023-11-04/2023-11-09',
  within: '2023-11',
  about: '2023-11-08~',
  uncertain: '2023-11-08?',
  open: '../2023-11-08',
  several: '[2023-11-06,2023-11-09]',
  unknown: 'XXXX-XX-XX',
}

/** Kinds whose drawing is kept as small as a day beside days. */
const exact: ReadonlySet<DateCertainty> = new Set(['time', 'day', 'about', 'uncertain'])

/** The visible range once it stands still. */
function useSettledRange(): SeenRange {
  const { range } = useDesk()
  const [settled, setSettled] = useState(range.get)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setSettled(range.get()), settling)
    }
    wait()
    const end = range.subscribe(wait)
    return () => {
      end()
      clearTimeout(timer)
    }
  }, [range])
  return settled
}

/** The events named in a stretch, and how many there are. */
function useInView(range: SeenRange) {
  const { questions } = useShell()
  const filter = useWindow(shownFilter)
  const { from, to } = range
  const input = { from: from ?? 0, to: to ?? 1, limit: mostRows, filter }
  return useQuery({ ...questions.window(input), enabled: from !== null && to !== null }).data
}

function Counts({ range }: { readonly range: SeenRange }) {
  const words = useWords()
  const shown = useInView(range)
  if (shown === undefined) return null
  const { events, total } = shown
  return (
    <>
      <p className="in-view__total">
        {words('inspector.total', { total })}{' '}
        {total > events.length ? `${words('inspector.sample-of', { named: events.length })} ` : null}
        {total > 0 ? words('inspector.hint') : null}
      </p>
      {events.length === 0 ? null : (
        <>
          <Section title={words('inspector.certainty')}>
            <ul>
              {certaintyCounts(events).map(({ value, count }) => (
                <li key={value} className="tally">
                  <span className="tally__drawing">
                    {value === 'unknown' ? null : (
                      <DateBand date={examples[value]} status="reported" width={exact.has(value) ? 46 : 76} />
                    )}
                  </span>
                  <span>{words(`certainty.${value}`)}</span>
                  <span className="tally__count">
                    <FormattedNumber value={count} />
                  </span>
                </li>
              ))}
            </ul>
          </Section>
          <Section title={words('inspector.status')}>
            <ul>
              {statusCounts(events).map(({ value, count }) => (
                <li key={value} className="tally">
                  <StatusGlyph status={value} />
                  <span>{words(`status.${value}`)}</span>
                  <span className="tally__count">
                    <FormattedNumber value={count} />
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </>
  )
}

/** The pane. */
export function InView() {
  const words = useWords()
  const language = useLanguage()
  const range = useSettledRange()
  const { from, to } = range
  return (
    <>
      <div className="pane-head">
        <h2>{words('inspector.in-view')}</h2>
        <span className="grow" />
        <HideDetails />
      </div>
      <div className="inspector__body">
        {from === null || to === null ? null : (
          <h3 className="inspector__title">{axisRangeInWords(from, to, language)}</h3>
        )}
        <Counts range={range} />
      </div>
    </>
  )
}
