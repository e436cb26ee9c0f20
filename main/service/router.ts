/** The contract's procedures, each answered by the open library or by the host. */
import { implement } from '@orpc/server'
import { contract } from '../../core/contract/contract.ts'
import type { Language } from '../../core/date/index.ts'
import type { Caretaker } from '../care/caretaker.ts'
import type { DispatchReader } from '../dispatch/reader.ts'
import type { Finder } from '../finding/finder.ts'
import { previewTable } from '../import/preview-table.ts'
import type { LongWrites } from '../work/long-writes.ts'
import type { WorkDesk } from '../work/work-desk.ts'
import { dispatchesRouter } from './dispatches-router.ts'
import type { Host } from './host.ts'
import { readLibraryPath, readNewLibraryPath } from './library-path.ts'
import type { OpenLibrary } from './open-library.ts'
import type { ReceivedFiles } from './received-files.ts'
import { readRecent } from './recent-libraries.ts'

const os = implement(contract)

export interface RouterOptions {
  readonly open: OpenLibrary
  readonly finder: Finder
  readonly desk: WorkDesk
  readonly care: Caretaker
  readonly writes: LongWrites
  readonly files: ReceivedFiles
  readonly host: Host
  readonly folder: string
  readonly language: Language
  readonly reader: DispatchReader
}

function libraryRouter({ open, care, folder, language }: RouterOptions) {
  return {
    state: os.library.state.handler(() => open.state()),
    open: os.library.open.handler(({ input }) => open.open(input.path)),
    create: os.library.create.handler(({ input }) => open.create(input.path)),
    openDefault: os.library.openDefault.handler(() => open.open(null)),
    saveCopy: os.library.saveCopy.handler(async ({ input }) => {
      const path = readNewLibraryPath(input.path)
      await care.copy(path)
      return { path }
    }),
    addSample: os.library.addSample.handler(() => {
      open.changing((library) => library.addSample(language))
      return open.state()
    }),
    recent: os.library.recent.handler(() => readRecent(folder)),
    check: os.library.check.handler(({ signal }) => care.check(signal)),
    viewState: os.library.viewState.handler(() => open.viewState()),
    saveViewState: os.library.saveViewState.handler(({ input }) => open.saveViewState(input)),
    changes: os.library.changes.handler(({ signal }) => open.states(signal)),
  }
}

function eventsRouter({ open, finder }: RouterOptions) {
  const events = () => open.current().events
  return {
    window: os.events.window.handler(({ input, signal }) => finder.find('window', input, signal)),
    extent: os.events.extent.handler(({ input, signal }) => finder.find('extent', input, signal)),
    density: os.events.density.handler(({ input, signal }) => finder.find('density', input, signal)),
    list: os.events.list.handler(({ input, signal }) => finder.find('list', input, signal)),
    position: os.events.position.handler(({ input, signal }) => finder.find('position', input, signal)),
    seek: os.events.seek.handler(({ input, signal }) => finder.find('seek', input, signal)),
    step: os.events.step.handler(({ input, signal }) => finder.find('step', input, signal)),
    undated: os.events.undated.handler(({ input, signal }) => finder.find('undated', input, signal)),
    facets: os.events.facets.handler(({ input, signal }) => finder.find('facets', input, signal)),
    matches: os.events.matches.handler(({ input, signal }) => finder.find('matches', input, signal)),
    suggest: os.events.suggest.handler(({ input }) => events().suggest(input)),
    row: os.events.row.handler(({ input }) => events().row(input)),
    get: os.events.get.handler(({ input }) => events().get(input)),
    add: os.events.add.handler(({ input }) => open.changing((library) => library.events.add(input))),
    edit: os.events.edit.handler(({ input }) => open.changing((library) => library.events.edit(input))),
    move: os.events.move.handler(({ input }) => open.changing((library) => library.events.move(input))),
    remove: os.events.remove.handler(({ input }) => open.changing((library) => library.events.remove(input))),
  }
}

function sourcesRouter({ open }: RouterOptions) {
  return {
    list: os.sources.list.handler(() => open.current().sources.list()),
    get: os.sources.get.handler(({ input }) => open.current().sources.get(input)),
    add: os.sources.add.handler(({ input }) => open.changing((library) => library.sources.add(input))),
    edit: os.sources.edit.handler(({ input }) => open.changing((library) => library.sources.edit(input))),
  }
}

function historyRouter({ open, writes }: RouterOptions) {
  return {
    list: os.history.list.handler(({ input }) => open.current().history.list(input)),
    undo: os.history.undo.handler(async () => {
      await writes.undo()
      return open.state()
    }),
    redo: os.history.redo.handler(async () => {
      await writes.redo()
      return open.state()
    }),
  }
}

function hostRouter({ host }: RouterOptions) {
  return {
    info: os.host.info.handler(() => host.info),
    chooseFile: os.host.chooseFile.handler(async ({ input }) => ({ path: await host.chooseFile(input.purpose) })),
    commands: os.host.commands.handler(({ signal }) => host.commands(signal)),
    openings: os.host.openings.handler(({ signal }) => host.openings(signal)),
  }
}

function workRouter({ desk }: RouterOptions) {
  return {
    states: os.work.states.handler(({ signal }) => desk.states(signal)),
    cancel: os.work.cancel.handler(({ input }) => desk.cancel(input.id)),
  }
}

function tablesRouter({ writes }: RouterOptions) {
  return {
    preview: os.tables.preview.handler(({ input }) => previewTable(readLibraryPath(input.path))),
    import: os.tables.import.handler(({ input }) => writes.importTable(readLibraryPath(input.path))),
  }
}

function filesRouter({ files }: RouterOptions) {
  return {
    begin: os.files.begin.handler(({ input }) => files.begin(input)),
    append: os.files.append.handler(({ input }) => files.append(input)),
    finish: os.files.finish.handler(({ input }) => files.finish(input)),
    discard: os.files.discard.handler(({ input }) => files.discard(input)),
  }
}

export function createRouter(options: RouterOptions) {
  return os.router({
    library: libraryRouter(options),
    events: eventsRouter(options),
    sources: sourcesRouter(options),
    history: historyRouter(options),
    host: hostRouter(options),
    work: workRouter(options),
    tables: tablesRouter(options),
    dispatches: dispatchesRouter(options),
    files: filesRouter(options),
  })
}

export type ServiceRouter = ReturnType<typeof createRouter>
