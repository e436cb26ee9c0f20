/** English words and what they may be to the rules. */
import type { Tag } from '../types.ts'

type Classes = Readonly<Record<string, Readonly<Record<string, string | number>>>>

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
}

const classes: Classes = {
  month: {
    january: 1,
    february: 2,
    march: 3,
    april: 4,
    may: 5,
    june: 6,
    july: 7,
    august: 8,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sept: 9,
    sep: 9,
    oct: 10,
    nov: 11,
    dec: 12,
  },
  weekday: {
    monday: 1,
    tuesday: 2,
    wednesday: 3,
    thursday: 4,
    friday: 5,
    saturday: 6,
    sunday: 7,
    mon: 1,
    tue: 2,
    tues: 2,
    wed: 3,
    thu: 4,
    thurs: 4,
    fri: 5,
  },
  weekdays: { mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7 },
  unit: {
    second: 'S',
    seconds: 'S',
    minute: 'MI',
    minutes: 'MI',
    hour: 'H',
    hours: 'H',
    day: 'D',
    days: 'D',
    week: 'W',
    weeks: 'W',
    month: 'M',
    months: 'M',
    quarter: 'Q',
    quarters: 'Q',
    year: 'Y',
    years: 'Y',
    decade: 'DE',
    decades: 'DE',
    century: 'CE',
    centuries: 'CE',
  },
  longUnit: {
    minutes: 'MI',
    hours: 'H',
    days: 'D',
    weeks: 'W',
    months: 'M',
    years: 'Y',
    decades: 'DE',
    centuries: 'CE',
  },
  oneUnit: { day: 'D', week: 'W', month: 'M', year: 'Y', decade: 'DE', century: 'CE', hour: 'H', minute: 'MI' },
  period: { week: 'W', month: 'M', quarter: 'Q', year: 'Y', century: 'CE', weekend: 'WE' },
  season: { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' },
  part: { early: 'start', beginning: 'start', start: 'start', end: 'end', late: 'end', mid: 'mid', middle: 'mid' },
  shift: { last: -1, past: -1, this: 0, next: 1, coming: 1 },
  last: { last: -1, past: -1 },
  next: { next: 1, coming: 1 },
  before: { previous: -1, preceding: -1, prior: -1 },
  after: { following: 1, next: 1 },
  dayOffset: { yesterday: -1, today: 0, tomorrow: 1 },
  dayPart: { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' },
  namedHour: { noon: 12, midday: 12, midnight: 0 },
  meridiem: { am: 'am', pm: 'pm' },
  halfMeridiem: { a: 'am', p: 'pm' },
  zone: { gmt: 'Z', utc: 'Z' },
  ordinal: { first: 1, second: 2, third: 3, fourth: 4, final: 4 },
  vague: { several: 'X', many: 'X', few: 'X', some: 'X', numerous: 'X' },
  often: { annual: 'Y', annually: 'Y', yearly: 'Y', monthly: 'M', weekly: 'W', daily: 'D', nightly: 'D', hourly: 'H' },
  numberWord: numberWords,
  centuryWord: {
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
  },
  couple: { couple: 2 },
  half: { half: 1 },
  indefinite: { a: 1, an: 1 },
}

const ordinalEnding = (value: number) =>
  value % 10 === 1 && value !== 11
    ? 'st'
    : value % 10 === 2 && value !== 12
      ? 'nd'
      : value % 10 === 3 && value !== 13
        ? 'rd'
        : 'th'

function build(): ReadonlyMap<string, readonly Tag[]> {
  const lexicon = new Map<string, Tag[]>()
  const add = (word: string, tag: Tag) => lexicon.set(word, [...(lexicon.get(word) ?? []), tag])
  for (const [name, words] of Object.entries(classes))
    for (const [word, value] of Object.entries(words)) add(word, { class: name, value })
  for (const [word, value] of Object.entries(numberWords)) add(word, { class: 'number', value })
  for (const ending of new Set([1, 2, 3, 4].map(ordinalEnding))) add(ending, { class: 'ordinalEnding', value: ending })
  return lexicon
}

export const englishLexicon = build()
