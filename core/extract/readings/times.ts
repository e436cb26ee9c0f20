/** Clock times, vague words and recurring times. */
import { isoDay } from '../calendar.ts'
import type { Reading, Slots, Surroundings } from '../types.ts'
import { referenceDay } from './days.ts'
import { dated, daySpan, numberIn, publication, unanchored, wordIn } from './make.ts'

const pad = (value: number) => String(value).padStart(2, '0')

function hoursAndMinutes(slots: Slots): readonly [number, number] | null {
  const clock = wordIn(slots, 'clock') || wordIn(slots, 'pointed')
  const [hours = 0, minutes = 0] = clock === '' ? together(slots) : clock.split(':').map(Number)
  const meridiem = wordIn(slots, 'meridiem')
  if (meridiem !== '' && (hours > 12 || hours < 1)) return null
  const turned = meridiem === 'pm' && hours < 12 ? hours + 12 : meridiem === 'am' && hours === 12 ? 0 : hours
  return turned > 24 || minutes > 59 ? null : [turned, minutes]
}

function together(slots: Slots): readonly number[] {
  const named = numberIn(slots, 'namedHour', null)
  if (named !== null) return [named, 0]
  const hours = numberIn(slots, 'hours', null)
  if (hours !== null) return [Math.floor(hours / 100), hours % 100]
  return [numberIn(slots, 'hour', 0), numberIn(slots, 'minute', 0)]
}

/** `21 h 45`, `16 heures`, `4:30 p.m.`, `12:00 UTC`: on the day last spoken of, or the day of publication. */
export function clockTime(slots: Slots, around: Surroundings): Reading | null {
  const time = hoursAndMinutes(slots)
  if (!time) return null
  const inSentence = around.inSentence
  const beside = inSentence && inSentence.first === inSentence.last ? inSentence.first : null
  const event = around.eventReference
  const spoken = event && event.first === event.last ? event.first : referenceDay(around)
  const day = beside ?? spoken ?? around.published
  const zone = wordIn(slots, 'zone')
  const value = `${isoDay(day)}T${pad(time[0])}:${pad(time[1])}${zone}`
  const reading = dated(daySpan(day), isoDay(day), { key: 'timeOfDay' }, { type: 'TIME', value })
  return { ...reading, fact: beside === null }
}

/** `midi`, `noon`, `minuit`. */
export function namedTime(slots: Slots, around: Surroundings): Reading | null {
  const hour = numberIn(slots, 'namedHour', 12)
  return clockTime(new Map([['hour', hour]]), around)
}

/** `hier vers 16 heures` in one breath: the day and its time. */
export function timeOn(dayReader: (slots: Slots, around: Surroundings) => Reading | null) {
  return (slots: Slots, around: Surroundings): Reading | null => {
    const day = dayReader(slots, around)
    const time = hoursAndMinutes(slots)
    if (!day || !time || day.first === null) return null
    const value = `${isoDay(day.first)}T${pad(time[0])}:${pad(time[1])}${wordIn(slots, 'zone')}`
    return { ...day, type: 'TIME', value }
  }
}

/** `récemment`, `recently`: some time before publication. */
export function recently(_slots: Slots, around: Surroundings): Reading | null {
  const anchor = publication(around)
  return {
    ...unanchored,
    type: 'DATE',
    value: 'PAST_REF',
    edtf: `../${anchor}`,
    anchor,
    fact: true,
    reason: { key: 'someTimeBefore' },
  }
}

/** Words that point to the past, the present or the future and date nothing: `actuellement`, `bientôt`, `previous`. */
export function pointer(value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF') {
  return (): Reading => ({ ...unanchored, type: 'DATE', value, reason: { key: 'pointer' } })
}

const setUnit: Readonly<Record<string, string>> = {
  D: 'P1D',
  W: 'P1W',
  M: 'P1M',
  Q: 'P3M',
  H6: 'P6M',
  Y: 'P1Y',
  H: 'PT1H',
  MI: 'PT1M',
  S: 'PT1S',
  DE: 'P10Y',
  WE: 'XXXX-WXX-WE',
}

/** `chaque jour`, `every year`, `per month`, `annuel`: recognised, never proposed. */
export function repeated(slots: Slots): Reading | null {
  const unit = wordIn(slots, 'unit')
  const number = numberIn(slots, 'number', 1)
  const value = number > 1 && /^[DWMY]$/.test(unit) ? `P${number}${unit}` : setUnit[unit]
  return value === undefined ? null : { ...unanchored, type: 'SET', value, reason: { key: 'recurring' } }
}

/** `every spring`, `each March`, `chaque été`. */
export function repeatedSeason(slots: Slots): Reading {
  const month = numberIn(slots, 'month', 0)
  const value = `XXXX-${month > 0 ? pad(month) : wordIn(slots, 'season')}`
  return { ...unanchored, type: 'SET', value, reason: { key: 'recurring' } }
}

/** `tous les vendredis`, `every Friday`. */
export function repeatedWeekday(slots: Slots): Reading | null {
  const part = wordIn(slots, 'dayPart')
  const value = `XXXX-WXX-${numberIn(slots, 'weekday', 1)}${part === '' ? '' : `T${part}`}`
  return { ...unanchored, type: 'SET', value, reason: { key: 'recurring' } }
}

/** `ici` of `d'ici le 30 juin`: the day of publication, from which the deadline runs. */
export function here(_slots: Slots, around: Surroundings): Reading | null {
  return {
    ...dated(daySpan(around.published), publication(around), { key: 'publicationDay' }),
    fact: false,
    refers: false,
  }
}

/** `ce jour-là`, `that time`: a day spoken of before, where there is one. */
export function thatDay(_slots: Slots, around: Surroundings): Reading | null {
  const day = referenceDay(around)
  return day === null ? null : dated(daySpan(day), isoDay(day), { key: 'sameDay' })
}
