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

/** Where the labels begin, null where one would touch the one before it or leave the part. */
function placesOf(labels: readonly Labelled[], part: ScalePart, isCentred: boolean, widthOf: (text: string) => number) {
  let free = part.left + 4
  return labels.map(({ tick, label }) => {
    const [x, wide] = [part.left + tick.x, widthOf(label)]
    const labelX = isCentred ? Math.max(part.left + 4, x + tick.width / 2 - wide / 2) : x + 5
    if (labelX < free || labelX + wide > part.right) return null
    free = labelX + wide + room
    return labelX
  })
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
  const all = placesOf(labels, part, isCentred && minorStep.unit !== 'year', widthOf)
  const majors = labels.filter(({ isMajor }) => isMajor)
  // Where not every small unit can be named, the large ones alone are.
  const isCrowded = majors.length > 0 && all.filter((x) => x === null).length > all.length / 3
  const ofMajors = placesOf(majors, part, false, widthOf)
  const places = isCrowded ? labels.map((one) => ofMajors[majors.indexOf(one)] ?? null) : all
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
