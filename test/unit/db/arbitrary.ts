/** Random events, and random sequences of everything that can be done to a library. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import {
  type EventDraft,
  type EventId,
  linkKinds,
  type SourceId,
  stances,
  statuses,
} from '../../../core/model/event.ts'
import { createLibrary, type Library } from '../../../db/library.ts'
import { clock, draft, filter, sourceDraft } from './helpers.ts'

const pad = (value: number, length: number) => String(value).padStart(length, '0')
const year = fc.oneof(
  fc.integer({ min: 1990, max: 2026 }),
  fc.integer({ min: 2023, max: 2023 }),
  fc.integer({ min: -9999, max: 9999 }),
)
const yearText = year.map((value) => (value < 0 ? `-${pad(-value, 4)}` : pad(value, 4)))
const day = fc
  .tuple(yearText, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${pad(m, 2)}-${pad(d, 2)}`)
const burst = fc.constantFrom('2023-11-01', '2023-11-02', '2023-11-01T09:30:00Z', '2023-11-01T09:30:01Z', '2023-11')
const year6 = fc
  .integer({ min: -271_000, max: 275_000 })
  .filter((value) => Math.abs(value) > 9999)
  .map((value) => `Y${value}`)

/** Dates of every kind: bursts, days, spans, months, approximate, open, before the common era, unknown. */
const anyDate = fc.oneof(
  { weight: 4, arbitrary: burst },
  { weight: 3, arbitrary: day },
  { weight: 2, arbitrary: fc.tuple(day, day).map((ends) => ends.toSorted(byYear).join('/')) },
  fc.tuple(yearText, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m, 2)}~`),
  day.map((end) => `../${end}`),
  day.map((start) => `${start}/..`),
  yearText,
  year6,
  fc.constant('XXXX-XX-XX'),
)

function byYear(a: string, b: string): number {
  const rank = (text: string) =>
    text.startsWith('-') ? -Number(text.slice(1).replaceAll('-', '')) : Number(text.replaceAll('-', ''))
  const years = Number.parseInt(a, 10) - Number.parseInt(b, 10)
  return years !== 0 ? years : rank(a.replace(/^-/, '')) - rank(b.replace(/^-/, ''))
}

const some = (names: readonly string[]) => fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 })

export const anyDraft: fc.Arbitrary<EventDraft> = fc
  .record({
    title: fc.constantFrom('Séoul annonce', 'Blinken visits', 'Arms deliveries', 'Été 2021', 'Talks', 'zebra', 'Écho'),
    date: anyDate,
    place: fc.constantFrom('', 'Seoul', 'Séoul', 'Moscow'),
    entities: some(['Antony Blinken', 'Park Jin', 'Choe Son Hui']),
    tags: some(['arms', 'diplomacy', 'été']),
    status: fc.constantFrom(...statuses),
    note: fc.constantFrom('', 'A note with words.'),
    importance: fc.integer({ min: -1, max: 3 }),
    claims: fc.array(
      fc.record({
        id: fc.constant(null),
        sourceId: fc.constantFrom(null, 1 as SourceId),
        quote: fc.constantFrom('', 'First words', 'never said'),
        quoteStart: fc.constant(null),
        quoteEnd: fc.constant(null),
        claimants: some(['Reuters', 'Russia', 'Corée du Nord']),
        stance: fc.constantFrom(...stances),
        stated: fc.constantFrom('', '2023-11-01'),
      }),
      { maxLength: 3 },
    ),
  })
  .map((changes) => draft(changes))

type Step =
  | { readonly do: 'add'; readonly draft: EventDraft }
  | { readonly do: 'import'; readonly drafts: readonly EventDraft[] }
  | { readonly do: 'edit'; readonly which: number; readonly draft: EventDraft; readonly linkTo: number }
  | { readonly do: 'move'; readonly which: number; readonly date: string }
  | { readonly do: 'remove'; readonly which: readonly number[] }
  | { readonly do: 'source'; readonly text: string }
  | { readonly do: 'undo' | 'redo' }

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('add' as const), draft: anyDraft }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('import' as const), drafts: fc.array(anyDraft, { maxLength: 30 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('edit' as const), which: fc.nat(), draft: anyDraft, linkTo: fc.nat() }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), which: fc.nat(), date: anyDate }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('remove' as const),
      which: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('source' as const), text: fc.constantFrom('', 'First words.', 'Others') }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }) },
)

/** A source that drafts may quote, then any number of steps. */
export function prepare(library: Library): void {
  library.sources.add({ draft: sourceDraft() })
}

/** Works on a prepared library in a folder of its own, which then goes: one for each case of a property. */
export function withPreparedLibrary(work: (library: Library) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-property-'))
  const library = createLibrary(join(folder, 'a.dateline'), { now: clock() })
  try {
    prepare(library)
    work(library)
  } finally {
    library.close()
    rmSync(folder, { recursive: true })
  }
}

/** Takes a step; one that is impossible at this point does nothing. */
export function take(library: Library, step: Step): void {
  const { rows } = library.events.list({ filter: filter(), order: 'title', descending: false, offset: 0, limit: 1000 })
  const pick = (which: number): EventId | undefined => rows[which % Math.max(1, rows.length)]?.id
  if (step.do === 'add') library.events.add({ draft: withoutLostSource(library, step.draft) })
  if (step.do === 'import') library.importEvents(step.drafts.map((one) => withoutLostSource(library, one)))
  if (step.do === 'source' && library.sources.list().length > 0) {
    const { id, revision } = library.sources.get({ id: 1 as SourceId })
    library.sources.edit({ id, draft: sourceDraft({ text: step.text }), revision })
  }
  if (step.do === 'undo' && library.state().undo !== null) library.history.undo()
  if (step.do === 'redo' && library.state().redo !== null) library.history.redo()
  if (step.do === 'remove') {
    const ids = step.which.map(pick).filter((id) => id !== undefined)
    if (ids.length > 0) library.events.remove({ ids })
  }
  if (step.do === 'move' || step.do === 'edit') change(library, step, pick)
}

function change(
  library: Library,
  step: Extract<Step, { readonly do: 'move' | 'edit' }>,
  pick: (which: number) => EventId | undefined,
): void {
  const id = pick(step.which)
  if (id === undefined) return
  if (step.do === 'move') {
    library.events.move({ id, date: step.date })
    return
  }
  const stored = library.events.get({ id })
  const to = pick(step.linkTo)
  const kept = stored.claims.slice(0, 1).map(({ quoteState, ...claim }) => claim)
  const links =
    to === undefined || to === id ? [] : [{ kind: linkKinds[step.linkTo % linkKinds.length] ?? 'causes', to }]
  const edited = withoutLostSource(library, step.draft)
  library.events.edit({
    id,
    revision: stored.revision,
    draft: { ...edited, claims: [...kept, ...edited.claims], links },
  })
}

/** Undo may have taken the source away. */
function withoutLostSource(library: Library, one: EventDraft): EventDraft {
  if (library.sources.list().length > 0) return one
  return { ...one, claims: one.claims.map((claim) => ({ ...claim, sourceId: null })) }
}
