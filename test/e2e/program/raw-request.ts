/** Requests as an attacker would write them: every header and every byte of the path as given. */
import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { WebSocket } from 'ws'

export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface RawRequest {
  readonly port: number
  readonly path?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Sends one request to 127.0.0.1; nothing of the path is decoded or normalised. */
export function send({ port, path = '/', method = 'GET', headers = {}, body }: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, setHost: !('Host' in headers) })
    sent.once('error', reject)
    sent.once('response', async (response) => {
      const parts: Buffer[] = []
      for await (const part of response) parts.push(part)
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts).toString() })
    })
    sent.end(body)
  })
}

/** Spends the token of an address and gives the cookie that it is exchanged for. */
export async function cookieFor(address: string): Promise<string> {
  const url = new URL(address)
  const answer = await send({ port: Number(url.port), path: url.pathname + url.search })
  const cookie = answer.headers['set-cookie']?.[0]
  if (cookie === undefined) throw new Error(`no cookie: ${answer.status}`)
  return cookie
}

/** The `name=value` of a `Set-Cookie` header, to be sent back. */
export function cookiePair(cookie: string): string {
  return cookie.split(';')[0] ?? ''
}

/** Tries to open a WebSocket; gives it, or the status with which it was refused. */
export async function openSocket(
  port: number,
  headers: Readonly<Record<string, string>>,
  path = '/service',
): Promise<WebSocket | number> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers })
  socket.on('error', () => undefined)
  return Promise.race([
    once(socket, 'open').then(() => socket),
    once(socket, 'unexpected-response').then(([, response]) => response.statusCode as number),
  ])
}

/** Whether anything listens at this address. */
export async function accepts(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port, timeout: 1000 })
  const opened = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('timeout', () => resolve(false))
  })
  socket.destroy()
  return opened
}
