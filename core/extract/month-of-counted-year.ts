/** Months and seasons that say when in a year counted just before: `il y a deux ans, vers le mois de mars`. */
import type { Placed } from './around.ts'
import { civil, dayNumber, isoYear } from './calendar.ts'
import type { Token } from './types.ts'

const between = /^(?:vers|en|au|à|le|la|les|mois|de|d'|l'|around|about|in|during|early|late|the)$/
const mostBetween = 5
const withoutYear = /^(?:month|season)(?:Before|After|OfPublication|SpokenOf)$/

/** Gives whether a month or a season without a year stands after a comma behind a year counted from publication. */
function isInside(year: Placed, part: Placed, tokens: readonly Token[]): boolean {
  if (year.sentence !== part.sentence || !/^counted(?:Back|Forward)$/.test(year.reading.reason.key)) return false
  if (!/^\d{4}$/.test(year.reading.value) || !withoutYear.test(part.reading.reason.key) || !part.reading.fact)
    return false
  const [comma, ...gap] = tokens.slice(year.to, part.from)
  return comma?.text === ',' && gap.length <= mostBetween && gap.every(({ lower }) => between.test(lower))
}

/** Moves a day by whole years. */
function shifted(day: number | null, years: number): number | null {
  if (day === null) return null
  const { year, month, day: inMonth } = civil(day)
  return dayNumber(year + years, month, inMonth)
}

function inYear(year: Placed, part: Placed): Placed {
  const { reading } = part
  const years = Number(year.reading.value) - Number(reading.value.slice(0, 4))
  const moved = (text: string) => text.replace(/\d{4}(?=-)/g, (each) => isoYear(Number(each) + years))
  return {
    ...part,
    wholeFrom: year.wholeFrom,
    reading: {
      ...reading,
      value: moved(reading.value),
      edtf: moved(reading.edtf ?? ''),
      anchor: year.reading.edtf,
      reason: { key: 'yearSpokenOf' },
      first: shifted(reading.first, years),
      last: shifted(reading.last, years),
    },
  }
}

/** Gives the findings with each such month in its year; the year is then no fact of its own. */
export function withMonthsInCountedYears(placed: readonly Placed[], tokens: readonly Token[]): readonly Placed[] {
  const result = [...placed]
  for (let index = 1; index < result.length; index++) {
    const [year, part] = [result[index - 1], result[index]]
    if (!year || !part || !isInside(year, part, tokens)) continue
    result[index] = inYear(year, part)
    result[index - 1] = { ...year, reading: { ...year.reading, fact: false } }
  }
  return result
}
