/** Puts every dispatch of a folder into the review queue: read one after another, written in a thread when all are read. */
import { basename } from 'node:path'
import type { QueuedDispatches } from '../../core/contract/dispatches.ts'
import { AppError } from '../../core/errors.ts'
import type { SourceDraft } from '../../core/model/source.ts'
import type { OpenLibrary } from '../service/open-library.ts'
import type { WorkDesk } from '../work/work-desk.ts'
import { writeInThread } from '../work/writer-thread.ts'
import { dispatchFiles, isDispatchName, readDispatchFile } from './dispatch-files.ts'
import { notSupported } from './formats/problems.ts'
import type { DispatchReader } from './reader.ts'

interface QueueOptions {
  readonly open: OpenLibrary
  readonly desk: WorkDesk
  readonly reader: DispatchReader
}

/** Characters of text that are held until they are written. */
const mostText = 500_000_000
/** Files that cannot be read are all counted; so many are named. */
const mostProblems = 1000

/**
 * Long work. Throws `file_not_found`, `file_too_large` where a folder holds more than can be taken in,
 * `library_read_only`, `cancelled`.
 */
export async function queueFolder(path: string, { open, desk, reader }: QueueOptions): Promise<QueuedDispatches> {
  const library = open.current()
  if (library.readOnly) throw new AppError('library_read_only', { path: library.path })
  return desk.run('dispatches', basename(path), async (control) => {
    const { report, signal } = control
    const files = dispatchFiles(path)
    if (files[0] === path && !isDispatchName(path)) throw notSupported(path)
    const drafts: SourceDraft[] = []
    const problems: QueuedDispatches['problems'][number][] = []
    let length = 0
    for (const [done, file] of files.entries()) {
      if (signal.aborted) throw new AppError('cancelled')
      report({ phase: 'reading', done, total: files.length, unit: 'files' })
      const read = await readDispatchFile(file, reader)
      if ('draft' in read) drafts.push(read.draft)
      else if (problems.length < mostProblems) {
        problems.push({ path: file, code: read.problem.code, detail: read.problem.detail })
      }
      length += 'draft' in read ? read.draft.text.length : 0
      if (length > mostText) throw new AppError('file_too_large', { path, limit: mostText })
    }
    if (signal.aborted) throw new AppError('cancelled')
    report({ phase: 'writing', done: 0, total: drafts.length, unit: 'files' })
    const { created, skipped, revision } = await writeInThread(
      { type: 'queue', drafts },
      { library: library.path, control, onRefused: nothingRefused },
    ).finally(open.afterWork)
    return { added: created, known: skipped, revision, problems }
  })
}

/** What cannot be read was left out before. */
function nothingRefused(): void {}
