/** The data service's process in Electron: opens the library and serves it on the ports that it is handed. */
import { exit } from 'node:process'
import { EventPublisher } from '@orpc/server'
import type { CommandId } from '../../core/commands.ts'
import { AppError } from '../../core/errors.ts'
import { logToStandardError } from '../log.ts'
import type { Host } from '../service/host.ts'
import { readRecent } from '../service/recent-libraries.ts'
import { createService, type Service } from '../service/service.ts'
import type { ToService } from './control.ts'
import { parentLine } from './parent-line.ts'

const line = parentLine()
const commands = new EventPublisher<{ command: CommandId }>()
const openings = new EventPublisher<{ path: string }>()
const choices = new Map<number, (path: string | null) => void>()
let lastChoice = 0

function hostOf(info: Extract<ToService, { type: 'start' }>['info']): Host {
  return {
    info,
    chooseFile: (purpose) => {
      lastChoice += 1
      const request = lastChoice
      line.send({ type: 'choose-file', request, purpose })
      return new Promise((resolve) => choices.set(request, resolve))
    },
    commands: (signal) => commands.subscribe('command', signal === undefined ? {} : { signal }),
    openings: (signal) => openings.subscribe('path', signal === undefined ? {} : { signal }),
  }
}

function open(service: Service, path: string | null): void {
  try {
    service.open(path)
  } catch (error) {
    const problem = error instanceof AppError ? error : new AppError('internal')
    if (problem !== error) logToStandardError('a library could not be opened', error)
    line.send({ type: 'problem', code: problem.code, detail: problem.detail })
  }
}

function begin({ folder, info, path }: Extract<ToService, { type: 'start' }>): Service {
  const service = createService({ folder, language: info.language, host: hostOf(info), log: logToStandardError })
  let told = ''
  service.onState((state) => {
    if (state.path === told) return
    told = state.path
    const recent = readRecent(folder).map((each) => ({ path: each.path, name: each.name }))
    line.send({ type: 'library', path: state.path, name: state.name, recent })
  })
  open(service, path)
  line.onPort(service.serve)
  return service
}

let service: Service | null = null

/** The page opens it, because only the page knows what is typed in it; where no page listens, nothing is. */
function askToOpen(path: string): void {
  if (openings.size > 0) openings.publish('path', path)
  else if (service !== null) open(service, path)
}

async function end(): Promise<void> {
  const ending = service
  service = null
  await ending?.close()
  line.send({ type: 'closed' })
}

line.onMessage((message) => {
  if (message.type === 'start') service = begin(message)
  if (message.type === 'open') askToOpen(message.path)
  if (message.type === 'command') commands.publish('command', message.id)
  if (message.type === 'close') void end()
  if (message.type === 'file-chosen') {
    choices.get(message.request)?.(message.path)
    choices.delete(message.request)
  }
})
// Ctrl+C reaches every process of the terminal; the program around this one says when to close.
process.on('SIGINT', () => {})
line.onEnd(() => void end().finally(() => exit(0)))
