/**
 * The threat: any web page that a person has open, and any program of another user, can send requests to 127.0.0.1.
 * None of them may read a file, reach the data service, or spend somebody else's token.
 */
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '../fixtures.ts'
import { type BrowserHost, startBrowserHost } from '../program.ts'
import { accepts, cookieFor, cookiePair, openSocket, send } from './raw-request.ts'

interface Served {
  readonly url: string
  readonly port: number
  readonly origin: string
  readonly token: string
}

const test = base.extend<{ served: Served; running: BrowserHost }>({
  running: async ({ folder }, use) => {
    const host = await startBrowserHost([], join(folder, 'data'))
    await use(host)
    expect(await host.close(), 'ends cleanly on SIGTERM').toBe(0)
  },
  served: async ({ running }, use) => {
    const url = new URL(running.url)
    await use({
      url: running.url,
      port: Number(url.port),
      origin: url.origin,
      token: url.searchParams.get('token') ?? '',
    })
  },
})

test('a token is good once, and is exchanged for a cookie that scripts and other sites never see', async ({
  served,
}) => {
  const { port, token } = served
  const cookie = await cookieFor(served.url)
  expect(cookie).toMatch(/;\s*HttpOnly/i)
  expect(cookie).toMatch(/;\s*SameSite=Strict/i)
  const again = await send({ port, path: `/?token=${token}` })
  expect(again.status).toBe(403)
  expect(again.headers['set-cookie']).toBeUndefined()
  expect((await send({ port, headers: { Cookie: cookiePair(cookie) } })).status).toBe(200)
})

test('nothing is given to whoever has neither token nor cookie', async ({ served }) => {
  const { port } = served
  const strangers = [
    {},
    { Cookie: 'dateline=1' },
    { Cookie: `dateline-${port}=` },
    { Cookie: `dateline-${port}=${served.token}` },
  ]
  for (const headers of strangers) {
    for (const path of ['/', '/index.html', '/?token=', '/?token=wrong', '/service', '/favicon.ico']) {
      const { status, body } = await send({ port, path, headers })
      expect(status, path).toBe(403)
      expect(body).not.toContain('<script')
    }
  }
})

test('the Host must be exactly this server, so that no other name can be bound to it', async ({ served }) => {
  const { port } = served
  const Cookie = cookiePair(await cookieFor(served.url))
  const hosts = [
    'evil.example',
    `evil.example:${port}`,
    `localhost:${port}`,
    '127.0.0.1',
    `127.0.0.1:${port + 1}`,
    `127.0.0.1.evil.example:${port}`,
  ]
  for (const Host of hosts) expect((await send({ port, headers: { Host, Cookie } })).status, Host).toBe(403)
})

test('a page of another origin gets nothing, and no leave to read answers', async ({ served }) => {
  const { port } = served
  const Cookie = cookiePair(await cookieFor(served.url))
  const origins = [
    'https://evil.example',
    `http://localhost:${port}`,
    'null',
    `http://127.0.0.1:${port}.evil.example`,
    `https://127.0.0.1:${port}`,
  ]
  for (const Origin of origins) {
    const answer = await send({ port, headers: { Origin, Cookie } })
    expect(answer.status, Origin).toBe(403)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  }
  expect((await send({ port, path: `/?token=${served.token}`, headers: { Host: 'evil.example' } })).status).toBe(403)
})

test('a request from elsewhere does not use the token up', async ({ served }) => {
  const { port, token } = served
  await send({ port, path: `/?token=${token}`, headers: { Origin: 'https://evil.example' } })
  await send({ port, path: `/?token=${token}`, method: 'HEAD' })
  await send({ port, path: `/?token=${token}`, method: 'POST' })
  expect(await cookieFor(served.url)).toContain('=')
})

test('no path leads out of the folder', async ({ served }) => {
  const { port } = served
  const Cookie = cookiePair(await cookieFor(served.url))
  const paths = [
    '/../package.json',
    '/../../package.json',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/%2e%2e%2f%2e%2e%2fetc/passwd',
    '/..%5cpackage.json',
    '/..\\package.json',
    '//etc/passwd',
    '/./index.html/../../package.json',
    '/index.html%00.js',
    '/%c0%ae%c0%ae/package.json',
    '/file:///etc/passwd',
    'http://evil.example/',
  ]
  for (const path of paths) {
    const { status, body } = await send({ port, path, headers: { Cookie } })
    expect([400, 403, 404], path).toContain(status)
    expect(body, path).not.toMatch(/better-sqlite3|root:/)
  }
})

test('only GET and HEAD are answered', async ({ served }) => {
  const { port } = served
  const Cookie = cookiePair(await cookieFor(served.url))
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
    expect((await send({ port, method, headers: { Cookie }, body: '' })).status, method).toBe(405)
  }
  expect((await send({ port, path: '/hand-over', method: 'POST', body: '{"secret":"","path":"/"}' })).status).toBe(403)
  const large = await send({ port, path: '/hand-over', method: 'POST', body: 'x'.repeat(100_000) }).catch(() => ({
    status: 403,
  }))
  expect(large.status).toBe(403)
})

test('the WebSocket opens only for our own page with the cookie', async ({ served }) => {
  const { port, origin } = served
  const Cookie = cookiePair(await cookieFor(served.url))
  const refused = [
    {},
    { Origin: origin },
    { Cookie },
    { Origin: 'https://evil.example', Cookie },
    { Origin: 'null', Cookie },
    { Origin: origin, Cookie: `dateline-${port}=guess` },
    { Origin: origin, Cookie, Host: `evil.example:${port}` },
  ]
  for (const headers of refused) expect(await openSocket(port, headers), JSON.stringify(headers)).toBe(403)
  expect(await openSocket(port, { Origin: origin, Cookie }, '/other')).toBe(403)
  const socket = await openSocket(port, { Origin: origin, Cookie })
  expect(typeof socket).toBe('object')
  if (typeof socket === 'object') socket.terminate()
})

test('it listens on 127.0.0.1 and nowhere else', async ({ served }) => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => address.address !== '127.0.0.1')
    .map((address) => (address.scopeid ? `${address.address}%lo` : address.address))
  expect(await accepts('127.0.0.1', served.port)).toBe(true)
  for (const address of [...others, '::1', '127.0.0.2'])
    expect(await accepts(address, served.port), address).toBe(false)
})

test('every answer carries a policy without a hole', async ({ served }) => {
  const { port } = served
  const Cookie = cookiePair(await cookieFor(served.url))
  for (const [path, headers] of [
    ['/', { Cookie }],
    ['/', {}],
    ['/none', { Cookie }],
  ] as const) {
    const answer = await send({ port, path, headers })
    const policy = String(answer.headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:(?!\/\/127)|blob:/)
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['referrer-policy']).toBe('no-referrer')
  }
})
