/** The window's line to the data service: a MessagePort in Electron, a WebSocket in a browser, made anew when it breaks. */
import type { ClientContext, ClientLink } from '@orpc/client'
import { createORPCClient, DynamicLink } from '@orpc/client'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '../../core/contract/contract.ts'

export type Client = ContractRouterClient<typeof contract>

/** `connected`: procedures can be called. `lost`: calls wait for a while and then fail; what is on the screen stays. */
export type ConnectionState = 'connected' | 'lost'

interface Line {
  readonly link: ClientLink<ClientContext>
  readonly closed: Promise<void>
}

const electronScheme = 'dateline:'
const answerMilliseconds = 10_000
const firstPauseMilliseconds = 200
const longestPauseMilliseconds = 5000

/** Asks the preload for a port; it answers with `{ type: 'dateline-port' }` and the port. */
function openPort(): Promise<Line> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => finish(() => reject(new Error('no port'))), answerMilliseconds)
    const finish = (done: () => void) => {
      clearTimeout(late)
      window.removeEventListener('message', listen)
      done()
    }
    const listen = (event: MessageEvent) => {
      const port = event.ports[0]
      if (event.source !== window || event.data?.type !== 'dateline-port' || port === undefined) return
      const closed = new Promise<void>((close) => port.addEventListener('close', () => close(), { once: true }))
      const link = new PortLink({ port })
      port.start()
      finish(() => resolve({ link, closed }))
    }
    window.addEventListener('message', listen)
    window.postMessage({ type: 'dateline-connect' }, window.origin)
  })
}

function openSocket(): Promise<Line> {
  return new Promise((resolve, reject) => {
    const websocket = new WebSocket(`ws://${window.location.host}/service`)
    const closed = new Promise<void>((close) => websocket.addEventListener('close', () => close(), { once: true }))
    const link = new SocketLink({ websocket })
    websocket.addEventListener('open', () => resolve({ link, closed }), { once: true })
    void closed.then(() => reject(new Error('the service did not answer')))
  })
}

const listeners = new Set<(state: ConnectionState) => void>()

/** Tells when the line to the service is lost and when it is back; the function that is given back ends it. */
export function onConnection(listener: (state: ConnectionState) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(state: ConnectionState): void {
  for (const listener of listeners) listener(state)
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

async function reopen(open: () => Promise<Line>): Promise<Line> {
  for (let wait = firstPauseMilliseconds; ; wait = Math.min(wait * 2, longestPauseMilliseconds)) {
    await pause(wait)
    try {
      return await open()
    } catch {}
  }
}

async function withinLimit<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('connection lost')), answerMilliseconds)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** A client for every procedure of the contract. It outlives the line: when that breaks, it is opened again and again. */
export async function connect(): Promise<Client> {
  const open = window.location.protocol === electronScheme ? openPort : openSocket
  const first = await open()
  let line = Promise.resolve(first)
  const watch = ({ closed }: Line): void => {
    void closed.then(() => {
      tell('lost')
      line = reopen(open)
      void line.then((next) => {
        watch(next)
        tell('connected')
      })
    })
  }
  watch(first)
  return createORPCClient<Client>(new DynamicLink(async () => (await withinLimit(line)).link))
}
