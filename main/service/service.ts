/** The data service: one open library, served to any number of windows over any kind of port. */
import type { LibraryState } from '../../core/contract/views.ts'
import type { Language } from '../../core/date/index.ts'
import { createCaretaker } from '../care/caretaker.ts'
import { createDispatchReader } from '../dispatch/reader.ts'
import { createFinder } from '../finding/finder.ts'
import type { Log } from '../log.ts'
import { longWrites } from '../work/long-writes.ts'
import { createWorkDesk } from '../work/work-desk.ts'
import type { Host } from './host.ts'
import { createOpenLibrary } from './open-library.ts'
import type { Port } from './port.ts'
import { createReceivedFiles } from './received-files.ts'
import { createRouter } from './router.ts'
import { createServer } from './serve.ts'

export interface ServiceOptions {
  readonly folder: string
  readonly language: Language
  readonly host: Host
  readonly log: Log
}

export interface Service {
  readonly serve: (port: Port) => void
  /** Opens a library, null for the default one; the error of a failed opening is thrown, and told to windows while no library is open. */
  readonly open: (path: string | null) => LibraryState
  /** The file of the open library; null when there is none. */
  readonly openPath: () => string | null
  readonly onState: (listener: (state: LibraryState) => void) => void
  /** Cancels long work, waits for its end, closes the library and throws received files away. */
  readonly close: () => Promise<void>
}

export function createService(options: ServiceOptions): Service {
  const { folder, language, host, log } = options
  const desk = createWorkDesk()
  const finder = createFinder(() => open.current())
  const library = { onClosing: finder.leave, onIdle: finder.prepare }
  const open = createOpenLibrary({ folder, language, now: Date.now, log, desk, ...library })
  const care = createCaretaker(open.current, desk)
  const writes = longWrites({ open, desk, language })
  const reader = createDispatchReader()
  const files = createReceivedFiles()
  return {
    serve: createServer(createRouter({ open, finder, desk, care, writes, files, host, folder, language, reader }), log),
    open: open.open,
    openPath: open.path,
    onState: open.onState,
    close: async () => {
      await desk.stop()
      reader.close()
      open.close()
      files.discardAll()
    },
  }
}
