/** Instants of the axis as ISO 8601 text. */
import { civilFromDays, dayMilliseconds } from './calendar.ts'
import { twoDigits } from './edtf.ts'

/** An instant of the axis as ISO 8601 in UTC with milliseconds; years past four digits take a sign and six digits. */
export function axisInstantIso(milliseconds: number): string {
  const whole = Math.floor(milliseconds)
  const days = Math.floor(whole / dayMilliseconds)
  const { year, month, day } = civilFromDays(days)
  const left = whole - days * dayMilliseconds
  const clock = [Math.floor(left / 3_600_000), Math.floor(left / 60_000) % 60, Math.floor(left / 1000) % 60]
  const fraction = String(left % 1000).padStart(3, '0')
  return `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}T${clock.map(twoDigits).join(':')}.${fraction}Z`
}

function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0')
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`
}
