/** The desk of long work: one at a time, told to whoever listens, cancelled by whoever asks. */
import { EventPublisher } from '@orpc/server'
import type { Work, WorkKind, WorkProgress } from '../../core/contract/work.ts'
import { AppError } from '../../core/errors.ts'

/** What the work itself is given. */
export interface WorkControl {
  readonly report: (progress: WorkProgress) => void
  /** Aborted when somebody cancels; the work then ends by throwing `cancelled`. */
  readonly signal: AbortSignal
}

export interface WorkDesk {
  /** Whether work holds the library for writing. */
  readonly isWriting: () => boolean
  /** Throws `work_running` while it does. */
  readonly assertMayWrite: () => void
  /** Throws `work_running` while there is any work, also such as only reads for the library that is open. */
  readonly assertIdle: () => void
  /** Does long work; throws `work_running` when there is some already, else what the work throws. */
  readonly run: <Result>(
    kind: WorkKind,
    name: string,
    work: (control: WorkControl) => Promise<Result>,
  ) => Promise<Result>
  readonly cancel: (id: number) => void
  /** What is done now, and each change of it, until `signal` ends it. */
  readonly states: (signal: AbortSignal | undefined) => AsyncGenerator<Work | null, void, void>
  /** Cancels what is being done and waits until it has ended. */
  readonly stop: () => Promise<void>
}

/** Milliseconds between two reports of the same phase. */
const pause = 100
const unknown: WorkProgress = { phase: 'reading', done: 0, total: null, unit: 'rows' }

const onlyReading: readonly WorkKind[] = ['check', 'copy']

/** Dispatches are read beside the library and written when all are read. */
function isWriter({ kind, phase }: Work): boolean {
  return kind === 'dispatches' ? phase === 'writing' : !onlyReading.includes(kind)
}

interface Held {
  work: Work | null
  ended: Promise<void>
  lastId: number
  cancelling: AbortController
  readonly publisher: EventPublisher<{ work: Work | null }>
}

function tell(held: Held, work: Work | null): void {
  held.work = work
  held.publisher.publish('work', work)
}

/** Tells progress on, but not every step of it. */
function reporter(held: Held): (progress: WorkProgress) => void {
  let told = Number.NEGATIVE_INFINITY
  return (progress) => {
    const { work } = held
    if (work === null) return
    const now = performance.now()
    if (progress.phase === work.phase && now - told < pause) return
    told = now
    tell(held, { ...work, ...progress })
  }
}

function assertIdle(held: Held): void {
  if (held.work !== null) throw new AppError('work_running', { field: held.work.kind })
}

async function run<Result>(
  held: Held,
  kind: WorkKind,
  name: string,
  work: (control: WorkControl) => Promise<Result>,
): Promise<Result> {
  assertIdle(held)
  held.lastId += 1
  held.cancelling = new AbortController()
  tell(held, { id: held.lastId, kind, name, ...unknown })
  const result = (async () => work({ report: reporter(held), signal: held.cancelling.signal }))()
  held.ended = result.then(
    () => tell(held, null),
    () => tell(held, null),
  )
  await held.ended
  return result
}

async function* states(held: Held, signal: AbortSignal | undefined) {
  const changes = held.publisher.subscribe('work', signal === undefined ? {} : { signal })
  yield held.work
  yield* changes
}

export function createWorkDesk(): WorkDesk {
  const held: Held = {
    work: null,
    ended: Promise.resolve(),
    lastId: 0,
    cancelling: new AbortController(),
    publisher: new EventPublisher(),
  }
  const isWriting = () => held.work !== null && isWriter(held.work)
  return {
    isWriting,
    assertMayWrite() {
      if (isWriting()) assertIdle(held)
    },
    assertIdle: () => assertIdle(held),
    run: (kind, name, work) => run(held, kind, name, work),
    cancel(id) {
      if (held.work?.id === id) held.cancelling.abort()
    },
    states: (signal) => states(held, signal),
    stop() {
      held.cancelling.abort()
      return held.ended
    },
  }
}
