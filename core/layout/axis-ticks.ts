/** The two rows of the axis for a visible range: which units to write, where, and where lines go. */
import { civilFromDays, dayMilliseconds, type Language } from '../date/index.ts'
import { majorLabel, minorLabel, yearLabel } from './axis-labels.ts'
import { type AxisRange, rangeLength, xOf } from './axis-range.ts'
import { type AxisStep, floorToStep, nextStep, stepLength } from './axis-units.ts'

/** One unit written on the axis; x and width are pixels and may lie partly outside the view. */
export interface AxisTick {
  /** Its first instant, which also names it among the ticks of its step. */
  readonly at: number
  readonly x: number
  readonly width: number
  readonly label: string
  /** A Saturday or Sunday, written more quietly. */
  readonly isRest: boolean
}

export interface AxisLine {
  readonly x: number
  readonly isStrong: boolean
}

export interface AxisTicks {
  readonly minorStep: AxisStep
  readonly majorStep: AxisStep
  readonly minor: readonly AxisTick[]
  readonly major: readonly AxisTick[]
  readonly lines: readonly AxisLine[]
  /** Labels of whole units stand in their middle, labels of instants at their line. */
  readonly isCentred: boolean
  /** Hours and minutes are in UTC, which the axis then says. */
  readonly showsTime: boolean
}

const step = (unit: AxisStep['unit'], count: number): AxisStep => ({ unit, count })
const oneDay = step('day', 1)
const oneMonth = step('month', 1)
const oneYear = step('year', 1)

/** Small steps with the large step that names them, finest first. */
const ladder: readonly (readonly [AxisStep, AxisStep])[] = [
  ...[1, 5, 15, 30].map((count) => [step('second', count), oneDay] as const),
  ...[1, 5, 15, 30].map((count) => [step('minute', count), oneDay] as const),
  ...[1, 3, 6, 12].map((count) => [step('hour', count), oneDay] as const),
  ...[1, 5, 10].map((count) => [step('day', count), oneMonth] as const),
  ...[1, 3].map((count) => [step('month', count), oneYear] as const),
  ...[1, 5, 10, 50, 100, 500, 1000, 5000, 10_000, 50_000, 100_000].map(
    (count) => [step('year', count), step('year', largerYears(count))] as const,
  ),
]

function largerYears(count: number): number {
  return count === 1 ? 10 : count * (String(count).startsWith('5') ? 2 : 10)
}

const characterWidth = 6.6
const labelGap = 8
/** A day or a month narrower than this has its month's name shortened. */
const roomForFullMonths = 140

/** The ticks of a range in a view `width` pixels wide. */
export function axisTicks(range: AxisRange, width: number, language: Language): AxisTicks {
  const [minorStep, majorStep] = chooseSteps(range, width, language)
  const isCentred = minorStep.count === 1 ? isWholeUnit(minorStep) : minorStep.unit === 'month'
  const isShort = (stepLength(majorStep) * width) / rangeLength(range) < roomForFullMonths
  const minor = ticksOf(range, width, minorStep, (at) => minorLabel(at, minorStep, language))
  const major = ticksOf(range, width, majorStep, (at) => majorLabel(at, majorStep, language, isShort))
  const showsTime = minorStep.unit === 'second' || minorStep.unit === 'minute' || minorStep.unit === 'hour'
  return { minorStep, majorStep, minor, major, lines: linesOf(minor, major, minorStep), isCentred, showsTime }
}

/** The smallest unit whose lines stand at least `spacing` pixels apart: what a pointer can aim at. */
export function aimedStep(range: AxisRange, width: number, spacing: number): AxisStep {
  const plain = [step('minute', 1), oneDay, oneMonth, oneYear, step('year', 10), step('year', 100)]
  const pixels = width / rangeLength(range)
  return plain.find((candidate) => stepLength(candidate) * pixels >= spacing) ?? step('year', 100)
}

function isWholeUnit({ unit }: AxisStep): boolean {
  return unit === 'day' || unit === 'month' || unit === 'year'
}

function chooseSteps(range: AxisRange, width: number, language: Language): readonly [AxisStep, AxisStep] {
  const pixels = width / rangeLength(range)
  const found = ladder.find(([minor]) => stepLength(minor) * pixels >= spaceFor(minor, range, language))
  return found ?? [step('year', 100_000), step('year', 1_000_000)]
}

function spaceFor(minor: AxisStep, range: AxisRange, language: Language): number {
  if (minor.unit === 'day') return minor.count === 1 ? 20 : 28
  if (minor.unit === 'month') return language === 'fr' ? 38 : 30
  return longestLabel(minor, range, language) * characterWidth + labelGap * 2
}

function longestLabel(minor: AxisStep, range: AxisRange, language: Language): number {
  if (minor.unit === 'second') return 8
  if (minor.unit !== 'year') return 5
  const ends = [range.from, range.to].map((end) => civilFromDays(Math.floor(end / dayMilliseconds)).year)
  return Math.max(...ends.map((year) => yearLabel(year, language).length))
}

function ticksOf(range: AxisRange, width: number, of: AxisStep, label: (at: number) => string): readonly AxisTick[] {
  const ticks: AxisTick[] = []
  let at = floorToStep(range.from, of)
  while (at < range.to) {
    const next = nextStep(at, of)
    const x = xOf(range, width, at)
    const isRest = of.unit === 'day' && of.count === 1 && weekday(at) >= 5
    ticks.push({ at, x, width: xOf(range, width, next) - x, label: label(at), isRest })
    at = next
  }
  return ticks
}

/** Days too narrow for a line each have one a week, on Mondays. */
function linesOf(minor: readonly AxisTick[], major: readonly AxisTick[], of: AxisStep): readonly AxisLine[] {
  const isWeekly = of.unit === 'day' && of.count === 1 && (minor[0]?.width ?? 0) < 48
  const strong = new Set(major.map((tick) => tick.at))
  const weak = minor.filter((tick) => !strong.has(tick.at) && (!isWeekly || weekday(tick.at) === 0))
  return [
    ...weak.map(({ x }) => ({ x, isStrong: false })),
    ...major.filter((tick) => tick.x > 0).map(({ x }) => ({ x, isStrong: true })),
  ]
}

/** 0 is Monday. */
function weekday(instant: number): number {
  return (((Math.floor(instant / dayMilliseconds) + 3) % 7) + 7) % 7
}
