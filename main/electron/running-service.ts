/** Keeps a data service running: starts it, starts it again when it dies, and gives up when that does not help. */
import type { MessagePortMain } from 'electron'
import type { HostInfo } from '../../core/contract/contract.ts'
import type { Log } from '../log.ts'
import type { FromService, ToService } from './control.ts'
import type { ServiceProcess } from './service-line.ts'
import { startServiceProcess } from './service-process.ts'

export interface RunningService {
  readonly send: (message: ToService) => void
  readonly connect: (port: MessagePortMain) => void
  readonly onMessage: (listener: (message: FromService) => void) => void
  /** It died so often in a short time that it is not started any more. */
  readonly onGivenUp: (listener: () => void) => void
  /** Closes the library and ends the service; done within a few seconds in any case. */
  readonly close: () => Promise<void>
}

export interface ServiceStart {
  readonly folder: string
  readonly info: HostInfo & { readonly kind: 'electron' }
  readonly file: string | null
  readonly log: Log
}

const mostRestarts = 3
const restartWindowMilliseconds = 60_000
const closeMilliseconds = 5000

interface Held {
  process: ServiceProcess
  path: string | null
  ending: boolean
  readonly ends: number[]
  readonly messages: ((message: FromService) => void)[]
  readonly givenUp: (() => void)[]
}

function begin(held: Held, { folder, info, log }: ServiceStart): void {
  const { process } = held
  process.onMessage((message) => {
    if (message.type === 'library') held.path = message.path
    for (const listener of held.messages) listener(message)
  })
  process.onExit(() => {
    if (held.ending || held.process !== process) return
    log('the data service ended unexpectedly')
    const now = Date.now()
    held.ends.push(now)
    if (held.ends.filter((at) => now - at < restartWindowMilliseconds).length > mostRestarts) {
      for (const listener of held.givenUp) listener()
      return
    }
    held.process = startServiceProcess()
    begin(held, { folder, info, log, file: held.path })
  })
  process.send({ type: 'start', folder, info, path: held.path })
}

function close(held: Held): Promise<void> {
  held.ending = true
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(late)
      held.process.kill()
      resolve()
    }
    // What it was still writing by then is not in the library, and nothing else is lost.
    const late = setTimeout(done, closeMilliseconds)
    held.messages.push((message) => {
      if (message.type === 'closed') done()
    })
    held.process.onExit(done)
    held.process.send({ type: 'close' })
  })
}

/** Starts the service on a library; null is the default one. */
export function keepServiceRunning(start: ServiceStart): RunningService {
  const held: Held = {
    process: startServiceProcess(),
    path: start.file,
    ending: false,
    ends: [],
    messages: [],
    givenUp: [],
  }
  begin(held, start)
  return {
    send: (message) => held.process.send(message),
    connect: (port) => held.process.connect(port),
    onMessage: (listener) => void held.messages.push(listener),
    onGivenUp: (listener) => void held.givenUp.push(listener),
    close: () => close(held),
  }
}
