/** A thread that ends in the middle of writing to a library, for the test of what that leaves. */
import { workerData } from 'node:worker_threads'
import { openLibrary } from '../../../db/library.ts'
import { generatedEvents } from '../../bench/generate.ts'

const library = openLibrary(String(workerData), { now: Date.now, lockHeld: true })
library.importEvents(generatedEvents(50_000), {
  onProgress: ({ done }) => {
    if (done >= 30_000) process.exit(1)
  },
})
