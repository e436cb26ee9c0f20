/** The first window of a program started with `--remote-debugging-port`, spoken to over the DevTools protocol with as little between as can be. */
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { WebSocket } from 'ws'

export interface DebuggedWindow {
  /** Runs an expression in the page, waits for its promise, gives its value. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>
  /** Closes the window, as its button would. */
  readonly close: () => Promise<unknown>
}

interface Answer {
  readonly result?: {
    readonly result: { readonly value?: unknown }
    readonly exceptionDetails?: { readonly text: string }
  }
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
  const ask = async (expression: string): Promise<Answer> => {
    const params = { expression, awaitPromise: true, returnByValue: true }
    socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }))
    const [message] = await once(socket, 'message')
    return JSON.parse(String(message))
  }
  return {
    evaluate: async <Value>(expression: string) => {
      let answer = await ask(expression)
      // The page that was asked has made way for the one that was being loaded.
      while (answer.result === undefined) answer = await ask(expression)
      const { exceptionDetails, result } = answer.result
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text)
      return result.value as Value
    },
    close: async () => {
      socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression: 'close()' } }))
      await once(socket, 'close')
    },
  }
}
