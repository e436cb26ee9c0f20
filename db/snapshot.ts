/** Reading one state of the library with many statements. */
import type { Database } from './open.ts'

export type Snapshot = <Result>(work: () => Result) => Result

/**
 * Runs reads as one transaction: they see one state of the library, whatever others write meanwhile, and the file is
 * locked and released once instead of for every statement, which otherwise takes most of their time.
 */
export function snapshotOn(db: Database): Snapshot {
  const begin = db.prepare('BEGIN')
  const end = db.prepare('COMMIT')

  return (work) => {
    if (db.inTransaction) return work()
    begin.run()
    try {
      return work()
    } finally {
      if (db.inTransaction) end.run()
    }
  }
}
