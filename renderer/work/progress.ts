/** How fast a long work goes and how much of it is left, from the moments at which it was seen. */

/** As far as a long work has come; `total` is null while nobody knows it. */
export interface Stage {
  readonly id: number
  readonly phase: string
  readonly done: number
  readonly total: number | null
}

interface Sample {
  /** Milliseconds of any clock that only goes forward. */
  readonly at: number
  readonly done: number
}

/** What is known of the work that goes on. */
export interface Progress<Work extends Stage> {
  readonly work: Work
  /** When it was first seen. */
  readonly since: number
  /** What is done in a second; null while it is too early to tell. */
  readonly pace: number | null
  /** Milliseconds to the end of the phase at this pace; null when not known. */
  readonly left: number | null
  /** When pace and rest were last reckoned: words that change ten times a second cannot be read. */
  readonly reckonedAt: number
  readonly samples: readonly Sample[]
}

/** The pace is that of the last seconds, so that a slow start is soon forgotten. */
const windowMilliseconds = 5000
const leastMilliseconds = 800
const betweenWords = 1000

/** The samples that count with a new one: those of the window, and the last before it to measure from. */
function withSample(samples: readonly Sample[], sample: Sample): readonly Sample[] {
  const within = samples.findIndex(({ at }) => at >= sample.at - windowMilliseconds)
  const kept = within < 0 ? samples.slice(-1) : samples.slice(Math.max(0, within - 1))
  return [...kept, sample]
}

function paceOf(samples: readonly Sample[]): number | null {
  const [first, last] = [samples[0], samples.at(-1)]
  if (first === undefined || last === undefined || last.at - first.at < leastMilliseconds) return null
  return ((last.done - first.done) * 1000) / (last.at - first.at)
}

function leftAt({ done, total }: Stage, pace: number | null): number | null {
  if (total === null || pace === null || pace <= 0) return null
  return (Math.max(0, total - done) * 1000) / pace
}

/** What is known after seeing `work` at `at`; null when there is no work. Another work or phase starts anew. */
export function seeWork<Work extends Stage>(
  before: Progress<Work> | null,
  work: Work | null,
  at: number,
): Progress<Work> | null {
  if (work === null) return null
  const sample = { at, done: work.done }
  const isSame = before !== null && before.work.id === work.id
  const goesOn = isSame && before.work.phase === work.phase && work.done >= before.work.done
  if (!goesOn) {
    return { work, since: isSame ? before.since : at, pace: null, left: null, reckonedAt: at, samples: [sample] }
  }
  const samples = withSample(before.samples, sample)
  if (before.pace !== null && at - before.reckonedAt < betweenWords) return { ...before, work, samples }
  const pace = paceOf(samples)
  return { ...before, work, samples, pace, left: leftAt(work, pace), reckonedAt: at }
}
