/** A second start finds the running host by its note, and nobody else does. */
import assert from 'node:assert/strict'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createHandOver, findRunning } from '../../../main/browser/hand-over.ts'
import { startBrowserServer } from '../../../main/browser/server.ts'
import { createSession } from '../../../main/browser/session.ts'
import { rawRequest } from './raw-request.ts'
import { serveLibrary, testFolder } from './served-library.ts'

test('a host is found by the library that it has open, until it withdraws', async (t) => {
  const folder = testFolder(t)
  const handOver = createHandOver(folder, (path) => (path === '/open.dateline' ? 'http://127.0.0.1/?token=new' : null))
  const server = await startBrowserServer({
    port: 0,
    files: new Map(),
    session: createSession(),
    serve: () => {},
    handOver: handOver.answer,
    refusalPage: () => '',
  })
  t.after(() => server.close())
  handOver.publish(server.port)
  assert.equal(await findRunning(folder, '/open.dateline'), 'http://127.0.0.1/?token=new')
  assert.equal(await findRunning(folder, '/other.dateline'), null)
  handOver.withdraw()
  assert.equal(await findRunning(folder, '/open.dateline'), null)
})

test('the note of a host that is gone is swept away', async (t) => {
  const folder = testFolder(t)
  await findRunning(folder, '/any')
  const note = join(folder, 'running', '1.json')
  writeFileSync(note, JSON.stringify({ port: 9, secret: 'x'.repeat(40) }))
  assert.equal(await findRunning(folder, '/any'), null)
  assert.equal(existsSync(note), false)
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
