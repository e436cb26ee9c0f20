/** A real data service on a real folder behind a real browser server, for one test. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { WebSocket } from 'ws'
import type { contract } from '../../../core/contract/contract.ts'
import { createHandOver } from '../../../main/browser/hand-over.ts'
import { type BrowserServer, startBrowserServer } from '../../../main/browser/server.ts'
import { createSession, type Session } from '../../../main/browser/session.ts'
import { readStaticFiles } from '../../../main/pages/static-files.ts'
import type { Host } from '../../../main/service/host.ts'
import { createService, type Service } from '../../../main/service/service.ts'

export type Client = ContractRouterClient<typeof contract>

export interface Served {
  readonly server: BrowserServer
  readonly session: Session
  readonly service: Service
  readonly folder: string
  readonly log: readonly string[]
  /** The `Cookie` header of a browser that was let in. */
  readonly cookie: string
  /** A line of its own, as our page opens it. */
  readonly connect: () => Promise<Client>
}

/** A folder that goes with the test, after `before` is done. */
export function testFolder(test: TestContext, before: () => Promise<void> = async () => {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-main-'))
  test.after(async () => {
    await before()
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

const host: Host = {
  info: {
    kind: 'browser',
    platform: 'linux',
    version: '0.0.0',
    language: 'en',
    theme: 'system',
    nativeDialogs: false,
    nativeMenu: false,
    documents: '/',
  },
  chooseFile: async () => {
    throw new Error('SELECT secret FROM /home/somebody')
  },
  commands: async function* () {},
  openings: async function* () {},
}

function pages(folder: string): string {
  const place = join(folder, 'pages')
  mkdirSync(join(place, 'assets'), { recursive: true })
  writeFileSync(join(place, 'index.html'), '<!doctype html><title>Dateline</title>')
  writeFileSync(join(place, 'assets', 'start.js'), 'export {}')
  writeFileSync(join(folder, 'secret.json'), '{"secret":true}')
  return place
}

function opened(socket: WebSocket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
}

/** Serves the default library of a new folder, made with its sample. */
export async function serveLibrary(test: TestContext, language: 'en' | 'fr' = 'en'): Promise<Served> {
  const folder = testFolder(test, async () => {
    await server.close()
    await service.close()
  })
  const log: string[] = []
  const service = createService({ folder, language, host, log: (what) => log.push(what) })
  service.open(null)
  const session = createSession()
  const { answer } = createHandOver(folder, (path) => (path === service.openPath() ? session.newToken() : null))
  const refusalPage = (reason: string) => `refused: ${reason}`
  const files = readStaticFiles(pages(folder))
  const server = await startBrowserServer({
    port: 0,
    files,
    session,
    serve: service.serve,
    handOver: answer,
    refusalPage,
  })
  const cookie = session.cookie(server.port).split(';')[0] ?? ''
  const connect = async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/service`, {
      origin: server.origin,
      headers: { cookie },
    })
    await opened(socket)
    return createORPCClient<Client>(new RPCLink({ websocket: socket as unknown as globalThis.WebSocket }))
  }
  return { server, session, service, folder, log, cookie, connect }
}
