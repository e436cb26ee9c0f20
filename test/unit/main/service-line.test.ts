/** The service's line: which WebSockets are opened, and that no message, however wrong, ends the service. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import { MessageChannel } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { WebSocket } from 'ws'
import { type Client, type Served, serveLibrary } from './served-library.ts'

/** 'open', or the status with which the server refused. */
async function attempt({ server }: Served, path: string, headers: Record<string, string>): Promise<string> {
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`, { headers })
  const outcome = await new Promise<string>((resolve) => {
    socket.once('open', () => resolve('open'))
    socket.once('unexpected-response', (_request, response) => resolve(String(response.statusCode)))
    socket.on('error', () => resolve('error'))
  })
  socket.terminate()
  return outcome
}

test('a WebSocket needs our page, our host and the cookie', async (t) => {
  const served = await serveLibrary(t)
  const { server, cookie } = served
  const origin = server.origin
  assert.equal(await attempt(served, '/service', { origin, cookie }), 'open')
  const refused: [string, Record<string, string>][] = [
    ['/service', { cookie }],
    ['/service', { origin }],
    ['/service', { origin, cookie: `${cookie}x` }],
    ['/service', { origin: 'https://evil.example', cookie }],
    ['/service', { origin: 'null', cookie }],
    ['/service', { origin: `http://localhost:${server.port}`, cookie }],
    ['/service', { origin, cookie, host: `localhost:${server.port}` }],
    ['/service', { origin, cookie, host: 'evil.example' }],
    ['/', { origin, cookie }],
    ['/service/', { origin, cookie }],
    ['/service?x', { origin, cookie }],
  ]
  for (const [path, headers] of refused) {
    assert.equal(await attempt(served, path, headers), '403', `${path} ${JSON.stringify(headers)}`)
  }
})

test('a message that cannot be read is refused and the service lives on', async (t) => {
  const served = await serveLibrary(t)
  const socket = new WebSocket(`ws://127.0.0.1:${served.server.port}/service`, {
    headers: { origin: served.server.origin, cookie: served.cookie },
  })
  await once(socket, 'open')
  const messages = ['', 'x', '{', 'null', '[]', '{}', '{"i":1}', '{"i":"1","p":{"u":5}}', '{"i":"1","t":99,"p":null}']
  for (const message of messages) socket.send(message)
  const client = await served.connect()
  assert.equal((await client.library.state()).isSample, true)
  socket.send(Buffer.from([0, 1, 2]))
  const [code] = await once(socket, 'close')
  assert.equal(code, 1003)
})

test('a message over the limit closes its line and no other', async (t) => {
  const served = await serveLibrary(t)
  const client = await served.connect()
  const socket = new WebSocket(`ws://127.0.0.1:${served.server.port}/service`, {
    headers: { origin: served.server.origin, cookie: served.cookie },
  })
  await once(socket, 'open')
  socket.send('x'.repeat(16_000_001))
  const [code] = await once(socket, 'close')
  assert.equal(code, 1009)
  assert.equal((await client.library.state()).isSample, true)
})

test('whoever sent a message over the limit on a port is told by its end, and other lines live on', async (t) => {
  const served = await serveLibrary(t)
  const { port1, port2 } = new MessageChannel()
  served.service.serve({
    send: (text) => port1.postMessage(text),
    onText: (listener) => void port1.on('message', listener),
    onClose: (listener) => void port1.on('close', listener),
    close: () => port1.close(),
  })
  const client = createORPCClient<Client>(new RPCLink({ port: port2 as unknown as globalThis.MessagePort }))
  port2.start()
  assert.equal((await client.library.state()).isSample, true)
  const before = client.library.changes().then((changes) => changes.next().then(() => changes.next()))
  await assert.rejects(client.dispatches.recognise({ text: 'x'.repeat(16_000_000) }))
  await assert.rejects(before)
  assert.deepEqual(served.log, ['a message was too long: its line is closed'])
  assert.equal((await (await served.connect()).library.state()).isSample, true)
})
