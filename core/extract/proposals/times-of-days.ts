/** Times of day put on the day that they belong to: `samedi à 14h30` is one date. */
import type { Finding } from '../types.ts'

const clock = /^-?\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d(?:Z|[+-]\d\d(?::\d\d)?)?$/
const farthest = 16
/** `vers 21 h 45`: no minute is meant, and EDTF has no word for it, so that the day stays. */
const approximate = /(?:vers|environ|around|about|near|nearly|presque)\s*$/iu
/** What parts a time from its day: another clause, other words of weight. */
const apart = /[,;:.()«»“”]|\p{L}{6,}/u

function isExact({ value, start }: Finding, text: string): boolean {
  return clock.test(value) && !approximate.test(text.slice(Math.max(0, start - 12), start))
}

function isTimeOf(day: Finding, time: Finding, text: string): boolean {
  if (time.fact || time.type !== 'TIME' || time.edtf !== day.edtf || !isExact(time, text)) return false
  const [first, second] = time.start < day.start ? [time, day] : [day, time]
  const gap = text.slice(first.end, second.start)
  return first.sentence[0] === second.sentence[0] && gap.length <= farthest && !apart.test(gap)
}

function withTime(finding: Finding, near: readonly (Finding | undefined)[], text: string): Finding {
  if (!finding.fact || finding.edtf === null) return finding
  if (finding.type === 'TIME') return isExact(finding, text) ? timed(finding, finding) : finding
  const time = /^-?\d{4}-\d\d-\d\d$/.test(finding.edtf)
    ? near.find((each) => each && isTimeOf(finding, each, text))
    : null
  return time ? timed(finding, time) : finding
}

function timed(finding: Finding, time: Finding): Finding {
  const { words, whole } = finding
  const [start, end] = [Math.min(whole[0], time.whole[0]), Math.max(whole[1], time.whole[1])]
  return { ...finding, words, edtf: time.value, whole: [start, end] }
}

/** Gives the findings of a text, each fact of one day with the clock time that stands beside it. */
export function withClockTimes(findings: readonly Finding[], text: string): readonly Finding[] {
  return findings.map((finding, index) => withTime(finding, [findings[index + 1], findings[index - 1]], text))
}
