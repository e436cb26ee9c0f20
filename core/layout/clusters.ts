/** Events that are counted rather than named, by the stretch of time they lie in. */
import type { Language } from '../date/index.ts'
import type { AxisTick } from './axis-ticks.ts'
import type { AxisStep } from './axis-units.ts'

export interface CountedStretch {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** The clusters with further instants added: each to the stretch it lies in, or else to the unit of the axis it lies in. */
export function withCounted(
  clusters: readonly CountedStretch[],
  instants: readonly number[],
  ticks: readonly AxisTick[],
): readonly CountedStretch[] {
  if (instants.length === 0) return clusters
  const counted = clusters.map((cluster) => ({ ...cluster }))
  for (const instant of instants) {
    const holds = ({ from, to }: CountedStretch) => from <= instant && instant < to
    const found = counted.find(holds)
    if (found !== undefined) {
      found.count += 1
      continue
    }
    const index = ticks.findIndex((tick, at) => tick.at <= instant && instant < (ticks[at + 1]?.at ?? Infinity))
    const [tick, next] = [ticks[index], ticks[index + 1]]
    if (tick !== undefined && next !== undefined) counted.push({ from: tick.at, to: next.at, count: 1 })
  }
  return counted
}

/**
 * Stretches counted together in larger ones at least `length` milliseconds long, each twice the size of the last, so that
 * on the way in a stretch opens into its own halves where it stood. What is as long already stays as it is.
 */
export function mergedStretches(stretches: readonly CountedStretch[], length: number): readonly CountedStretch[] {
  const merged = new Map<string, { from: number; to: number; count: number }>()
  for (const { from, to, count } of stretches) {
    const size = (to - from) * 2 ** Math.max(0, Math.ceil(Math.log2(length / (to - from))))
    const start = size === to - from ? from : Math.floor(from / size) * size
    const found = merged.get(`${start} ${size}`)
    if (found === undefined) merged.set(`${start} ${size}`, { from: start, to: start + size, count })
    else found.count += count
  }
  return [...merged.values()]
}

const shortened = {
  en: { point: '.', space: '' },
  fr: { point: ',', space: '\u00a0' },
} as const

/** A count in few characters: `940`, `12.4k`, `316k`, `1.2M`; in French `12,4 k`. */
export function countsShown(count: number, language: Language): string {
  const { point, space } = shortened[language]
  const tenths = (value: number) => value.toFixed(1).replace('.', point)
  if (count < 1000) return String(count)
  if (count < 99_950) return `${tenths(count / 1000)}${space}k`
  return count < 999_500 ? `${Math.round(count / 1000)}${space}k` : `${tenths(count / 1_000_000)}${space}M`
}

/** What the stretches are called when they are units of the axis: `quarter`; null for stretches that have no name. */
export function stretchName({ unit, count }: AxisStep): string | null {
  if (count === 1) return unit
  return names[`${count} ${unit}`] ?? null
}

const names: Readonly<Record<string, string>> = {
  '3 month': 'quarter',
  '10 year': 'decade',
  '100 year': 'century',
  '1000 year': 'millennium',
}
