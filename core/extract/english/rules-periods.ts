/** English rules for months, years, seasons, quarters, decades and centuries. */

import { centuryBeforeChrist, yearBeforeChrist } from '../readings/eras.ts'
import { capitalAfter, when, withSlots, wordAfter } from '../readings/guards.ts'
import {
  century,
  decade,
  fiscalYear,
  month,
  periodFromReference,
  relativePeriod,
  weekOfMonth,
  year,
  yearAndTwoDigits,
  yearPair,
} from '../readings/periods.ts'
import { half, quarter, quarterByMonths, sameInYear, spokenPeriod } from '../readings/quarters.ts'
import { season } from '../readings/seasons.ts'
import type { Rule, Surroundings } from '../types.ts'
import { isCapitalMonth, isCount, isPartOfMatch, isPerson, standsFree } from './names.ts'

const before =
  'in|by|since|from|to|until|before|after|between|and|of|during|through|around|about|for|than|till|circa|with|or|(|-|–'

/** `s` of `1980s`: straight after the number. */
const isGlued = ({ tokens, to }: Surroundings) => tokens[to - 1]?.start === tokens[to - 2]?.end

export const englishPeriods: readonly Rule[] = [
  { name: 'en-month-year', pattern: '[ @month ,? of? @year ]', read: when(isCapitalMonth, month) },
  {
    name: 'en-month',
    pattern: `${before}|the|a|its|their|his|her|- [ @month ] || [ @month ]`,
    read: when((around) => isCapitalMonth(around) && !isPerson(around), withSlots({ elliptical: 'y' }, month)),
  },
  { name: 'en-month-shift', pattern: '[ @shift @month ]', read: when(isCapitalMonth, month) },
  {
    name: 'en-month-of-year-shift',
    pattern: `[ @month ] of @shift:yearShift year || ${before} [ @month ] of @shift:yearShift year`,
    read: when(isCapitalMonth, month),
  },
  {
    name: 'en-part-of-month',
    pattern: '[ @part -? @month @year? ] || [ the? @part of @month ,? @year? ] || [ @part in @month ]',
    read: when(isCapitalMonth, month),
  },
  { name: 'en-year', pattern: `${before} [ @year ]`, read: when((around) => !isCount(around), year) },
  {
    name: 'en-year-attributive',
    pattern:
      'the|a|an|its|their|his|her|our|this [ @year ] || [ @year ] season|election|elections|deal|agreement|version|model|crisis|attack|attacks|war|tournament|edition|budget|accord|treaty|law|invasion|coup|vote|referendum|revolution|uprising|protests|report|study|recession|census|campaign|film|album|book|novel|earnings|results|forecast|outlook|sales|harvest|ruling|constitution|ceasefire|earthquake|massacre|bombing|summit|survey',
    read: when((around) => !isCount(around) && !capitalAfter(around), year),
  },
  { name: 'en-year-range', pattern: '[ @year ] -|–|to|and @year:other', read: year },
  { name: 'en-year-pair', pattern: '@yearPair', read: yearPair },
  { name: 'en-year-two-digits', pattern: '[ @year -|– @shortYear ]', read: yearAndTwoDigits },
  {
    name: 'en-the-weekend',
    pattern: 'over|during|at [ the weekend ]',
    read: withSlots({ unit: 'WE', shift: 0 }, relativePeriod),
  },
  {
    name: 'en-part-of-year',
    pattern: '[ @part -? @year ] || [ the? @part of @year ] || [ @part in @year ]',
    read: year,
  },
  {
    name: 'en-relative-period',
    pattern: '[ the? @shift @period:unit ] || [ earlier|later @shift @period:unit ]',
    read: relativePeriod,
  },
  {
    name: 'en-fiscal-year',
    pattern: '[ fiscal year? @year ] || [ the? fiscal|financial year @year ] || [ the? @year fiscal|financial year ]',
    read: fiscalYear,
  },
  {
    name: 'en-whole-period',
    pattern: '[ the entire|whole|full @period:unit ] || all [ @shift @period:unit ]',
    read: spokenPeriod,
  },
  {
    name: 'en-week-of-month',
    pattern: '[ the? @ordinal week of|in @month @year? ] || [ the? @last week of|in @month @year? ]',
    read: when(isCapitalMonth, weekOfMonth),
  },
  {
    name: 'en-the-quarter',
    pattern: 'in|for|during|of [ the @period:unit ] .|,|ended|ending|from|with|as|and',
    read: when((around) => wordAfter(around, -1) === 'quarter', spokenPeriod),
  },
  {
    name: 'en-the-latest-quarter',
    pattern: '[ the latest|most quarter ] || [ the most recent quarter ]',
    read: withSlots({ unit: 'Q' }, spokenPeriod),
  },
  {
    name: 'en-year-ago-period',
    pattern: '[ the? year - ago|earlier period|quarter|month ] || [ year - ago|earlier ]',
    read: withSlots({ shift: -1 }, sameInYear),
  },
  {
    name: 'en-the-year-previous',
    pattern: '[ the @period:unit previous|before ] || [ a|the year earlier ]',
    read: withSlots({ referenceOffset: -1, unit: 'Y' }, periodFromReference),
  },
  {
    name: 'en-part-of-period',
    pattern:
      '[ the? @part of|in the @shift? @period:unit ] || [ the? @part of? @shift @period:unit ] || [ early|late @shift @period:unit ]',
    read: withSlots({ shift: 0 }, relativePeriod),
  },
  {
    name: 'en-period-from-reference',
    pattern: '[ the @before:referenceOffset @period:unit ]',
    read: periodFromReference,
  },
  {
    name: 'en-next-period-from-reference',
    pattern: '[ the following @period:unit ]',
    read: withSlots({ referenceOffset: 1 }, periodFromReference),
  },
  {
    name: 'en-same-in-last-year',
    pattern: '[ the? same|corresponding period|month|quarter|time of|a? the? last|previous|year year|ago? ]',
    read: withSlots({ shift: -1 }, sameInYear),
  },
  {
    name: 'en-season',
    pattern: '[ the? @season of? @year ] || [ @shift @season ] || in [ the? @season ]',
    read: season,
  },
  { name: 'en-part-of-season', pattern: '[ @part @season @year? ]', read: season },
  {
    name: 'en-bare-season',
    pattern:
      'during|since|until|by|before|after|over|through|throughout [ the? @season ] || in [ spring|winter|autumn|summer ]',
    read: when(standsFree, season),
  },
  {
    name: 'en-quarter',
    pattern:
      '[ the @ordinal quarter of @year ] || [ the @ordinal quarter @year? ] || [ the? @year @ordinal quarter ] || [ the? @ordinal - quarter ] || the? [ @ordinal quarter ] || [ the? @number:ordinal @ordinalEnding quarter of @year ] || [ the? @number:ordinal @ordinalEnding quarter @year? ] || [ q @number:ordinal of? @year? ]',
    read: when(
      (around) =>
        !isPartOfMatch(around) &&
        (wordAfter(around) !== 'of' || /^(?:the|this|fiscal|last)$/.test(wordAfter(around, 1))),
      quarter,
    ),
  },
  {
    name: 'en-quarter-of-year',
    pattern:
      "[ the @ordinal quarter of the? @shift year ] || [ @shift year ' s @ordinal quarter ] || [ the @ordinal quarter @shift year ]",
    read: (slots, around) => quarterOf(slots, around),
  },
  {
    name: 'en-half',
    pattern:
      '[ the? @ordinal half of? @year? ] || [ @ordinal - half ] || [ the? @ordinal half of? @shift:yearShift year ]',
    read: when(
      (around) =>
        !isPartOfMatch(around) &&
        (/^(?:year)$/.test(wordAfter(around, -1)) ||
          /^(of|year|profit|results|sales|earnings|loss|,|\.)?$/.test(wordAfter(around)) ||
          around.tokens[around.to - 1]?.kind === 'number'),
      half,
    ),
  },
  {
    name: 'en-decade',
    pattern: "[ the? '|’|‘? @number:decade '|’? s ] || [ the @decadeWord:decade ]",
    read: when((around) => wordAfter(around, -1) !== 's' || isGlued(around), decade),
  },
  {
    name: 'en-part-of-decade',
    pattern: "[ the? @part -? '|’|‘? @number:decade '|’? s ] || [ the? @part -? @decadeWord:decade ]",
    read: decade,
  },
  {
    name: 'en-century',
    pattern: '[ the? @number:century @ordinalEnding -? century ] || [ the? @centuryWord:century -? century ]',
    read: century,
  },
  {
    name: 'en-part-of-century',
    pattern:
      '[ the? @part -? @number:century @ordinalEnding -? century ] || [ the? @part -? @centuryWord:century -? century ]',
    read: century,
  },
  {
    name: 'en-quarter-by-months',
    pattern: '[ the? @month -|–|to @month:other quarter ]',
    read: when(isCapitalMonth, quarterByMonths),
  },
  {
    name: 'en-year-before-christ',
    pattern: '[ @number:ago bc|bce ] || [ @number:ago b . c .? ]',
    read: yearBeforeChrist,
  },
  {
    name: 'en-century-before-christ',
    pattern:
      '[ the? @number:century @ordinalEnding century bc|bce ] || [ the? @centuryWord:century century bc|bce ] || [ the? @number:century @ordinalEnding century b . c .? ]',
    read: centuryBeforeChrist,
  },
]

const quarterOf: Rule['read'] = (slots, around) => {
  const shift = slots.get('shift')
  return quarter(new Map([...slots, ['yearShift', typeof shift === 'number' ? shift : 0]]), around)
}
