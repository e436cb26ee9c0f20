/** The one library that is open: opens, replaces and closes it, and tells everybody when it changed. */
import { basename } from 'node:path'
import { EventPublisher } from '@orpc/server'
import type { ViewState } from '../../core/contract/view-state.ts'
import type { LibraryState } from '../../core/contract/views.ts'
import { AppError } from '../../core/errors.ts'
import { createLibrary, type Library, openLibrary } from '../../db/library.ts'
import { isSamePlace } from '../../db/real-path.ts'
import type { Log } from '../log.ts'
import type { WorkDesk } from '../work/work-desk.ts'
import { defaultLibraryPath } from './data-folder.ts'
import { type DefaultLibraryOptions, openDefaultLibrary } from './default-library.ts'
import { readLibraryPath, readNewLibraryPath } from './library-path.ts'
import { addRecent } from './recent-libraries.ts'

export interface OpenLibrary {
  /** The library; throws the error with which the last opening failed when there is none. */
  readonly current: () => Library
  readonly state: () => LibraryState
  /** The file of the library; null when there is none. */
  readonly path: () => string | null
  /** Opens `path`; null is the default library, which is made with the sample when it is not there. */
  readonly open: (path: string | null) => LibraryState
  readonly create: (path: string) => LibraryState
  /** Does `work`, then tells every listener and gives its result. Throws `work_running` while another thread writes. */
  readonly changing: <Result>(work: (library: Library) => Result) => Result
  /** Takes in that long work has ended, and tells every listener. */
  readonly afterWork: () => void
  /** Keeps what the window shows; while another thread writes, once that has ended. */
  readonly saveViewState: (state: ViewState) => void
  readonly viewState: () => ViewState | null
  readonly states: (signal: AbortSignal | undefined) => AsyncGenerator<LibraryState, void, void>
  readonly onState: (listener: (state: LibraryState) => void) => void
  readonly close: () => void
}

export interface OpenLibraryOptions extends DefaultLibraryOptions {
  readonly log: Log
  /** While long work writes to the library it is not changed here, and while there is any it is not exchanged. */
  readonly desk: WorkDesk
  /** Told before a library is closed. */
  readonly onClosing: (library: Library) => void
  /** Told when nothing has happened for a while. */
  readonly onIdle: () => void
}

const idleMilliseconds = 2000

interface Held {
  library: Library | null
  /** What the window shows, not written yet. */
  viewState: ViewState | null
  /** Why there is no library; thrown to whoever asks for it. */
  problem: unknown
  session: number
  idle: NodeJS.Timeout | undefined
  readonly publisher: EventPublisher<{ state: LibraryState }>
}

function current(held: Held): Library {
  if (held.library === null) throw held.problem
  return held.library
}

function stateOf(held: Held, folder: string): LibraryState {
  const library = current(held)
  return {
    ...library.state(),
    session: held.session,
    path: library.path,
    name: basename(library.path, '.dateline'),
    isDefault: isSamePlace(library.path, defaultLibraryPath(folder)),
  }
}

function announce(held: Held, { folder, onIdle }: OpenLibraryOptions): void {
  held.publisher.publish('state', stateOf(held, folder))
  clearTimeout(held.idle)
  held.idle = setTimeout(() => {
    if (held.library === null) return
    held.library.checkpointWhenIdle()
    onIdle()
  }, idleMilliseconds).unref()
}

function closeHeld(held: Held, { onClosing }: OpenLibraryOptions): void {
  if (held.library === null) return
  onClosing(held.library)
  held.library.close()
}

/** A list that cannot be written keeps nobody from the library itself. */
function remember({ folder, now, log }: OpenLibraryOptions, path: string): void {
  try {
    addRecent(folder, path, now())
  } catch (error) {
    log('the list of recent libraries could not be written', error)
  }
}

/**
 * Puts the library that `open` gives in the place of the present one, which stays when `open` throws. Throws
 * `work_running` while there is long work: what it reads belongs to the present one.
 */
function replace(held: Held, options: OpenLibraryOptions, open: () => Library): LibraryState {
  options.desk.assertIdle()
  try {
    const opened = open()
    closeHeld(held, options)
    held.library = opened
  } catch (error) {
    held.problem = error
    throw error
  }
  held.session += 1
  remember(options, held.library.path)
  announce(held, options)
  return stateOf(held, options.folder)
}

function openPath(held: Held, options: OpenLibraryOptions, typed: string | null): LibraryState {
  const defaultPath = defaultLibraryPath(options.folder)
  const path = typed === null ? defaultPath : readLibraryPath(typed)
  if (held.library !== null && isSamePlace(held.library.path, path)) return stateOf(held, options.folder)
  const open = () => (path === defaultPath ? openDefaultLibrary(options) : openLibrary(path, { now: options.now }))
  return replace(held, options, open)
}

async function* states(held: Held, folder: string, signal: AbortSignal | undefined) {
  const changes = held.publisher.subscribe('state', signal === undefined ? {} : { signal })
  if (held.library !== null) yield stateOf(held, folder)
  yield* changes
}

function saveViewState(held: Held, desk: WorkDesk, state: ViewState): void {
  if (desk.isWriting()) held.viewState = state
  else current(held).saveViewState(state)
}

function afterWork(held: Held, options: OpenLibraryOptions): void {
  if (held.viewState !== null) held.library?.saveViewState(held.viewState)
  held.viewState = null
  if (held.library !== null) announce(held, options)
}

/** Holds no library until `open` or `create` is called. */
export function createOpenLibrary(options: OpenLibraryOptions): OpenLibrary {
  const { folder, now, desk } = options
  const held: Held = {
    library: null,
    viewState: null,
    problem: new AppError('internal'),
    session: 0,
    idle: undefined,
    publisher: new EventPublisher(),
  }
  return {
    current: () => current(held),
    state: () => stateOf(held, folder),
    path: () => held.library?.path ?? null,
    open: (typed) => openPath(held, options, typed),
    create: (typed) => replace(held, options, () => createLibrary(readNewLibraryPath(typed), { now })),
    changing: (work) => {
      desk.assertMayWrite()
      const result = work(current(held))
      announce(held, options)
      return result
    },
    afterWork: () => afterWork(held, options),
    saveViewState: (state) => saveViewState(held, desk, state),
    viewState: () => held.viewState ?? current(held).viewState(),
    states: (signal) => states(held, folder, signal),
    onState: (listener) => void held.publisher.subscribe('state', listener),
    close: () => {
      clearTimeout(held.idle)
      closeHeld(held, options)
      held.library = null
    },
  }
}
