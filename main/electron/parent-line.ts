/** The data service's line to the program that started it: Electron's parent port, or the channel of a forked child. */
import type { MessagePortMain } from 'electron'
import type { Port } from '../service/port.ts'
import { type FromService, type ToService, toServiceSchema } from './control.ts'

export interface ParentLine {
  readonly send: (message: FromService) => void
  readonly onMessage: (listener: (message: ToService) => void) => void
  readonly onPort: (listener: (port: Port) => void) => void
  /** The parent is gone. */
  readonly onEnd: (listener: () => void) => void
}

function portOf(port: MessagePortMain): Port {
  return {
    send: (text) => port.postMessage(text),
    onText: (listener) => {
      port.on('message', ({ data }) => {
        if (typeof data === 'string') listener(data)
      })
      port.start()
    },
    onClose: (listener) => void port.on('close', () => listener()),
    close: () => port.close(),
  }
}

function utilityLine(): ParentLine {
  const parent = process.parentPort
  return {
    send: (message) => parent.postMessage(message),
    onMessage: (listener) => void parent.on('message', ({ data }) => listener(toServiceSchema.parse(data))),
    onPort: (listener) => {
      parent.on('message', ({ ports }) => {
        for (const port of ports) listener(portOf(port))
      })
    },
    onEnd: () => {},
  }
}

interface CarriedPort {
  readonly text: ((text: string) => void)[]
  readonly close: (() => void)[]
}

function forkLine(): ParentLine {
  const send = (message: FromService): void => {
    if (process.connected) process.send?.(message)
  }
  const ports = new Map<number, CarriedPort>()
  const openPort = (number: number): Port => {
    const carried: CarriedPort = { text: [], close: [] }
    ports.set(number, carried)
    return {
      send: (text) => send({ type: 'line', port: number, text }),
      onText: (listener) => void carried.text.push(listener),
      onClose: (listener) => void carried.close.push(listener),
      close: () => {
        ports.delete(number)
        send({ type: 'port-close', port: number })
      },
    }
  }
  const onMessage = (listener: (message: ToService) => void): void => {
    process.on('message', (message) => listener(toServiceSchema.parse(message)))
  }
  return {
    send,
    onMessage,
    onPort: (listener) =>
      onMessage((message) => {
        if (message.type === 'port-open') listener(openPort(message.port))
        if (message.type === 'line') for (const tell of ports.get(message.port)?.text ?? []) tell(message.text)
        if (message.type !== 'port-closed') return
        for (const tell of ports.get(message.port)?.close ?? []) tell()
        ports.delete(message.port)
      }),
    onEnd: (listener) => void process.on('disconnect', listener),
  }
}

/** The line that this process was given. */
export function parentLine(): ParentLine {
  return process.parentPort === undefined ? forkLine() : utilityLine()
}
