/** Prints what the date functions give for a few dates, for one time zone of the machine to be held against another. */
import {
  axisInstantIso,
  axisRangeInWords,
  dateInWords,
  dateShape,
  formatEdtf,
  moveDate,
  moveEnd,
  parseEdtf,
  readTypedDate,
} from '../../../core/date/index.ts'

const day = 86_400_000
const texts = `2023-11-08 2023-11-08/2023-11-09 2023-11-08T09:30+09:00 2023-11-08T09:30 2023-03-12 2023-11 2021-21 2023
  199X 18XX -0043 2023-11-08~ 2021-05~/2023-11 ../2023-11-01 [2023-11-08,2023-11-10] XXXX-XX-XX 0001-01-01 Y-271821`
const typed = ['8-9 Nov 2023', 'les 8 et 9 novembre 2023', 'yesterday', 'mercredi dernier', '9:30 on 8 November 2023']

console.log(new Date(2023, 6, 1).getTimezoneOffset())
for (const text of texts.split(/\s+/)) {
  const reading = parseEdtf(text)
  if (!reading.ok) throw new Error(text)
  const { date } = reading
  const end = moveEnd(date, 'end', Date.UTC(2024, 0, 3))
  console.log(
    JSON.stringify([
      formatEdtf(date),
      dateShape(date),
      dateInWords(date, 'en', { weekday: true }),
      dateInWords(date, 'fr', { weekday: true }),
      formatEdtf(moveDate(date, 40 * day)),
      end === null ? null : formatEdtf(end),
    ]),
  )
}
for (const text of typed)
  console.log(JSON.stringify(readTypedDate(text, 'en', { today: { year: 2023, month: 11, day: 1 } })))
console.log(axisInstantIso(0), axisRangeInWords(0, day / 2, 'en'), axisRangeInWords(-day, 90 * day, 'fr'))
