/** Adding very many events at once, as one revision. */
import { AppError } from '../core/errors.ts'
import { limits } from '../core/limits.ts'
import { draftChecker } from '../core/model/check-draft.ts'
import type { EventDraft } from '../core/model/event.ts'
import type { Door } from './commit.ts'
import { eventCount } from './event-count.ts'
import type { ImportOptions, Library } from './library-api.ts'
import { longWrite } from './long-write.ts'
import type { Database } from './open.ts'
import { type ImportStart, type RowBatch, rowPreparer } from './prepared-rows.ts'

/** Rows between two reports of progress. */
const reportEvery = 1000

export function importFunctions(db: Database, door: Door): Pick<Library, 'importEvents' | 'importRows'> {
  const sourceIds = db.prepare<number>('SELECT id FROM sources').pluck()
  const count = eventCount(db)

  const importRows: Library['importRows'] = (batches, { title = '', expected = null, ...options } = {}) => {
    const room = limits.events - count()
    const write = longWrite(options)
    const { result, revision } = door.commitBulk(title, expected, write, (start, add) => {
      let added = 0
      for (const batch of batches(start)) {
        added += batch.events.count
        if (added > room) throw new AppError('too_many_events', { limit: limits.events })
        add(batch)
        write.step('reading', added, expected)
      }
    })
    return { added: result, revision }
  }

  return {
    importRows,
    importEvents: (drafts: Iterable<EventDraft>, options: ImportOptions = {}) =>
      importRows((start) => preparedRows(drafts, start, new Set(sourceIds.all())), options),
  }
}

function* preparedRows(
  drafts: Iterable<EventDraft>,
  start: ImportStart,
  sources: ReadonlySet<number>,
): Generator<RowBatch> {
  const check = draftChecker()
  const rows = rowPreparer(start)
  for (const draft of drafts) {
    const checked = check(draft)
    for (const { sourceId } of checked.draft.claims) {
      if (sourceId !== null && !sources.has(sourceId)) throw new AppError('invalid_input', { field: 'claims' })
    }
    rows.add(checked)
    if (rows.waiting() === reportEvery) yield rows.take()
  }
  if (rows.waiting() > 0) yield rows.take()
}
