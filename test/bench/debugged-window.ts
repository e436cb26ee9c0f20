/** The first window of a program started with `--remote-debugging-port`, spoken to over the DevTools protocol with as little between as can be. */
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { WebSocket } from 'ws'
import type { Debugger } from './frames.ts'

export interface DebuggedWindow extends Debugger {
  /** Runs an expression in the page, waits for its promise, gives its value. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>
  /** Closes the window, as its button would. */
  readonly close: () => Promise<unknown>
}

interface Answer {
  readonly id?: number
  readonly result?: unknown
}

interface Evaluated {
  readonly result: { readonly value?: unknown }
  readonly exceptionDetails?: { readonly text: string }
}

interface Target {
  readonly type: string
  readonly url: string
  readonly webSocketDebuggerUrl: string
}

/** Waits for the window of the program whose debugger listens at `address`. */
export async function firstWindow(address: string): Promise<DebuggedWindow> {
  const list = `http://${new URL(address).host}/json/list`
  for (;;) {
    const targets = (await (await fetch(list)).json()) as readonly Target[]
    const found = targets.find((target) => target.type === 'page' && target.url.startsWith('dateline:'))
    if (found !== undefined) return debugged(found.webSocketDebuggerUrl)
    await wait(5)
  }
}

async function debugged(address: string): Promise<DebuggedWindow> {
  const socket = new WebSocket(address)
  await once(socket, 'open')
  const send = sender(socket)
  return {
    send,
    evaluate: async <Value>(expression: string) => {
      const parameters = { expression, awaitPromise: true, returnByValue: true }
      let answer = await send('Runtime.evaluate', parameters)
      // The page that was asked has made way for the one that was being loaded.
      while (answer === undefined) answer = await send('Runtime.evaluate', parameters)
      const { exceptionDetails, result } = answer as Evaluated
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text)
      return result.value as Value
    },
    close: async () => {
      socket.send(JSON.stringify({ id: 0, method: 'Runtime.evaluate', params: { expression: 'close()' } }))
      await once(socket, 'close')
    },
  }
}

/** Numbers the commands and gives each its own answer; undefined when it was refused. */
function sender(socket: WebSocket): Debugger['send'] {
  const waiting = new Map<number, (result: unknown) => void>()
  socket.on('message', (message) => {
    const { id, result } = JSON.parse(String(message)) as Answer
    if (id === undefined) return
    waiting.get(id)?.(result)
    waiting.delete(id)
  })
  let last = 0
  return (method, params) => {
    last += 1
    const id = last
    socket.send(JSON.stringify({ id, method, params }))
    return new Promise((resolve) => waiting.set(id, resolve))
  }
}
