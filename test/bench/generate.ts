/** Events for measuring, always the same for the same number: bursts, spans, months, approximate dates, dates before our era. */
import type { EventDraft } from '../../core/model/event.ts'
import { statuses } from '../../core/model/event.ts'

const seed = 20_231_101
const places = ['Seoul', 'Tokyo', 'Washington', 'Pyongyang', 'Moscow', 'Geneva', 'Paris', 'Nairobi', 'Lima', 'Oslo']
const verbs = ['meets', 'warns', 'denies', 'signs', 'visits', 'condemns', 'reports', 'delays', 'confirms', 'leaves']
const nouns = ['treaty', 'summit', 'ministry', 'election', 'strike', 'flood', 'inquiry', 'budget', 'launch', 'border']
const day = 86_400_000

type Random = () => number

/** Numbers from 0 to 1, always the same ones (mulberry32). */
function randomFrom(start: number): Random {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((more ^ (more >>> 14)) >>> 0) / 4_294_967_296
  }
}

const two = (value: number): string => String(value).padStart(2, '0')
const four = (year: number): string => (year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0'))
const pick = <Value>(random: Random, values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value

const between = (random: Random, first: number, last: number): number =>
  first + Math.floor(random() * (last - first + 1))
const someDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** Half of the days lie within a few weeks of one of two hundred moments, as news does. */
function instantOf(random: Random, bursts: readonly number[]): number {
  if (random() < 0.5) return pick(random, bursts) + (random() + random() - 1) * 20 * day
  return Date.UTC(1900, 0, 1) + random() ** 0.4 * 126 * 365 * day
}

function dateOf(random: Random, bursts: readonly number[]): string {
  const kind = random()
  const instant = instantOf(random, bursts)
  const start = someDay(instant)
  if (kind < 0.62) return start
  if (kind < 0.7) return new Date(instant).toISOString().slice(0, 19).concat('Z')
  if (kind < 0.8) return `${start}/${someDay(instant + between(random, 1, 30) * day)}`
  if (kind < 0.84) return `${start}/${someDay(instant + between(random, 100, 4000) * day)}`
  if (kind < 0.9) return start.slice(0, 7)
  if (kind < 0.94) return `${start.slice(0, 4)}~`
  if (kind < 0.96) return `../${start}`
  if (kind < 0.98) return `${start}?`
  return `${four(between(random, -2000, 1899))}-${two(between(random, 1, 12))}`
}

/** Gives `count` drafts, one at a time. */
export function* generatedEvents(count: number): Generator<EventDraft> {
  const random = randomFrom(seed)
  const bursts = Array.from({ length: 200 }, () => Date.UTC(1950, 0, 1) + random() * 75 * 365 * day)
  for (let number = 1; number <= count; number += 1) {
    const place = pick(random, places)
    yield {
      title: `${place} ${pick(random, verbs)} ${pick(random, nouns)} ${number}`,
      date: dateOf(random, bursts),
      derivation: null,
      place,
      entities: [`${pick(random, places)} ${pick(random, nouns)}`],
      tags: [pick(random, nouns)],
      status: pick(random, statuses),
      note: '',
      importance: 0,
      claims: [],
      links: [],
    }
  }
}
