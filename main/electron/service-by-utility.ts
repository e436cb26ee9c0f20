/** The data service as Electron's utility process; ports are handed over to it whole. */
import { utilityProcess } from 'electron'
import { fromServiceSchema } from './control.ts'
import type { ServiceProcess } from './service-line.ts'

export function startUtilityProcess(program: string): ServiceProcess {
  const child = utilityProcess.fork(program, [], { serviceName: 'Dateline data service', stdio: 'inherit' })
  return {
    send: (message) => child.postMessage(message),
    connect: (port) => child.postMessage({ type: 'port' }, [port]),
    onMessage: (listener) => void child.on('message', (message) => listener(fromServiceSchema.parse(message))),
    onExit: (listener) => void child.on('exit', () => listener()),
    kill: () => void child.kill(),
  }
}
