/** Events taken from dispatches: one revision, further claims, contradictions, texts that are known, the queue. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ChosenEvent, CorrectedSource } from '../../../core/contract/dispatches.ts'
import type { ClaimDraft, EventId, SourceId, Stance } from '../../../core/model/event.ts'
import type { Library } from '../../../db/library.ts'
import { draft, newLibrary, problemOf, recordsIn, sourceDraft } from './helpers.ts'

function claim(quote: string, quoteStart: number, stance: Stance = 'reports'): ClaimDraft {
  const quoteEnd = quoteStart + quote.length
  return { id: null, sourceId: null, quote, quoteStart, quoteEnd, claimants: ['Reuters'], stance, stated: '2023-11-01' }
}

function chosen(
  changes: Partial<ChosenEvent> & { readonly title: string; readonly claims?: ClaimDraft[] },
): ChosenEvent {
  const { title, claims = [claim('First words.', 0)], ...others } = changes
  return { draft: draft({ title, claims }), into: null, contradicts: null, ...others }
}

const event = (library: Library, id: EventId | undefined) => library.events.get({ id: id as EventId })

test('events, their claims and what contradicts what are one revision, and one undo', (t) => {
  const library = newLibrary(t)
  const before = recordsIn(library.path)
  const { sourceId, eventIds, revision } = library.dispatches.add({
    source: sourceDraft(),
    events: [chosen({ title: 'Deliveries' }), chosen({ title: 'Denial', contradicts: 0 })],
  })
  assert.equal(revision, 1)
  assert.deepEqual(library.state().undo, { kind: 'dispatch-added', title: 'A dispatch', count: 2 })
  const denial = event(library, eventIds[1])
  assert.equal(denial.claims[0]?.sourceId, sourceId)
  assert.equal(denial.claims[0]?.quoteState, 'found')
  assert.deepEqual(denial.links, [{ kind: 'contradicts', direction: 'out', id: eventIds[0], title: 'Deliveries' }])
  assert.deepEqual(library.check().problems, [])
  library.history.undo()
  assert.deepEqual(recordsIn(library.path), before)
  library.history.redo()
  assert.equal(event(library, eventIds[0]).title, 'Deliveries')
})

test('an event of the library gets a further claim, and only that', (t) => {
  const library = newLibrary(t)
  const { id } = library.events.add({
    draft: draft({ title: 'Deliveries', claims: [{ ...claim('', 0), quoteStart: null, quoteEnd: null }] }),
  })
  const take = {
    source: sourceDraft(),
    events: [chosen({ title: 'Other words', into: id, claims: [claim('Second words.', 13, 'denies')] })],
  }
  const { eventIds } = library.dispatches.add(take)
  assert.deepEqual(eventIds, [id])
  const { title, claims, shown } = event(library, id)
  assert.deepEqual([title, claims.length, shown], ['Deliveries', 2, 'disputed'])
  library.dispatches.add(take)
  assert.equal(event(library, id).claims.length, 2, 'the same words of the same source are no second claim')
  assert.deepEqual(library.check().problems, [])
})

test('the same text again uses the source that has it', (t) => {
  const library = newLibrary(t)
  const { sourceId } = library.dispatches.add({ source: sourceDraft(), events: [chosen({ title: 'One' })] })
  const { sha256 } = library.sources.get({ id: sourceId })
  assert.deepEqual(library.dispatches.knownSource(sha256), {
    id: sourceId,
    headline: 'A dispatch',
    claimCount: 1,
    waiting: false,
  })
  const again = library.dispatches.add({
    source: sourceDraft({ headline: 'Else' }),
    events: [chosen({ title: 'Two' })],
  })
  assert.equal(again.sourceId, sourceId)
  assert.equal(library.sources.get({ id: sourceId }).headline, 'A dispatch')
  assert.equal(library.sources.list().length, 1)
  assert.equal(library.dispatches.knownSource(''), null)
})

test('what was corrected of a waiting source is written with the events: one revision, one undo, all or nothing', (t) => {
  const library = newLibrary(t)
  library.dispatches.enqueue([sourceDraft({ headline: 'Waiting', byline: 'Jane', text: 'Words.', published: '' })])
  const id = library.dispatches.waiting()[0]?.id as SourceId
  const before = recordsIn(library.path)
  const source = { id, corrected: { published: '2023-11-01', agency: 'AFP' } }
  assert.equal(
    problemOf(() => library.dispatches.add({ source, events: [chosen({ title: 'Bad', contradicts: 7 })] })),
    'invalid_input',
  )
  assert.deepEqual(recordsIn(library.path), before)
  const { sourceId, revision } = library.dispatches.add({ source, events: [chosen({ title: 'One' })] })
  assert.deepEqual([sourceId, revision, library.state().revision], [id, 2, 2])
  const { headline, byline, agency, published, text, waiting } = library.sources.get({ id })
  assert.deepEqual(
    [headline, byline, agency, published, text, waiting],
    ['Waiting', 'Jane', 'AFP', '2023-11-01', 'Words.', false],
  )
  library.history.undo()
  assert.deepEqual(recordsIn(library.path), before)
})

test('a correction of a source that is not there, or that cannot be kept, is refused', (t) => {
  const library = newLibrary(t)
  const { id } = library.sources.add({ draft: sourceDraft() })
  const add = (source: CorrectedSource) => problemOf(() => library.dispatches.add({ source, events: [] }))
  assert.equal(add({ id: 9 as SourceId, corrected: {} }), 'not_found')
  assert.equal(add({ id, corrected: { headline: '', agency: '' } }), 'invalid_input')
  assert.equal(add({ id, corrected: { published: 'soonish' } }), 'date_unreadable')
  assert.equal(library.state().revision, 1)
})

test('a bad event is named by its place, and nothing is kept', (t) => {
  const library = newLibrary(t)
  const before = recordsIn(library.path)
  const add = (events: ChosenEvent[]) => {
    try {
      library.dispatches.add({ source: sourceDraft(), events })
    } catch (error) {
      return error instanceof Error && 'detail' in error ? [error.message, Object(error.detail).field] : error
    }
    return 'kept'
  }
  assert.deepEqual(add([chosen({ title: 'One' }), chosen({ title: ' ' })]), ['title_empty', 'events.1.title'])
  assert.deepEqual(add([chosen({ title: 'One', contradicts: 0 })]), ['invalid_input', 'events.0.contradicts'])
  assert.deepEqual(add([chosen({ title: 'One', contradicts: 7 })]), ['invalid_input', 'events.0.contradicts'])
  assert.deepEqual(add([chosen({ title: 'One', into: 99 as EventId })]), ['not_found', 'events.0.event'])
  assert.equal(
    problemOf(() => library.dispatches.add({ source: 9 as SourceId, events: [] })),
    'not_found',
  )
  assert.deepEqual(recordsIn(library.path), before)
  assert.equal(library.state().revision, 0)
})

test('an event that the library has is found again, near in time and in either language, and nothing else is', (t) => {
  const library = newLibrary(t)
  const add = (title: string, date: string, entities: string[] = []) =>
    library.events.add({ draft: draft({ title, date, entities }) }).id
  const visit = add('Blinken visits South Korea, talks with Park Jin', '2023-11-08/2023-11-09', [
    'Antony Blinken',
    'Park Jin',
  ])
  const month = add('Trial of Félicien Kabuga opens in The Hague', '2022-09', ['Félicien Kabuga'])
  for (let day = 10; day < 29; day++) {
    for (let number = 0; number < 20; number++) add(`Talks ${number} of Antony Blinken`, `2023-11-${day}`)
  }
  const found = (title: string, date: string, entities: string[] = []) =>
    library.dispatches.knownEvent({ title, date, place: '', entities })?.id
  const title = 'Antony Blinken se rendra en Corée du Sud pour discuter avec Park Jin'
  assert.equal(found(title, '2023-11-08/2023-11-09', ['Antony Blinken', 'Park Jin']), visit)
  assert.equal(found(title, '2024-11-08/2024-11-09', ['Antony Blinken', 'Park Jin']), undefined)
  assert.equal(found('Le procès de Félicien Kabuga s’ouvre à La Haye', '2022-09-29', ['Félicien Kabuga']), month)
  assert.equal(found(title, 'XXXX-XX-XX'), undefined)
})

test('the queue: known texts stay out, a reviewed source leaves it, undo brings it back', (t) => {
  const library = newLibrary(t)
  library.sources.add({ draft: sourceDraft({ text: 'Known already.' }) })
  const queued = library.dispatches.enqueue([
    sourceDraft({ headline: 'B', text: 'Later.', published: '2023-11-02' }),
    sourceDraft({ headline: 'A', text: 'Earlier.', published: '2023-11-01' }),
    sourceDraft({ text: 'Known already.' }),
    sourceDraft({ text: 'Later.' }),
  ])
  assert.deepEqual(queued, { added: 2, known: 2, revision: 2 })
  const waiting = () => library.dispatches.waiting().map(({ headline }) => headline)
  assert.deepEqual(waiting(), ['A', 'B'])
  const [a, b] = library.dispatches.waiting()
  library.dispatches.setAside({ id: a?.id as SourceId })
  library.dispatches.add({ source: sourceDraft({ headline: 'B, corrected', text: 'Later.' }), events: [] })
  assert.deepEqual(waiting(), [])
  assert.equal(library.sources.get({ id: b?.id as SourceId }).headline, 'B, corrected')
  library.history.undo()
  assert.deepEqual(waiting(), ['B'])
  library.history.undo()
  library.history.undo()
  assert.deepEqual(waiting(), [])
  assert.equal(library.sources.list().length, 1)
  assert.equal(library.dispatches.enqueue([sourceDraft({ text: 'Known already.' })]).revision, library.state().revision)
})
