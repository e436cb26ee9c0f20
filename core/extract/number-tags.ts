/** What a number in a text may be: a day, an hour, a year, a clock time, a date by numbers. */
import type { Tag } from './types.ts'

const digitsOnly = /^\d+$/

function wholeNumberTags(text: string): Tag[] {
  const value = Number(text)
  const tags: Tag[] = [{ class: 'number', value }]
  if (text.length <= 2 && value >= 1 && value <= 31) tags.push({ class: 'day', value })
  if (text.length <= 2 && value >= 0 && value <= 24) tags.push({ class: 'hour', value })
  if (text.length === 2 && value <= 59) tags.push({ class: 'minute', value })
  if (text.length === 2 && value >= 32 && value <= 39) tags.push({ class: 'noDay', value })
  if (text.length === 4 && value >= 1000 && value <= 2199) tags.push({ class: 'year', value })
  if (text.length === 4 && value <= 2359 && value % 100 < 60) tags.push({ class: 'hours', value })
  if (text.length === 2) tags.push({ class: 'shortYear', value })
  return tags
}

function pointedTags(text: string): Tag[] {
  const clock = /^([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?$/.exec(text)
  const tags: Tag[] = []
  if (clock) tags.push({ class: text.includes(':') ? 'clock' : 'pointed', value: `${clock[1]}:${clock[2]}` })
  const parts = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text)
  if (parts) tags.push({ class: 'numericDate', value: text })
  if (/^\d{1,2}\/\d{1,2}$/.test(text)) tags.push({ class: 'slashDate', value: text })
  const years = /^(\d{4})\/(\d{4}|\d{2})$/.exec(text)
  if (years) tags.push({ class: 'yearPair', value: text })
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) tags.push({ class: 'bigNumber', value: Number(text.replaceAll(',', '')) })
  if (/^\d{1,3}[.,]\d{1,2}$/.test(text)) tags.push({ class: 'decimal', value: Number(text.replace(',', '.')) })
  return tags
}

/** Gives the tags of a number as written: of `2023` a number, a year and an hour of four digits. */
export function numberTags(text: string, iso: boolean): readonly Tag[] {
  if (iso) return [{ class: 'isoDate', value: text }]
  return digitsOnly.test(text) ? wholeNumberTags(text) : pointedTags(text)
}
