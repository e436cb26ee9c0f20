/** The day that typed dates are counted from: the one on this machine's calendar. */
import type { Today } from './typed-date.ts'

/** Today in the local calendar. */
export function today(): Today {
  const now = new Date()
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
}
