/** The server of the browser host: the window's files and the data service, on 127.0.0.1 and nowhere else. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { pageHeaders } from '../pages/content-policy.ts'
import type { StaticFiles } from '../pages/static-files.ts'
import type { Port } from '../service/port.ts'
import { longestMessage } from '../service/serve.ts'
import { readBody } from './body.ts'
import { decide, mayConnect } from './requests.ts'
import type { Session } from './session.ts'

export interface BrowserServerOptions {
  readonly port: number
  readonly files: StaticFiles
  readonly session: Session
  readonly serve: (port: Port) => void
  /** Answers another start of Dateline; null refuses it. */
  readonly handOver: (body: string) => string | null
  /** The words of the page shown to whoever comes without leave. */
  readonly refusalPage: (reason: 'used' | 'closed') => string
}

export interface BrowserServer {
  readonly port: number
  readonly origin: string
  readonly close: () => Promise<void>
}

const longestHandOver = 10_000

function webSocketPort(socket: WebSocket): Port {
  return {
    send: (text) => socket.send(text),
    onText: (listener) => {
      socket.on('message', (data, isBinary) => {
        if (isBinary) socket.close(1003)
        else listener(data.toString())
      })
    },
    onClose: (listener) => {
      socket.on('close', () => listener())
    },
    close: () => socket.close(1009),
  }
}

function refuseUpgrade(socket: Duplex): void {
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
}

function answerer(options: BrowserServerOptions, origin: string) {
  const { files, session } = options
  const headers = pageHeaders([origin.replace('http:', 'ws:')])
  const port = Number(new URL(origin).port)
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const end = (status: number, type: string, body: string | Uint8Array, more: Record<string, string> = {}) => {
      response.writeHead(status, {
        ...headers,
        'Content-Type': type,
        'Content-Length': Buffer.byteLength(body),
        ...more,
      })
      response.end(request.method === 'HEAD' ? undefined : body)
    }
    const decision = decide(request, origin, session)
    if (decision.kind === 'exchange') {
      return end(303, 'text/plain', '', { 'Set-Cookie': session.cookie(port), Location: '/' })
    }
    if (decision.kind === 'hand-over') {
      const body = await readBody(request, longestHandOver)
      const answer = body === null ? null : options.handOver(body)
      return answer === null ? end(403, 'text/plain', '') : end(200, 'application/json', answer)
    }
    if (decision.kind === 'refused') {
      const page = decision.page === null ? '' : options.refusalPage(decision.page)
      return end(decision.status, 'text/html; charset=utf-8', page)
    }
    const file = files.get(decision.path)
    return file === undefined ? end(404, 'text/plain', '') : end(200, file.type, file.body)
  }
}

/** Listens on 127.0.0.1; rejects when the port is taken. */
export async function startBrowserServer(options: BrowserServerOptions): Promise<BrowserServer> {
  const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 10_000 })
  const sockets = new WebSocketServer({ noServer: true, maxPayload: longestMessage, perMessageDeflate: false })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const answer = answerer(options, origin)
  server.on('request', (request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    if (!mayConnect(request, origin, options.session)) return refuseUpgrade(socket)
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      // The line closes itself with the code that says why; only the event has to be heard.
      webSocket.on('error', () => {})
      options.serve(webSocketPort(webSocket))
    })
  })
  return { port, origin, close: () => closeServer(server, sockets) }
}

function closeServer(server: ReturnType<typeof createServer>, sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.close(1001)
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
    for (const socket of sockets.clients) socket.terminate()
  })
}
