/** The pages of the browser host: who is let in, who is refused, and that nothing leads out of their folder. */
import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { test } from 'node:test'
import { rawRequest } from './raw-request.ts'
import { serveLibrary } from './served-library.ts'

test('a token is exchanged once for a strict cookie and a clean address', async (t) => {
  const { server, session } = await serveLibrary(t)
  const head = [`GET /?token=${session.newToken()} HTTP/1.1`, `Host: 127.0.0.1:${server.port}`]
  const first = await rawRequest(server.port, head)
  assert.equal(first.status, 303)
  assert.equal(first.headers['location'], '/')
  const cookie = first.headers['set-cookie'] ?? ''
  assert.match(cookie, /; HttpOnly; SameSite=Strict; Path=\/$/)
  const second = await rawRequest(server.port, head)
  assert.equal(second.status, 403)
  assert.match(second.body, /refused: used/)
  assert.equal(second.headers['set-cookie'], undefined)
  const again = await rawRequest(server.port, [...head, `Cookie: ${cookie.split(';')[0]}`])
  assert.equal(again.status, 303, 'whoever has the cookie may use the address again')
  const page = await rawRequest(server.port, ['GET / HTTP/1.1', head[1] ?? '', `Cookie: ${cookie.split(';')[0]}`])
  assert.equal(page.status, 200)
  assert.match(page.body, /Dateline/)
})

test('a HEAD request, such as a preview makes, does not use the token up', async (t) => {
  const { server, session } = await serveLibrary(t)
  const token = session.newToken()
  const host = `Host: 127.0.0.1:${server.port}`
  assert.equal((await rawRequest(server.port, [`HEAD /?token=${token} HTTP/1.1`, host])).status, 403)
  assert.equal((await rawRequest(server.port, [`GET /?token=${token} HTTP/1.1`, host])).status, 303)
})

test('without the cookie there is nothing to see, not even an asset', async (t) => {
  const { server, cookie } = await serveLibrary(t)
  const host = `Host: 127.0.0.1:${server.port}`
  const near = `${cookie.slice(0, -1)}${cookie.endsWith('A') ? 'B' : 'A'}`
  for (const path of ['/', '/index.html', '/assets/start.js', '/?token=', '/?token=guess']) {
    assert.equal((await rawRequest(server.port, [`GET ${path} HTTP/1.1`, host])).status, 403, path)
    assert.equal((await rawRequest(server.port, [`GET ${path} HTTP/1.1`, host, `Cookie: ${near}`])).status, 403, path)
  }
})

test('a foreign Host or Origin is refused even with the cookie', async (t) => {
  const { server, cookie } = await serveLibrary(t)
  const { port } = server
  const own = `Host: 127.0.0.1:${port}`
  const status = async (...headers: string[]) =>
    (await rawRequest(port, ['GET / HTTP/1.1', ...headers, `Cookie: ${cookie}`])).status
  for (const host of [
    `localhost:${port}`,
    'evil.example',
    `127.0.0.1:${port}.evil.example`,
    '127.0.0.1',
    `[::1]:${port}`,
  ]) {
    assert.equal(await status(`Host: ${host}`), 403, host)
  }
  for (const origin of [
    'null',
    'https://evil.example',
    `http://localhost:${port}`,
    `https://127.0.0.1:${port}`,
    `http://127.0.0.1:${port}0`,
  ]) {
    assert.equal(await status(own, `Origin: ${origin}`), 403, origin)
  }
  assert.equal(await status(own, `Origin: http://127.0.0.1:${port}`), 200)
  assert.equal(await status(own), 200)
})

test('no path leads out of the folder', async (t) => {
  const { server, cookie } = await serveLibrary(t)
  const paths = [
    '/../secret.json',
    '/..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/assets/../../secret.json',
    '/assets/..%5c..%5csecret.json',
    '//etc/passwd',
    '/etc/passwd',
    '/__proto__',
    '/constructor',
    '/assets',
    '/assets/',
    '/assets/start.js%00.html',
    'http://evil.example/',
    '*',
  ]
  for (const path of paths) {
    const answer = await rawRequest(server.port, [
      `GET ${path} HTTP/1.1`,
      `Host: 127.0.0.1:${server.port}`,
      `Cookie: ${cookie}`,
    ])
    assert.ok([400, 404].includes(answer.status), `${path}: ${answer.status}`)
    assert.equal(answer.body, '', path)
  }
})

test('only reading is answered, and every answer has the policy', async (t) => {
  const { server, cookie } = await serveLibrary(t)
  const common = [`Host: 127.0.0.1:${server.port}`, `Cookie: ${cookie}`]
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']) {
    assert.equal((await rawRequest(server.port, [`${method} / HTTP/1.1`, ...common])).status, 405, method)
  }
  for (const path of ['/', '/assets/start.js', '/missing']) {
    const { headers } = await rawRequest(server.port, [`GET ${path} HTTP/1.1`, ...common])
    const policy = headers['content-security-policy'] ?? ''
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/, path)
    assert.doesNotMatch(policy, /unsafe|\*|https?:/, path)
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.equal(headers['access-control-allow-origin'], undefined)
  }
})

test('it listens on 127.0.0.1 and on no other address of this machine', async (t) => {
  const { server } = await serveLibrary(t)
  const others = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .map(({ address }) => address)
    .filter((address) => address !== '127.0.0.1' && !address.startsWith('fe80'))
  for (const address of others) {
    const outcome = await new Promise((resolve) => {
      const socket = connect(server.port, address, () => resolve('open'))
      socket.on('error', () => resolve('refused'))
      socket.on('connect', () => socket.destroy())
    })
    assert.equal(outcome, 'refused', address)
  }
})
