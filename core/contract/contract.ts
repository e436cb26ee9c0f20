/** Every procedure between the window and the data service, named once: input, result, errors. Both hosts serve this and nothing else. */
import { eventIterator, type } from '@orpc/contract'
import { z } from 'zod'
import type { commandIdSchema } from '../commands.ts'
import { type EventDetail, eventDraftSchema, eventIdSchema, sourceIdSchema } from '../model/event.ts'
import { filterSchema } from '../model/filter.ts'
import { type SourceDetail, type SourceSummary, sourceDraftSchema } from '../model/source.ts'
import { dispatches } from './dispatches.ts'
import { files } from './files.ts'
import { listTargetSchema, stepStartSchema } from './places.ts'
import { procedure } from './procedure.ts'
import { tables } from './tables.ts'
import { viewStateSchema } from './view-state.ts'
import type {
  CheckReport,
  Density,
  EventList,
  EventRow,
  Extent,
  Facets,
  LibraryState,
  RecentLibrary,
  Revision,
  Step,
  TimelineWindow,
} from './views.ts'
import { work } from './work.ts'

const instant = z.number().finite()
const range = { from: instant, to: instant }
const path = z.string().min(1).max(4096)
const lines = z.int().min(0).max(1000)

const library = {
  state: procedure.output(type<LibraryState>()),
  open: procedure.input(z.strictObject({ path })).output(type<LibraryState>()),
  /** Makes a new, empty library; refuses to write over a file. */
  create: procedure.input(z.strictObject({ path })).output(type<LibraryState>()),
  openDefault: procedure.output(type<LibraryState>()),
  saveCopy: procedure.input(z.strictObject({ path })).output(type<{ path: string }>()),
  addSample: procedure.output(type<LibraryState>()),
  recent: procedure.output(type<readonly RecentLibrary[]>()),
  check: procedure.output(type<CheckReport>()),
  viewState: procedure.output(type<z.infer<typeof viewStateSchema> | null>()),
  saveViewState: procedure.input(viewStateSchema).output(type<void>()),
  /** A message after each change of the library, whoever made it. */
  changes: procedure.output(eventIterator(type<LibraryState>())),
}

const saved = type<{ id: EventDetail['id']; revision: number }>()
const listView = { filter: filterSchema, order: z.enum(['date', 'title']), descending: z.boolean() }

const events = {
  window: procedure
    .input(z.strictObject({ ...range, limit: z.int().min(1).max(500), filter: filterSchema }))
    .output(type<TimelineWindow>()),
  extent: procedure.input(z.strictObject({ filter: filterSchema })).output(type<Extent>()),
  density: procedure
    .input(z.strictObject({ ...range, bins: z.int().min(1).max(4096), filter: filterSchema }))
    .output(type<Density>()),
  list: procedure
    .input(z.strictObject({ ...listView, offset: z.int().nonnegative(), limit: lines }))
    .output(type<EventList>()),
  /** The row number of an event in the list so ordered; null when the filter leaves it out. */
  position: procedure.input(z.strictObject({ ...listView, id: eventIdSchema })).output(type<number | null>()),
  /**
   * The row number of a place in the list so ordered; null when nothing is there to go to. A date is looked for in the
   * order by date only; a title that nothing begins with is a place in the order by title, and nothing in the other.
   */
  seek: procedure.input(z.strictObject({ ...listView, to: listTargetSchema })).output(type<number | null>()),
  /** The next event in order of date, or the one before; beyond the last comes the first. Null of an empty list. */
  step: procedure
    .input(z.strictObject({ filter: filterSchema, from: stepStartSchema, forwards: z.boolean() }))
    .output(type<Step | null>()),
  /** Events without any known date. */
  undated: procedure.input(z.strictObject({ filter: filterSchema, limit: lines })).output(type<EventList>()),
  facets: procedure
    .input(z.strictObject({ filter: filterSchema, limit: z.int().min(1).max(100) }))
    .output(type<Facets>()),
  /** The events that match a text, best first, with the count of all. */
  matches: procedure.input(z.strictObject({ text: z.string().max(1000), limit: lines })).output(type<EventList>()),
  suggest: procedure
    .input(z.strictObject({ field: z.enum(['place', 'entity', 'tag', 'claimant']), text: z.string().max(500) }))
    .output(type<readonly string[]>()),
  row: procedure.input(z.strictObject({ id: eventIdSchema })).output(type<EventRow>()),
  get: procedure.input(z.strictObject({ id: eventIdSchema })).output(type<EventDetail>()),
  add: procedure.input(z.strictObject({ draft: eventDraftSchema })).output(saved),
  edit: procedure
    .input(z.strictObject({ id: eventIdSchema, draft: eventDraftSchema, revision: z.int().nonnegative() }))
    .output(saved),
  /** A new date and nothing else: what dragging does. */
  move: procedure.input(z.strictObject({ id: eventIdSchema, date: z.string().max(1000) })).output(saved),
  remove: procedure.input(z.strictObject({ ids: z.array(eventIdSchema).min(1).max(10_000) })).output(type<void>()),
}

const sources = {
  list: procedure.output(type<readonly SourceSummary[]>()),
  get: procedure.input(z.strictObject({ id: sourceIdSchema })).output(type<SourceDetail>()),
  add: procedure
    .input(z.strictObject({ draft: sourceDraftSchema }))
    .output(type<{ id: SourceDetail['id']; revision: number }>()),
  edit: procedure
    .input(z.strictObject({ id: sourceIdSchema, draft: sourceDraftSchema, revision: z.int().nonnegative() }))
    .output(type<{ id: SourceDetail['id']; revision: number }>()),
}

const history = {
  list: procedure
    .input(z.strictObject({ before: z.int().positive().nullable(), limit: lines, eventId: eventIdSchema.nullable() }))
    .output(type<readonly Revision[]>()),
  undo: procedure.output(type<LibraryState>()),
  redo: procedure.output(type<LibraryState>()),
}

/** What the window asks of the program around it. */
export interface HostInfo {
  readonly kind: 'electron' | 'browser'
  readonly platform: 'mac' | 'windows' | 'linux'
  readonly version: string
  readonly language: 'en' | 'fr'
  readonly theme: 'light' | 'dark' | 'system'
  /** Whether `chooseFile` shows the system's dialog; otherwise the window asks for a path itself. */
  readonly nativeDialogs: boolean
  /** Whether the system shows the application menu; otherwise the window shows one in its bar. */
  readonly nativeMenu: boolean
  readonly documents: string
}

const host = {
  info: procedure.output(type<HostInfo>()),
  /** The path chosen in the system's dialog; null when the person cancelled. */
  chooseFile: procedure
    .input(z.strictObject({ purpose: z.enum(['open', 'create', 'save-copy', 'import', 'import-table', 'folder']) }))
    .output(type<{ path: string | null }>()),
  /** Commands that the application menu sends to the window. */
  commands: procedure.output(eventIterator(type<z.infer<typeof commandIdSchema>>())),
  /** Paths of libraries that the application menu or the system asks to open; the window asks first when something is typed in it. */
  openings: procedure.output(eventIterator(type<string>())),
}

export const contract = { library, events, sources, history, host, work, tables, dispatches, files }
