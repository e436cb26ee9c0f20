/** English rules for amounts of time. */
import {
  duration,
  firstMonths,
  fractionOfCentury,
  fromNow,
  fromReferenceBy,
  lastMany,
  nextMany,
  pastReference,
  since,
} from '../readings/amounts.ts'
import { when, withSlots, wordAfter, wordBefore } from '../readings/guards.ts'
import type { Rule, Surroundings } from '../types.ts'

const amounts = [
  '@number @unit',
  '@bigNumber:number @unit',
  '@decimal:number @unit',
  'a @dozen:number @unit',
  'a|an @oneUnit:unit and a @half',
  '@number and a @half @longUnit:unit',
  'a|an @oneUnit:unit',
  'a @vague @longUnit:unit',
  '@vague @longUnit:unit',
  'a @couple:number of @longUnit:unit',
]
const measures = ['', 'about|around|nearly|almost|roughly|over|some ', 'more|less than ', 'at least|most ']

/** Spells out a pattern for every way to write an amount; `A` stands for it. */
function ofAmounts(frame: string): string {
  return amounts.flatMap((amount) => measures.map((measure) => frame.replace('A', `${measure}${amount}`))).join(' || ')
}

/** `38 years old`, `aged 55`, `a 24-year-old`. */
function isAge(around: Surroundings): boolean {
  if (/^(old|older)$/.test(wordAfter(around))) return true
  if (wordAfter(around) === '-' && wordAfter(around, 1) === 'old') return true
  return /^(aged|age)$/.test(wordBefore(around)) || (wordAfter(around) === 'of' && wordAfter(around, 1) === 'age')
}

const isOrdinalSecond = (around: Surroundings) => /^second$/.test(wordAfter(around, -1))

const isShare = (around: Surroundings) => /^quarters?$/.test(wordAfter(around, -1)) && wordAfter(around) === 'of'

/** `hundreds of years`, `in as many years`: a count of years that is not theirs alone. */
const notManyOf = (around: Surroundings) =>
  !/^(?:hundreds|thousands|millions|billions|tens|dozens|couple|number|time|many)$/.test(wordBefore(around, 2))

const plain = when((around) => !isAge(around) && !isShare(around) && !isOrdinalSecond(around), duration)

export const englishAmounts: readonly Rule[] = [
  { name: 'en-duration', pattern: ofAmounts('[ A ]'), read: plain },
  {
    name: 'en-duration-compound',
    pattern:
      '[ @number - @unit ] || [ @number - @oneUnit:unit - long ] || [ @number - and - a - @half - @oneUnit:unit ]',
    read: plain,
  },
  {
    name: 'en-duration-from-to',
    pattern: 'between|from? [ @number ] and|to|or @number:other @unit',
    read: when((_around, slots) => Number(slots.get('number')) < Number(slots.get('other')), duration),
  },
  {
    name: 'en-long-fraction',
    pattern:
      '[ a? half|quarter - century ] || [ half a century ] || [ a quarter of? a century ] || [ a quarter century ]',
    read: fractionOfCentury,
  },
  {
    name: 'en-half-unit',
    pattern: '[ @half an|a @oneUnit:unit ] || [ @half - @oneUnit:unit ]',
    read: withSlots({ number: 0 }, duration),
  },
  {
    name: 'en-decades',
    pattern:
      '[ decades - long ] || [ decades ] || [ centuries ] || [ @longUnit:unit ] after|before|later || for|within|in|over|lasted|lasting|spent|take|takes|took|taken|last|after|of [ @longUnit:unit ] !ago',
    read: when(notManyOf, withSlots({ vague: 'X', unit: 'DE' }, duration)),
  },
  { name: 'en-long-ago', pattern: '[ @longUnit:unit ago ] || [ long ago ]', read: pastReference },
  {
    name: 'en-some-time-ago',
    pattern: '[ a few @longUnit:unit ago ] || [ several|many|some @longUnit:unit ago ]',
    read: pastReference,
  },
  {
    name: 'en-since-amount',
    pattern: `${ofAmounts('first in|for|since [ A ]')} || ${ofAmounts('has|have raged|lasted|been for [ A ]')}`,
    read: since,
  },
  {
    name: 'en-first-time-in',
    pattern: ofAmounts('first @singular? time|meeting|visit|gain|rise|win|title|drop|fall in|for [ A ]'),
    read: since,
  },
  { name: 'en-ago', pattern: ofAmounts('[ A ago ]'), read: fromNow(-1) },
  {
    name: 'en-in-amount',
    pattern: "[ in @number @longUnit:unit ] || [ in a @oneUnit:unit 's? time ]",
    read: when((around) => around.tense() === 'future' && !/^(first|time)$/.test(wordBefore(around)), fromNow(1)),
  },
  { name: 'en-from-now', pattern: ofAmounts('[ A from now ]'), read: fromNow(1) },
  {
    name: 'en-within-amount',
    pattern: ofAmounts('within [ A ]'),
    read: when((around) => wordAfter(around) !== 'of', nextMany),
  },
  {
    name: 'en-last-many',
    pattern:
      '[ the|these @last @number @unit ] || [ the @last couple|several|many of? @longUnit:unit ] || in|over|during|for|of|within [ @last @number @unit ] || [ @last few|several:vague @longUnit:unit ] || [ the @last few @longUnit:unit ]',
    read: when(
      (around) => !/^(?:to|will|could|may|should|would|can|must|not|might)$/.test(wordBefore(around)),
      lastMany,
    ),
  },
  {
    name: 'en-last-one',
    pattern: '[ the past @oneUnit:unit ] || over|during|within [ the last @oneUnit:unit ]',
    read: withSlots({ number: 1 }, lastMany),
  },
  { name: 'en-recent-many', pattern: '[ recent @longUnit:unit ]', read: withSlots({ vague: 'X' }, lastMany) },
  {
    name: 'en-next-many',
    pattern:
      '[ the? @next @number @unit ] || [ the? @next few|couple|several of? @longUnit:unit ] || [ the? coming @longUnit:unit ]',
    read: nextMany,
  },
  {
    name: 'en-next-one',
    pattern: '[ the next decade|century:unit ]',
    read: withSlots({ number: 1, unit: 'DE' }, nextMany),
  },
  {
    name: 'en-first-months',
    pattern: '[ the? first @number months of? @year? ] || [ the? first @number months of the|this year ]',
    read: firstMonths,
  },
  { name: 'en-amount-later', pattern: ofAmounts('[ A later ]'), read: fromReferenceBy(1) },
  { name: 'en-amount-earlier', pattern: ofAmounts('[ A earlier ]'), read: fromReferenceBy(-1) },
]
