/** Events that are counted rather than named, by the stretch of time they lie in. */
import type { AxisTick } from './axis-ticks.ts'

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

/** A count in four characters at most: `940`, `12.4k`, `316k`, `1.2M`. */
export function countsShown(count: number): string {
  if (count < 1000) return String(count)
  if (count < 99_950) return `${(count / 1000).toFixed(1)}k`
  return count < 999_500 ? `${Math.round(count / 1000)}k` : `${(count / 1_000_000).toFixed(1)}M`
}
