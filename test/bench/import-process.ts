/** A process that imports a table into a library as the data service does, takes it back and brings it again; tells what each took. */
import { argv, resourceUsage } from 'node:process'
import { openLibrary } from '../../db/library.ts'
import { tableFile } from '../../main/import/table-file.ts'
import type { WriterJob } from '../../main/work/writer-messages.ts'
import { writeInThread } from '../../main/work/writer-thread.ts'

export interface StepCost {
  readonly step: WriterJob['type']
  readonly seconds: number
  /** The most memory that the process has had so far, MB. */
  readonly peak: number
}

const [, , path = '', table = ''] = argv
const library = openLibrary(path, { now: Date.now })
const files = [tableFile(table)]
const jobs: readonly WriterJob[] = [
  { type: 'import', files, title: 'bench', language: 'en' },
  { type: 'undo' },
  { type: 'redo' },
]
for (const job of jobs) {
  const start = performance.now()
  const control = { report: () => undefined, signal: new AbortController().signal }
  await writeInThread(job, { library: path, control, onRefused: () => undefined })
  const seconds = (performance.now() - start) / 1000
  const cost: StepCost = { step: job.type, seconds, peak: resourceUsage().maxRSS / 1024 }
  process.send?.(cost)
}
library.close()
