/** Adding very many events at once, as one revision. */
import { AppError } from '../core/errors.ts'
import { limits } from '../core/limits.ts'
import { draftChecker } from '../core/model/check-draft.ts'
import type { EventDraft } from '../core/model/event.ts'
import type { Door } from './commit.ts'
import type { ImportOptions, Library } from './library-api.ts'
import { longWrite } from './long-write.ts'
import type { Database } from './open.ts'

/** Rows between two reports of progress. */
const reportEvery = 1000

export function importFunction(db: Database, door: Door): Library['importEvents'] {
  const sourceIds = db.prepare<number>('SELECT id FROM sources').pluck()
  const count = db.prepare<number>(`SELECT coalesce(sum(uses), 0) FROM terms WHERE kind = 'status'`).pluck()

  return (drafts: Iterable<EventDraft>, { title = '', ...options }: ImportOptions = {}) => {
    const check = draftChecker()
    const sources = new Set(sourceIds.all())
    const room = limits.events - (count.get() ?? 0)
    const write = longWrite(options)
    const left = drafts[Symbol.iterator]()
    const first = left.next()
    if (first.done === true) return { added: 0, revision: door.log.revision() }
    const { result, revision } = door.commitBulk(title, write, (bulk) => {
      let added = 0
      for (let next: IteratorResult<EventDraft, unknown> = first; next.done !== true; next = left.next()) {
        if (added >= room) throw new AppError('too_many_events', { limit: limits.events })
        const checked = check(next.value)
        for (const { sourceId } of checked.draft.claims) {
          if (sourceId !== null && !sources.has(sourceId)) throw new AppError('invalid_input', { field: 'claims' })
        }
        bulk.add(checked)
        added++
        if (added % reportEvery === 0) write.step('reading', added)
      }
      return added
    })
    return { added: result, revision }
  }
}
