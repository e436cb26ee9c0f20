/** Amounts and times of long work in words: no more exact than anybody can know. */
import type { Words } from '../words/use-words.ts'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const few = 8 * second

/** Up to which time which unit is said, and to which steps it is rounded up. */
const units = [
  { below: minute, size: second, step: 5, id: 'left.seconds' },
  { below: 90 * minute, size: minute, step: 1, id: 'left.minutes' },
  { below: Number.POSITIVE_INFINITY, size: hour, step: 1, id: 'left.hours' },
] as const

/** The unit in which a rest of so many milliseconds is said and how many of it; null when it is only a few seconds. */
export function roundedLeft(
  milliseconds: number,
): { readonly id: (typeof units)[number]['id']; readonly count: number } | null {
  if (milliseconds < few) return null
  for (const { below, size, step, id } of units) {
    const count = Math.ceil(milliseconds / size / step) * step
    if (count * size < below) return { id, count }
  }
  return { id: 'left.hours', count: Math.ceil(milliseconds / hour) }
}

/** `about 20 seconds left`. */
export function leftInWords(words: Words, milliseconds: number): string {
  const rounded = roundedLeft(milliseconds)
  return rounded === null ? words('left.few') : words(rounded.id, { count: rounded.count })
}

/** The number with its two leading digits only: a pace is never known better. */
export function roundedPace(pace: number): number {
  if (pace < 100) return Math.round(pace)
  const step = 10 ** (Math.floor(Math.log10(pace)) - 1)
  return Math.round(pace / step) * step
}

const thousand = 1000
const scales = ['size.kilobytes', 'size.megabytes', 'size.gigabytes'] as const

/** `34 MB`, `1.2 GB`, decimal units as file managers show them. */
export function sizeInWords(words: Words, bytes: number): string {
  if (bytes < thousand) return words('size.bytes', { count: bytes })
  let value = bytes / thousand
  let scale = 0
  while (value >= thousand - 0.5 && scale < scales.length - 1) {
    value /= thousand
    scale += 1
  }
  const count = value < 10 ? Math.round(value * 10) / 10 : Math.round(value)
  return words(scales[scale] ?? 'size.gigabytes', { count })
}
