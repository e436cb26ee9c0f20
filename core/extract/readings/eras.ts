/** Years and centuries before Christ. */
import { dayNumber, isoYear } from '../calendar.ts'
import type { Reading, Slots } from '../types.ts'
import { dated, numberIn } from './make.ts'

/** The year 1 before Christ is the year 0 of EDTF. */
function beforeChrist(first: number, last: number, value: string): Reading {
  const [from, to] = [1 - first, 1 - last]
  const edtf = from === to ? isoYear(from) : `${isoYear(from)}/${isoYear(to)}`
  const span = { value, edtf, first: dayNumber(from, 1, 1), last: dayNumber(to, 12, 31) }
  return dated(span, null, { key: 'stated' }, { refers: false })
}

const pad = (year: number) => String(year).padStart(4, '0')

/** `44 BC`, `52 avant J.-C.`. */
export function yearBeforeChrist(slots: Slots): Reading | null {
  const year = numberIn(slots, 'ago', 0)
  return year < 1 || year > 9999 ? null : beforeChrist(year, year, `BC${pad(year)}`)
}

/** `the third century BC`, `le IIIe siècle avant notre ère`: 300 to 201 before Christ. */
export function centuryBeforeChrist(slots: Slots): Reading | null {
  const number = numberIn(slots, 'century', 0)
  if (number < 1 || number > 99) return null
  return beforeChrist(number * 100, number * 100 - 99, `BC${String(number - 1).padStart(2, '0')}`)
}
