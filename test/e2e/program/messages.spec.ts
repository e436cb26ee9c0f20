/** What comes over an open connection is parsed before anything is done with it; a message that is refused changes nothing and ends nothing. */
import { join } from 'node:path'
import { RPCLink } from '@orpc/client/websocket'
import type { WebSocket } from 'ws'
import { test as base, expect } from '../fixtures.ts'
import { listedEvents } from '../listed-events.ts'
import { startBrowserHost } from '../program.ts'
import { cookieFor, cookiePair, openSocket } from './raw-request.ts'

interface Connection {
  readonly socket: WebSocket
  readonly dataFolder: string
  /** Calls a procedure by any path with any input, as only a program that does not know the contract would. */
  readonly call: (path: readonly string[], input?: unknown) => Promise<unknown>
}

const test = base.extend<{ connection: Connection }>({
  connection: async ({ folder }, use) => {
    const dataFolder = join(folder, 'data')
    const host = await startBrowserHost([], dataFolder)
    const { port, origin } = new URL(host.url)
    const socket = await openSocket(Number(port), { Origin: origin, Cookie: cookiePair(await cookieFor(host.url)) })
    if (typeof socket === 'number') throw new Error(`refused: ${socket}`)
    // The types ask for a browser's socket; the link uses only what both have.
    const link = new RPCLink({ websocket: socket as never })
    await use({ socket, dataFolder, call: (path, input) => link.call(path, input, { context: {} }) })
    socket.terminate()
    await host.close()
  },
})

/** The code of the error that a call ends with; null when it succeeds. */
async function refusal(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => null,
    (error: { code?: unknown }) => error.code ?? String(error),
  )
}

const draft = {
  title: 'Typed by a stranger',
  date: '2023-11-08',
  derivation: null,
  place: '',
  entities: [],
  tags: [],
  status: 'reported',
  note: '',
  importance: 0,
  claims: [],
  links: [],
}

test('a known procedure answers', async ({ connection }) => {
  const state = await connection.call(['library', 'state'])
  expect(state).toMatchObject({ isDefault: true, isSample: true })
})

test('a procedure that is not in the contract is unknown, whatever object it would be found on', async ({
  connection,
}) => {
  const paths = [
    ['nonsense'],
    ['library'],
    ['library', 'constructor'],
    ['constructor'],
    ['__proto__'],
    ['library', '__proto__', 'toString'],
    ['events', 'get', 'handler'],
    ['toString'],
    [],
  ]
  for (const path of paths) expect(await refusal(connection.call(path)), path.join('/')).toBe('NOT_FOUND')
  expect(await refusal(connection.call(['library', 'state']))).toBeNull()
})

test('an input that is not exactly what was agreed is refused', async ({ connection }) => {
  const filter = { text: '', statuses: [], claimants: [], entities: [], tags: [], places: [], sources: [] }
  const calls = [
    [['events', 'get'], { id: '1' }],
    [['events', 'get'], { id: -1 }],
    [['events', 'get'], { id: 1.5 }],
    [['events', 'get'], { id: 1, more: true }],
    [['events', 'get'], null],
    [['events', 'get'], undefined],
    [['events', 'get'], [1]],
    [['events', 'add'], { draft: { ...draft, status: 'rumoured' } }],
    [['events', 'add'], { draft: { ...draft, id: 7 } }],
    [['events', 'remove'], { ids: [] }],
    [['events', 'list'], { filter, order: 'rank; drop table event', descending: false, offset: 0, limit: 10 }],
    [['events', 'list'], { filter, order: 'date', descending: false, offset: 0, limit: 1_000_000 }],
    [['events', 'window'], { from: null, to: 1, limit: 10, filter }],
    [['events', 'matches'], { text: 'x'.repeat(1001), limit: 10 }],
    [['library', 'open'], { path: '' }],
    [['library', 'open'], { path: ['/etc/passwd'] }],
  ] as const
  const before = await listedEvents(connection.dataFolder)
  for (const [path, input] of calls) {
    const code = await refusal(connection.call(path, input))
    expect(['BAD_REQUEST', 'invalid_input'], `${path.join('/')} ${JSON.stringify(input)?.slice(0, 80)}`).toContain(code)
  }
  expect(await listedEvents(connection.dataFolder)).toEqual(before)
})

test('what a person may type wrongly is answered with its own code', async ({ connection }) => {
  const add = (change: object) => refusal(connection.call(['events', 'add'], { draft: { ...draft, ...change } }))
  expect(await add({ title: '   ' })).toBe('title_empty')
  expect(await add({ title: 'x'.repeat(501) })).toBe('title_too_long')
  expect(await add({ note: 'x'.repeat(100_001) })).toBe('note_too_long')
  expect(await add({ date: '2023-13-45' })).toBe('date_unreadable')
  expect(await add({ date: 'Y300000' })).toBe('date_out_of_range')
  expect(await add({ date: '2023-11-09/2023-11-08' })).toBe('end_before_start')
  expect(await refusal(connection.call(['events', 'get'], { id: 123_456 }))).toBe('not_found')
})

test('words that look like SQL or like a search expression are only words', async ({ connection }) => {
  const texts = [
    '"',
    "'; drop table event; --",
    'title:x',
    'a AND NOT b',
    'NEAR(a b)',
    '*',
    '^',
    '(',
    'a"b*',
    '\u0000',
    '%',
    '{a}',
  ]
  for (const text of texts)
    expect(await refusal(connection.call(['events', 'matches'], { text, limit: 10 })), text).toBeNull()
  expect(await listedEvents(connection.dataFolder)).toHaveLength(5)
})

test('nobody is told about paths, statements or stacks inside', async ({ connection }) => {
  const error = await connection.call(['library', 'open'], { path: '/nowhere/at/all.dateline' }).then(
    () => null,
    (problem: unknown) => problem,
  )
  expect(JSON.stringify(error)).toContain('file_not_found')
  expect(JSON.stringify(error)).not.toMatch(/node_modules|SELECT|at .*\.js:\d+/)
})

test('noise neither answers nor ends the connection', async ({ connection }) => {
  const noise = ['', '{', '[]', 'null', '{"i":1}', '{"i":"x","t":99}', `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`]
  for (const message of noise) connection.socket.send(message)
  expect(await connection.call(['library', 'state'])).toMatchObject({ isDefault: true })
})

test('a message over the limit ends that connection, and only that', async ({ connection, folder }) => {
  const closed = new Promise((resolve) => connection.socket.once('close', resolve))
  connection.socket.send('x'.repeat(17_000_000))
  expect(await closed).toBe(1009)
  expect(await listedEvents(join(folder, 'data'))).toHaveLength(5)
})
