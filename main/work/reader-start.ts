/** The thread that reads: makes the rows of tables ready for the thread that writes them, and ends. */
import { workerData } from 'node:worker_threads'
import { AppError } from '../../core/errors.ts'
import { draftChecker } from '../../core/model/check-draft.ts'
import { rowPreparer } from '../../db/prepared-rows.ts'
import { tableDrafts } from '../import/table-drafts.ts'
import { type RowSender, rowSender } from './row-channel.ts'
import type { ReaderStart, RefusedRow } from './writer-messages.ts'

/** How many events, UTF-16 code units of them, and refused rows are sent at a time. */
const [eventsAtOnce, textAtOnce, refusedAtOnce] = [1000, 2_000_000, 200]

const { files, language, rows: port, counters } = workerData as ReaderStart

function readInto({ start, send }: RowSender): void {
  const check = draftChecker()
  const rows = rowPreparer(start())
  let bytes = 0
  let refused: RefusedRow[] = []
  const sendRefused = () => {
    if (refused.length > 0) send({ type: 'refused', rows: refused })
    refused = []
  }
  const sendRows = () => {
    if (rows.waiting() > 0) send({ type: 'rows', batch: rows.take(), bytes })
  }
  const drafts = tableDrafts(files, {
    language,
    onRefused(file, line, { code, detail }) {
      refused.push({ file, line, code, detail })
      if (refused.length === refusedAtOnce) sendRefused()
    },
    onBytes: (count) => {
      bytes += count
    },
  })
  for (const draft of drafts) {
    rows.add(check(draft))
    if (rows.waiting() === eventsAtOnce || rows.text() > textAtOnce) sendRows()
  }
  sendRows()
  sendRefused()
  send({ type: 'end' })
}

const sender = rowSender(port, counters)
try {
  readInto(sender)
} catch (error) {
  if (!(error instanceof AppError)) throw error
  // When it is the work that was given up, the writing thread knows already.
  if (error.code !== 'cancelled') sender.send({ type: 'failed', code: error.code, detail: error.detail })
}
