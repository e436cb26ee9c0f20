/** Adding very many events at once, as one revision. */
import { AppError } from '../core/errors.ts'
import { limits } from '../core/limits.ts'
import { draftChecker } from '../core/model/check-draft.ts'
import type { EventDraft } from '../core/model/event.ts'
import type { Door } from './commit.ts'
import type { ImportOptions, Library } from './library-api.ts'
import type { Database } from './open.ts'

/** Rows between two reports of progress. */
const reportEvery = 1000

export function importFunction(db: Database, door: Door): Library['importEvents'] {
  const sourceIds = db.prepare<number>('SELECT id FROM sources').pluck()
  const count = db.prepare<number>(`SELECT coalesce(sum(uses), 0) FROM terms WHERE kind = 'status'`).pluck()

  return (drafts: Iterable<EventDraft>, { title = '', onProgress, isCancelled }: ImportOptions = {}) => {
    const check = draftChecker()
    const sources = new Set(sourceIds.all())
    const room = limits.events - (count.get() ?? 0)
    const { result, revision } = door.commitBulk(title, (bulk) => {
      let added = 0
      for (const draft of drafts) {
        if (added >= room) throw new AppError('too_many_events', { limit: limits.events })
        const checked = check(draft)
        for (const { sourceId } of checked.draft.claims) {
          if (sourceId !== null && !sources.has(sourceId)) throw new AppError('invalid_input', { field: 'claims' })
        }
        bulk.add(checked)
        added++
        if (added % reportEvery !== 0) continue
        onProgress?.(added)
        if (isCancelled?.() === true) throw new AppError('cancelled')
      }
      return added
    })
    return { added: result, revision }
  }
}
