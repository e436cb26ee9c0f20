/** Checks and copies the library that is open, as long work that only reads. */
import { basename } from 'node:path'
import type { CheckReport } from '../../core/contract/views.ts'
import type { WorkKind } from '../../core/contract/work.ts'
import type { Library } from '../../db/library.ts'
import type { WorkControl, WorkDesk } from '../work/work-desk.ts'
import type { CareJob } from './care-messages.ts'
import { careInThread } from './care-thread.ts'

export interface Caretaker {
  /** Looks at everything in the library. Throws `work_running`, and `cancelled`, also when `signal` is aborted. */
  readonly check: (signal: AbortSignal | undefined) => Promise<CheckReport>
  /** Copies the library to an absolute path where no file is yet. Throws what copying throws, `work_running`, `cancelled`. */
  readonly copy: (to: string) => Promise<void>
}

/** Milliseconds between two signs of life: nobody knows how far SQLite is. */
const pause = 200

export function createCaretaker(current: () => Library, desk: WorkDesk): Caretaker {
  async function care(kind: WorkKind & CareJob['type'], job: CareJob, name: string, given?: AbortSignal) {
    const { path } = current()
    return desk.run(kind, name, (control) => {
      const signal = given === undefined ? control.signal : AbortSignal.any([control.signal, given])
      return withSignsOfLife(control, job.type, () => careInThread(path, job, signal))
    })
  }

  return {
    async check(signal) {
      const done = await care('check', { type: 'check' }, basename(current().path, '.dateline'), signal)
      if (done.type !== 'checked') throw new Error('a check ended without a report')
      return done.report
    },
    async copy(to) {
      await care('copy', { type: 'copy', to }, basename(to))
    },
  }
}

async function withSignsOfLife<Result>(
  { report }: WorkControl,
  type: CareJob['type'],
  work: () => Promise<Result>,
): Promise<Result> {
  const phase = type === 'check' ? 'reading' : 'writing'
  const sign = () => report({ phase, done: 0, total: null, unit: 'rows' })
  sign()
  const signs = setInterval(sign, pause)
  try {
    return await work()
  } finally {
    clearInterval(signs)
  }
}
