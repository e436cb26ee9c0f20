/** The sub-year groupings of EDTF: seasons, quarters, thirds and halves of a year, as months. */

interface Months {
  readonly start: number
  readonly count: number
}

const northern = [3, 6, 9, 12]
const southern = [9, 12, 3, 6]

/**
 * First month (1 to 12) and number of months of a code from 21 to 41. Seasons are the meteorological ones, winter begins
 * in December of its year; codes 21 to 24, which name no hemisphere, are taken as northern.
 */
export function seasonMonths(code: number): Months {
  if (code <= 28) return { start: northern[(code - 21) % 4] ?? 0, count: 3 }
  if (code <= 32) return { start: southern[code - 29] ?? 0, count: 3 }
  if (code <= 36) return { start: (code - 33) * 3 + 1, count: 3 }
  if (code <= 39) return { start: (code - 37) * 4 + 1, count: 4 }
  return { start: (code - 40) * 6 + 1, count: 6 }
}

/** First code of the group that a code belongs to, and how many the group has in a year. */
export function seasonGroup(code: number): { readonly first: number; readonly size: number } {
  if (code <= 36) return { first: code - ((code - 21) % 4), size: 4 }
  return code <= 39 ? { first: 37, size: 3 } : { first: 40, size: 2 }
}
