/** A long work in words: what it is, how far, how fast, how long still. */
import type { Work } from '../../core/contract/work.ts'
import type { Words } from '../words/use-words.ts'
import { leftInWords, roundedPace, sizeInWords } from './amounts.ts'
import type { Progress } from './progress.ts'

/** `Importing archive.csv`. */
export function workInWords(words: Words, { kind, name }: Pick<Work, 'kind' | 'name'>): string {
  return words(`work.kind.${kind}`, { name })
}

function amountInWords(words: Words, unit: Work['unit'], count: number): string {
  return unit === 'bytes' ? sizeInWords(words, count) : words(`work.${unit}`, { count })
}

/** `412,000 of 1,000,000 rows`. */
export function doneInWords(words: Words, { unit, done, total }: Pick<Work, 'unit' | 'done' | 'total'>): string {
  if (total === null) return amountInWords(words, unit, done)
  const soFar = unit === 'bytes' ? sizeInWords(words, done) : words('work.count', { count: done })
  return words('work.of', { done: soFar, total: amountInWords(words, unit, total) })
}

function paceInWords(words: Words, unit: Work['unit'], pace: number): string {
  const count = roundedPace(pace)
  return unit === 'bytes'
    ? words('work.pace.bytes', { size: sizeInWords(words, count) })
    : words(`work.pace.${unit}`, { count })
}

/** What is said of the progress, part by part, what matters most first: phase, how long still, how far, how fast; what is not known yet is left out. */
export function progressInWords(words: Words, { work, pace, left }: Progress<Work>): readonly string[] {
  return [
    words(`work.phase.${work.phase}`),
    left === null ? '' : leftInWords(words, left),
    work.total === null && work.done === 0 ? '' : doneInWords(words, work),
    pace === null || pace < 1 ? '' : paceInWords(words, work.unit, pace),
  ].filter((part) => part !== '')
}
