/** A write of very many rows: tells how far it is and ends where somebody cancels it. */
import type { WorkProgress } from '../core/contract/work.ts'
import { AppError } from '../core/errors.ts'
import type { LongWriteOptions } from './library-api.ts'

export interface LongWrite {
  /** Tells of progress, in the unit of the write. Throws `cancelled` when that was asked for. */
  step(phase: WorkProgress['phase'], done: number, total?: number | null): void
}

export function longWrite(
  { onProgress, isCancelled }: LongWriteOptions,
  unit: WorkProgress['unit'] = 'rows',
): LongWrite {
  return {
    step(phase, done, total = null) {
      onProgress?.({ phase, done, total, unit })
      if (isCancelled?.() === true) throw new AppError('cancelled')
    },
  }
}
