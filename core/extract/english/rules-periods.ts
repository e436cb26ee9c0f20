/** English rules for months, years, seasons, quarters, decades and centuries. */
import { capitalAfter, when, withSlots, wordAfter, wordBefore } from '../readings/guards.ts'
import {
  century,
  decade,
  half,
  month,
  periodFromReference,
  quarter,
  relativePeriod,
  sameInYear,
  season,
  year,
  yearAndTwoDigits,
  yearPair,
} from '../readings/periods.ts'
import type { Rule, Surroundings } from '../types.ts'

const before =
  'in|by|since|from|to|until|before|after|between|and|of|during|through|around|about|for|than|till|circa|with|or|(|-|–'

/** `in 2000 people` counts, `in 2000, people` dates; `$2,015` and `No. 2014` do not. */
function isNoCount(around: Surroundings): boolean {
  if (
    /^(percent|%|people|miles|km|dollars|euros|million|billion|points|men|women|votes|feet|metres|meters|jobs|workers|cars|vehicles|employees|pounds)$/.test(
      wordAfter(around),
    )
  )
    return false
  return (
    !/^(\$|£|€|no|number|section|article|page|room|flight|route)$/.test(wordBefore(around, 2)) &&
    !/^[$£€#]$/.test(wordBefore(around))
  )
}

const isCapital = (around: Surroundings) => {
  const word = around.tokens
    .slice(around.from, around.to)
    .find((token) => token.tags.some((tag) => tag.class === 'month'))
  return word !== undefined && word.text[0] !== word.lower[0]
}

const notPerson = (around: Surroundings) =>
  isCapital(around) &&
  !/^(theresa|ms|mrs|mr|madame)$/.test(wordBefore(around)) &&
  !(
    /^(march|may|mar|jun|dec|sep|jan)$/.test(wordAfter(around, -1)) &&
    capitalAfter(around) &&
    !/^(in|of|since|by|from|last|next)$/.test(wordBefore(around))
  )

export const englishPeriods: readonly Rule[] = [
  { name: 'en-month-year', pattern: '[ @month .? ,? of? @year ]', read: when(isCapital, month) },
  {
    name: 'en-month',
    pattern: `${before}|the|a|its|their|his|her|- [ @month ] || [ @month ]`,
    read: when(notPerson, withSlots({ elliptical: 'y' }, month)),
  },
  { name: 'en-month-shift', pattern: '[ @shift @month ]', read: when(isCapital, month) },
  {
    name: 'en-month-of-year-shift',
    pattern: `[ @month ] of @shift:yearShift year || ${before} [ @month ] of @shift:yearShift year`,
    read: when(isCapital, month),
  },
  {
    name: 'en-part-of-month',
    pattern: '[ @part -? @month @year? ] || [ the? @part of @month ,? @year? ] || [ @part in @month ]',
    read: when(isCapital, month),
  },
  { name: 'en-year', pattern: `${before} [ @year ]`, read: when(isNoCount, year) },
  {
    name: 'en-year-attributive',
    pattern:
      'the|a|its|their|his|her|our [ @year ] || [ @year ] season|election|elections|deal|agreement|version|model|crisis|attack|attacks|war|tournament|edition|budget|accord|treaty|law',
    read: when((around) => isNoCount(around) && !capitalAfter(around), year),
  },
  { name: 'en-year-range', pattern: '[ @year ] -|–|to|and @year:other', read: year },
  { name: 'en-year-pair', pattern: '@yearPair', read: yearPair },
  { name: 'en-year-two-digits', pattern: '[ @year -|– @shortYear ]', read: yearAndTwoDigits },
  {
    name: 'en-the-weekend',
    pattern: 'over|during|at [ the weekend ]',
    read: withSlots({ unit: 'WE', shift: 0 }, relativePeriod),
  },
  { name: 'en-part-of-year', pattern: '[ @part -? @year ] || [ the? @part of @year ]', read: year },
  {
    name: 'en-relative-period',
    pattern: '[ the? @shift @period:unit ] || [ earlier|later @shift @period:unit ]',
    read: relativePeriod,
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
    name: 'en-quarter',
    pattern:
      '[ the @ordinal quarter of? @year? ] || [ the? @ordinal - quarter ] || the? [ @ordinal quarter ] || [ the? @number:ordinal @ordinalEnding quarter of? @year? ] || [ q @number:ordinal of? @year? ]',
    read: quarter,
  },
  {
    name: 'en-quarter-of-year',
    pattern: '[ the @ordinal quarter of the? @shift year ]',
    read: (slots, around) => quarterOf(slots, around),
  },
  {
    name: 'en-half',
    pattern: '[ the? @ordinal half of? @year? ] || [ @ordinal - half ]',
    read: when(
      (around) =>
        /^(of|year|profit|results|sales|earnings|loss|,|\.)?$/.test(wordAfter(around)) ||
        around.tokens[around.to - 1]?.kind === 'number',
      half,
    ),
  },
  { name: 'en-decade', pattern: "[ the? @number:decade 's|s ] || [ @number:decade s ]", read: decade },
  { name: 'en-part-of-decade', pattern: '[ the? @part -? @number:decade s ]', read: decade },
  { name: 'en-century', pattern: '[ the? @number:century @ordinalEnding -? century ]', read: century },
  { name: 'en-part-of-century', pattern: '[ the? @part -? @number:century @ordinalEnding -? century ]', read: century },
]

const quarterOf: Rule['read'] = (slots, around) => {
  const shift = slots.get('shift')
  return quarter(new Map([...slots, ['yearShift', typeof shift === 'number' ? shift : 0]]), around)
}
