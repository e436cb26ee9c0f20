/** What the window's program can do with the data service, whatever kind of process that is. */
import type { MessagePortMain } from 'electron'
import type { FromService, ToService } from './control.ts'

export interface ServiceProcess {
  readonly send: (message: ToService) => void
  /** Serves the contract on a port. */
  readonly connect: (port: MessagePortMain) => void
  readonly onMessage: (listener: (message: FromService) => void) => void
  readonly onExit: (listener: () => void) => void
  readonly kill: () => void
}
