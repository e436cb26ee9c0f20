/** Adding, editing, moving, removing and finding events and sources. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { type ClaimDraft, type EventDraft, linkKinds, type SourceId } from '../../../core/model/event.ts'
import { draft, eventId, filter, newLibrary, problemOf, sourceDraft } from './helpers.ts'

const claim = (changes: Partial<ClaimDraft> = {}): ClaimDraft => ({
  id: null,
  sourceId: null,
  quote: '',
  quoteStart: null,
  quoteEnd: null,
  claimants: [],
  stance: 'asserts',
  stated: '',
  ...changes,
})

test('an event comes back as it was kept, its date in canonical EDTF', (context) => {
  const library = newLibrary(context)
  const source = library.sources.add({ draft: sourceDraft() })
  const first = library.events.add({ draft: draft({ title: 'Earlier' }) })
  const whole: EventDraft = draft({
    title: '  A whole event ',
    date: '2021-05~/2023-11-08',
    derivation: { words: 'depuis', anchor: '2023-11-08', rule: { en: 'before', fr: 'avant' } },
    place: 'Séoul',
    entities: ['Park Jin', 'Antony Blinken', 'Park Jin'],
    tags: ['été', 'arms'],
    status: 'confirmed',
    note: 'One\nTwo',
    importance: 2,
    claims: [
      claim({
        sourceId: source.id,
        quote: 'First',
        quoteStart: 0,
        quoteEnd: 5,
        claimants: ['Reuters'],
        stated: '2023-11-01',
      }),
    ],
    links: [{ kind: 'follows', to: first.id }],
  })
  const { id, revision } = library.events.add({ draft: whole })
  const { claims, links, ...found } = library.events.get({ id })
  const { claims: _, links: __, ...kept } = whole
  assert.deepEqual(found, {
    ...kept,
    id,
    revision,
    title: 'A whole event',
    entities: ['Park Jin', 'Antony Blinken'],
    shown: 'confirmed',
  })
  assert.deepEqual(claims, [{ ...whole.claims[0], id: 1, quoteState: 'found' }])
  assert.deepEqual(links, [{ kind: 'follows', direction: 'out', id: first.id, title: 'Earlier' }])
  assert.deepEqual(library.events.get({ id: first.id }).links, [
    { kind: 'follows', direction: 'in', id, title: 'A whole event' },
  ])
})

test('what cannot be kept is refused with its field, and nothing changes', (context) => {
  const library = newLibrary(context)
  const { id } = library.events.add({ draft: draft() })
  const before = library.state()
  const bad: readonly (readonly [Partial<EventDraft>, string, string])[] = [
    [{ title: '  ' }, 'title_empty', 'title'],
    [{ title: 'x'.repeat(501) }, 'title_too_long', 'title'],
    [{ note: 'x'.repeat(100_001) }, 'note_too_long', 'note'],
    [{ date: '2023-13-45' }, 'date_unreadable', 'date'],
    [{ date: '2023-11-09/2023-11-08' }, 'end_before_start', 'date'],
    [{ date: 'Y999999' }, 'date_out_of_range', 'date'],
    [{ claims: [claim({ stated: 'sometime' })] }, 'date_unreadable', 'stated'],
    [{ claims: [claim({ sourceId: 77 as SourceId })] }, 'invalid_input', 'claims'],
    [{ claims: [claim({ id: 9 as never })] }, 'invalid_input', 'claims'],
    [{ claims: [claim({ quote: 'abc', quoteStart: 0, quoteEnd: 2 })] }, 'invalid_input', 'claims'],
    [{ links: [{ kind: 'causes', to: eventId(77) }] }, 'invalid_input', 'links'],
    [{ links: [{ kind: 'causes', to: id }] }, 'invalid_input', 'links'],
  ]
  for (const [changes, code, field] of bad) {
    const edit = () => library.events.edit({ id, draft: draft(changes), revision: 1 })
    assert.throws(edit, (error: { code: string; detail: { field: string } }) => {
      assert.deepEqual([error.code, error.detail.field], [code, field])
      return true
    })
  }
  assert.deepEqual(library.state(), before)
})

test('an edit of what somebody else changed is refused; one that changes nothing makes no revision', (context) => {
  const library = newLibrary(context)
  const { id, revision } = library.events.add({ draft: draft() })
  const edited = library.events.edit({ id, draft: draft({ title: 'Mine' }), revision })
  assert.equal(
    problemOf(() => library.events.edit({ id, draft: draft({ title: 'Yours' }), revision })),
    'changed_meanwhile',
  )
  assert.equal(library.events.get({ id }).title, 'Mine')
  const same = library.events.edit({ id, draft: draft({ title: ' Mine' }), revision: edited.revision })
  assert.deepEqual(same, edited)
  assert.equal(library.state().revision, edited.revision)
  assert.equal(library.events.move({ id, date: '2023-11-08' }).revision, edited.revision)
})

test('a moved event keeps no reason for the date that it had, until the move is undone', (context) => {
  const library = newLibrary(context)
  const derivation = { words: 'mercredi', anchor: '2023-11-01', rule: { en: 'the day', fr: 'le jour' } }
  const { id } = library.events.add({ draft: draft({ date: '2023-11-08', derivation }) })
  library.events.move({ id, date: '2023-11-08' })
  assert.deepEqual(library.events.get({ id }).derivation, derivation)
  library.events.move({ id, date: '2023-11-10' })
  assert.equal(library.events.get({ id }).derivation, null)
  library.history.undo()
  assert.deepEqual(library.events.get({ id }).derivation, derivation)
})

test('asserted and denied is disputed, whatever was set; who speaks counts once a side', (context) => {
  const library = newLibrary(context)
  const asserts = claim({ claimants: ['South Korea', 'Japan'] })
  const reports = claim({ stance: 'reports', claimants: ['Japan', 'Reuters'] })
  const denies = claim({ stance: 'denies', claimants: ['Russia'] })
  const { id, revision } = library.events.add({
    draft: draft({ status: 'confirmed', claims: [asserts, reports, denies] }),
  })
  const row = library.events.row({ id })
  assert.deepEqual(
    [row.status, row.asserting, row.denying, row.claimants],
    ['disputed', 3, 1, ['South Korea', 'Japan']],
  )
  assert.equal(library.events.get({ id }).status, 'confirmed')
  library.events.edit({ id, revision, draft: draft({ status: 'confirmed', claims: [asserts] }) })
  assert.equal(library.events.row({ id }).status, 'confirmed')
  library.history.undo()
  assert.deepEqual(library.events.row({ id }), row)
})

test('removing takes claims and links along, and undo brings all of it back', (context) => {
  const library = newLibrary(context)
  const one = library.events.add({ draft: draft({ title: 'One', claims: [claim({ claimants: ['Russia'] })] }) })
  const links = linkKinds.map((kind) => ({ kind, to: one.id }))
  const two = library.events.add({ draft: draft({ title: 'Two', links }) })
  const before = [library.events.get({ id: one.id }), library.events.get({ id: two.id })]
  library.events.remove({ ids: [one.id, one.id] })
  assert.equal(
    problemOf(() => library.events.get({ id: one.id })),
    'not_found',
  )
  assert.deepEqual(library.events.get({ id: two.id }).links, [])
  assert.deepEqual(library.events.suggest({ field: 'claimant', text: 'rus' }), [])
  assert.equal(
    problemOf(() => library.events.remove({ ids: [two.id, one.id] })),
    'not_found',
  )
  assert.equal(library.state().undo?.title, 'One')
  library.history.undo()
  assert.deepEqual([library.events.get({ id: one.id }), library.events.get({ id: two.id })], before)
  assert.equal(library.events.add({ draft: draft() }).id, 3)
})

test('a quote follows its source: found, moved, missing, without a text', (context) => {
  const library = newLibrary(context)
  const { id: sourceId } = library.sources.add({ draft: sourceDraft({ text: 'éa quoted word' }) })
  const quoting = claim({ sourceId, quote: 'quoted', quoteStart: 3, quoteEnd: 9 })
  const { id } = library.events.add({ draft: draft({ claims: [quoting] }) })
  const state = () => library.events.get({ id }).claims[0]?.quoteState
  assert.equal(state(), 'found')
  const source = library.sources.get({ id: sourceId })
  assert.equal(source.sha256, createHash('sha256').update('éa quoted word').digest('hex'))
  assert.deepEqual(source.citations, [{ eventId: id, title: 'An event', stance: 'asserts', start: 3, end: 9 }])
  for (const [text, expected] of [
    ['now quoted elsewhere', 'moved'],
    ['not any more', 'missing'],
    ['', 'no-text'],
  ] as const) {
    const { revision } = library.sources.get({ id: sourceId })
    library.sources.edit({ id: sourceId, draft: sourceDraft({ text }), revision })
    assert.equal(state(), expected)
    assert.equal(library.check().problems.length, expected === 'no-text' ? 0 : 1)
  }
})

test('search ignores case and accents, takes beginnings of words, and reads nothing as an operator', (context) => {
  const library = newLibrary(context)
  library.events.add({ draft: draft({ title: 'Été à Séoul', note: 'un accord' }) })
  library.events.add({
    draft: draft({
      title: 'Winter',
      tags: ['séoul'],
      claims: [claim({ quote: 'l’accord secret', claimants: ['Église'] })],
    }),
  })
  const count = (text: string) => library.events.matches({ text, limit: 10 }).total
  for (const text of ['seoul', 'SÉOUL', 'seo', 'acc seo', '  seoul!  ', 'l’accord SEO'])
    assert.ok(count(text) >= 1, text)
  assert.deepEqual(
    [count('seoul'), count('ete'), count('egl'), count('seoul winter'), count('eoul'), count('accord')],
    [2, 1, 1, 1, 0, 2],
  )
  for (const text of ['"', 'title:seoul', 'seoul OR nothing', 'NEAR(seoul winter)', 'seoul*', '(', '-seoul', "'; DROP"])
    count(text)
  assert.equal(count('seoul OR nothing'), 0)
  assert.deepEqual(
    library.events.list({ filter: filter({ text: 'ete' }), order: 'date', descending: false, offset: 0, limit: 9 })
      .total,
    1,
  )
})

test('each facet counts under the other parts of the filter and always shows what is chosen', (context) => {
  const library = newLibrary(context)
  library.addSample('en')
  const counts = (facets: readonly { readonly value: unknown; readonly count: number }[]) =>
    Object.fromEntries(facets.map(({ value, count }) => [String(value), count]))
  const all = library.events.facets({ filter: filter(), limit: 20 })
  assert.deepEqual(counts(all.claimants), {
    'South Korea': 3,
    'North Korea': 2,
    Russia: 2,
    Japan: 1,
    Reuters: 1,
    'United States': 1,
  })
  assert.deepEqual(counts(all.statuses), { reported: 3, announced: 1, disputed: 1 })
  assert.deepEqual(all.sources, [{ value: 1, label: 'Reuters, 2023-11-01', count: 5 }])
  const arms = library.events.facets({ filter: filter({ tags: ['arms'] }), limit: 20 })
  assert.deepEqual(counts(arms.tags), { diplomacy: 3, arms: 2 })
  assert.deepEqual(counts(arms.statuses), { reported: 1, disputed: 1 })
  const both = library.events.facets({ filter: filter({ tags: ['arms'], entities: ['Park Jin'] }), limit: 1 })
  assert.deepEqual(counts(both.tags), { diplomacy: 1, arms: 0 })
  assert.deepEqual(counts(both.entities), { 'Park Jin': 0 })
})

test('view state is kept outside the history', (context) => {
  const library = newLibrary(context)
  assert.equal(library.viewState(), null)
  const state = {
    from: -1e15,
    to: 1e15,
    view: 'list',
    grouping: 'none',
    selected: null,
    filter: filter(),
    filtersOpen: true,
    inspectorOpen: false,
    filtersWidth: 200,
    inspectorWidth: 300,
    listOrder: 'title',
    listDescending: true,
    onlyMatches: false,
  } as const
  library.saveViewState(state)
  assert.deepEqual(library.viewState(), state)
  assert.equal(library.state().revision, 0)
})

test('an import is one revision and one undo; cancelled or with a bad row it leaves nothing', (context) => {
  const library = newLibrary(context)
  const drafts = Array.from({ length: 2500 }, (_, at) =>
    draft({ title: `Row ${at}`, date: `${1000 + at}`, tags: ['row'] }),
  )
  assert.equal(
    problemOf(() => library.importEvents(drafts, { isCancelled: () => true })),
    'cancelled',
  )
  assert.equal(
    problemOf(() => library.importEvents([...drafts, draft({ title: '' })])),
    'title_empty',
  )
  assert.deepEqual([library.state().revision, library.check().events, library.check().problems], [0, 0, []])
  const seen: string[] = []
  const { added, revision } = library.importEvents(drafts, {
    title: 'rows.csv',
    onProgress: ({ phase, done }) => seen.push(`${phase} ${done}`),
  })
  assert.deepEqual([added, revision], [2500, 1])
  assert.deepEqual(seen.slice(0, 3), ['reading 1000', 'reading 2000', 'reading 2500'])
  assert.deepEqual([seen[3], seen.at(-1)], ['indexing 0', 'writing 0'])
  assert.deepEqual(library.state().undo, { kind: 'imported', title: 'rows.csv', count: 2500 })
  const row = library.events.get({ id: eventId(1234) })
  library.history.undo()
  assert.deepEqual([library.check().events, library.check().problems], [0, []])
  library.history.redo()
  assert.deepEqual(library.events.get({ id: eventId(1234) }), row)
  assert.deepEqual(library.check().problems, [])
  const history = library.history.list({ before: null, limit: 10, eventId: eventId(1234) })
  assert.deepEqual(
    history.map(({ id, action, reverses }) => [id, action, reverses]),
    [
      [3, 'redo', 2],
      [2, 'undo', 1],
      [1, 'change', null],
    ],
  )
})
