/** A thread that publishes a running host and then stands still, as a host in the middle of long work does, until it is woken. */
import { parentPort, workerData } from 'node:worker_threads'
import { createHandOver } from '../../../main/browser/hand-over.ts'
import { startBrowserServer } from '../../../main/browser/server.ts'
import { createSession } from '../../../main/browser/session.ts'

const { folder, woken } = workerData as { folder: string; woken: Int32Array<SharedArrayBuffer> }
const handOver = createHandOver(folder, () => 'http://127.0.0.1/?token=late')
const server = await startBrowserServer({
  port: 0,
  files: new Map(),
  session: createSession(),
  serve: () => {},
  handOver: handOver.answer,
  refusalPage: () => '',
})
handOver.publish(server.port)
parentPort?.postMessage('published')
Atomics.wait(woken, 0, 0)
