/** A second start finds the running host by its note, and nobody else does. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { createHandOver, findRunning } from '../../../main/browser/hand-over.ts'
import { startBrowserServer } from '../../../main/browser/server.ts'
import { createSession } from '../../../main/browser/session.ts'
import { rawRequest } from './raw-request.ts'
import { serveLibrary, testFolder } from './served-library.ts'

const nothingServed = { port: 0, files: new Map(), session: createSession(), serve: () => {}, refusalPage: () => '' }

test('a host is found by the library that it has open, until it withdraws', async (t) => {
  const folder = testFolder(t)
  const handOver = createHandOver(folder, (path) => (path === '/open.dateline' ? 'http://127.0.0.1/?token=new' : null))
  const server = await startBrowserServer({ ...nothingServed, handOver: handOver.answer })
  t.after(() => server.close())
  handOver.publish(server.port)
  assert.equal(await findRunning(folder, '/open.dateline'), 'http://127.0.0.1/?token=new')
  assert.equal(await findRunning(folder, '/other.dateline'), null)
  handOver.withdraw()
  assert.equal(await findRunning(folder, '/open.dateline'), null)
})

test('a note that leads to where nobody listens is swept away', async (t) => {
  const folder = testFolder(t)
  const handOver = createHandOver(folder, () => null)
  const server = await startBrowserServer({ ...nothingServed, handOver: handOver.answer })
  handOver.publish(server.port)
  await server.close()
  assert.equal(await findRunning(folder, '/any'), null)
  assert.deepEqual(readdirSync(join(folder, 'running')), [])
})

test('a busy host keeps its note, holds up no other, and is found when it answers', async (t) => {
  const folder = testFolder(t)
  const woken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const busy = new Worker(new URL('./busy-host.ts', import.meta.url), { workerData: { folder, woken } })
  t.after(() => busy.terminate())
  await once(busy, 'message')
  assert.equal(await findRunning(folder, '/busy.dateline', 200), null)
  assert.deepEqual(readdirSync(join(folder, 'running')), [`${process.pid}.json`])

  const other = createHandOver(folder, (path) => (path === '/open.dateline' ? 'http://127.0.0.1/?token=new' : null))
  const server = await startBrowserServer({ ...nothingServed, handOver: other.answer })
  t.after(() => server.close())
  renameSync(join(folder, 'running', `${process.pid}.json`), join(folder, 'running', `${process.ppid}.json`))
  other.publish(server.port)
  assert.equal(await findRunning(folder, '/open.dateline', 60_000), 'http://127.0.0.1/?token=new')

  const found = findRunning(folder, '/busy.dateline', 60_000)
  Atomics.store(woken, 0, 1)
  Atomics.notify(woken, 0)
  assert.equal(await found, 'http://127.0.0.1/?token=late')
})

test('the note of a process that is gone is swept away, whoever has its port now', async (t) => {
  const folder = testFolder(t)
  const handOver = createHandOver(folder, () => 'http://127.0.0.1/?token=new')
  const server = await startBrowserServer({ ...nothingServed, handOver: handOver.answer })
  t.after(() => server.close())
  handOver.publish(server.port)
  const gone = spawn(process.execPath, ['--version'])
  await once(gone, 'exit')
  renameSync(join(folder, 'running', `${process.pid}.json`), join(folder, 'running', `${gone.pid}.json`))
  assert.equal(await findRunning(folder, '/any'), null)
  assert.deepEqual(readdirSync(join(folder, 'running')), [])
})

test('whoever does not know the secret, asks wrongly or at length gets nothing', async (t) => {
  const { server, service } = await serveLibrary(t)
  const path = service.openPath()
  const bodies = [
    '',
    '{}',
    'null',
    '[',
    JSON.stringify({ secret: 'guess', path }),
    JSON.stringify({ path }),
    'x'.repeat(20_000),
  ]
  for (const body of bodies) {
    const head = ['POST /hand-over HTTP/1.1', `Host: 127.0.0.1:${server.port}`, `Content-Length: ${body.length}`]
    const answer = await rawRequest(server.port, head, body)
    assert.equal(answer.status, 403, body.slice(0, 40))
    assert.equal(answer.body, '')
  }
  const foreign = [
    'POST /hand-over HTTP/1.1',
    `Host: 127.0.0.1:${server.port}`,
    'Origin: https://evil.example',
    'Content-Length: 0',
  ]
  assert.equal((await rawRequest(server.port, foreign)).status, 403)
})
