/** The lines and words along the bottom of the strip, part by part of its scale. */
import { civilFromDays, dayMilliseconds, type Language } from '../../../core/date/index.ts'
import { minorLabel } from '../../../core/layout/axis-labels.ts'
import { type AxisTick, axisTicks } from '../../../core/layout/axis-ticks.ts'
import type { AxisStep } from '../../../core/layout/axis-units.ts'
import type { BentScale, ScalePart } from './bent-scale.ts'

export interface StripTick {
  /** First instant of its unit. */
  readonly at: number
  /** Where its line stands. */
  readonly x: number
  /** Where its label begins; null when there is no room for it. */
  readonly labelX: number | null
  readonly label: string
  /** Begins a larger unit: a month among days, a year among months. */
  readonly isMajor: boolean
}

const month: AxisStep = { unit: 'month', count: 1 }
const year: AxisStep = { unit: 'year', count: 1 }
const room = 10

function dayAndMonth(at: number, language: Language): string {
  const { day } = civilFromDays(Math.floor(at / dayMilliseconds))
  return `${language === 'fr' && day === 1 ? '1er' : day} ${minorLabel(at, month, language)}`
}

/** A label that says where it belongs when it is the first of its larger unit or of its part. */
function labelOf(at: number, step: AxisStep, isNamed: boolean, language: Language): string {
  if (!isNamed || step.unit === 'year') return minorLabel(at, step, language)
  if (step.unit === 'month') return minorLabel(at, year, language)
  return dayAndMonth(at, language)
}

interface Labelled {
  readonly tick: AxisTick
  readonly label: string
  readonly isMajor: boolean
}

/** Where a label would begin, and where it would end. */
interface LabelSpan {
  readonly from: number
  readonly to: number
}

/** Where the labels stand, null where one would touch another or leave the part; those of larger units go first. */
function placed(labels: readonly Labelled[], part: ScalePart, spanOf: (one: Labelled) => LabelSpan) {
  const taken: LabelSpan[] = []
  const spans = new Map<Labelled, number>()
  for (const one of [...labels].sort((a, b) => Number(b.isMajor) - Number(a.isMajor))) {
    const span = spanOf(one)
    const isInside = span.from >= part.left + 4 && span.to <= part.right
    if (!isInside || taken.some(({ from, to }) => span.from < to + room && span.to + room > from)) continue
    taken.push(span)
    spans.set(one, span.from)
  }
  return labels.map((one) => spans.get(one) ?? null)
}

function partTicks(part: ScalePart, language: Language, widthOf: (text: string) => number): readonly StripTick[] {
  const width = part.right - part.left
  const { minor, major, minorStep, isCentred } = axisTicks(part.range, width, language)
  const starts = new Set(major.map(({ at }) => at))
  const labels: readonly Labelled[] = minor
    .filter(({ x }) => x >= 0 && x < width - 1)
    .map((tick, index) => {
      const isMajor = starts.has(tick.at)
      return { tick, isMajor, label: labelOf(tick.at, minorStep, isMajor || index === 0, language) }
    })
  const stands = isCentred && minorStep.unit !== 'year'
  const spanOf = ({ tick, label }: Labelled): LabelSpan => {
    const [x, wide] = [part.left + tick.x, widthOf(label)]
    const from = stands ? Math.max(part.left + 4, x + tick.width / 2 - wide / 2) : x + 5
    return { from, to: from + wide }
  }
  const all = placed(labels, part, spanOf)
  // Where many small units cannot be named, the large ones alone are.
  const isCrowded = labels.some(({ isMajor }) => isMajor) && all.filter((x) => x === null).length > all.length / 4
  const places = isCrowded ? all.map((x, index) => (labels[index]?.isMajor ? x : null)) : all
  return labels.map(({ tick, label, isMajor }, index) => ({
    at: tick.at,
    x: part.left + tick.x,
    labelX: places[index] ?? null,
    label,
    isMajor,
  }))
}

/** The ticks of every part. `widthOf` measures a label in pixels. */
export function stripTicks(
  scale: BentScale,
  language: Language,
  widthOf: (text: string) => number,
): readonly StripTick[] {
  return scale.parts.flatMap((part) => partTicks(part, language, widthOf))
}
