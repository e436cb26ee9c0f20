/** The data service as a child under another Node.js; ports cannot leave this process, so their lines are carried over. */
import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { MessagePortMain } from 'electron'
import { programFolder } from '../program-folder.ts'
import { fromServiceSchema, type ToService } from './control.ts'
import type { ServiceProcess } from './service-line.ts'

export function startChildProcess(program: string): ServiceProcess {
  const child = fork(program, [], { execPath: join(programFolder, 'node_modules', '.bin', 'node'), stdio: 'inherit' })
  const ports = new Map<number, MessagePortMain>()
  let lastPort = 0
  // The child may have died a moment ago: its end is told by `onExit`, and a failed write must not end this process.
  const lost = (): void => {}
  const send = (message: ToService): void => {
    if (child.connected) child.send(message, lost)
  }
  child.on('message', (received) => {
    const message = fromServiceSchema.parse(received)
    if (message.type === 'line') ports.get(message.port)?.postMessage(message.text)
    if (message.type === 'port-close') ports.get(message.port)?.close()
  })
  child.on('exit', () => {
    for (const port of ports.values()) port.close()
  })
  return {
    send,
    connect: (port) => {
      lastPort += 1
      const number = lastPort
      ports.set(number, port)
      send({ type: 'port-open', port: number })
      port.on('message', ({ data }) => {
        if (typeof data === 'string') send({ type: 'line', port: number, text: data })
      })
      port.on('close', () => {
        ports.delete(number)
        send({ type: 'port-closed', port: number })
      })
      port.start()
    },
    onMessage: (listener) => void child.on('message', (message) => listener(fromServiceSchema.parse(message))),
    onExit: (listener) => void child.on('exit', () => listener()),
    kill: () => void child.kill(),
  }
}
