/** Small decisions behind what is said: certainty of dates, order, choices, problems, quotes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EventRow, Facets } from '../../../core/contract/views.ts'
import { dateBounds, parseEdtf } from '../../../core/date/index.ts'
import { AppError } from '../../../core/errors.ts'
import { emptyFilter } from '../../../core/model/filter.ts'
import { dismiss, type Notice, tell } from '../../../renderer/alerts/notices.ts'
import { problemOf } from '../../../renderer/data/problem.ts'
import { choicesOf, foldedChoices } from '../../../renderer/filters/facets.ts'
import { certaintyCounts, certaintyOf, statusCounts } from '../../../renderer/inspector/certainty.ts'
import { derivationInWords } from '../../../renderer/inspector/derivation-words.ts'
import { startingPath } from '../../../renderer/library/path-purpose.ts'
import { mayComeFirst } from '../../../renderer/list/possible-order.ts'
import { isCommandKey } from '../../../renderer/list/type-ahead.ts'
import { createStore } from '../../../renderer/state/store.ts'
import { quoted } from '../../../renderer/words/quotation.ts'
import { shortSourceName, sourceName } from '../../../renderer/words/source-name.ts'

test('why an event has its date, without saying twice what stands beside it', () => {
  const derived = (rule: string) => ({ words: 'mardi', anchor: '2025-03-03', rule: { en: rule, fr: rule } })
  const plain = derivationInWords(derived('le jour d’avant'), 'fr')
  assert.equal(plain.replaceAll('\u00a0', ' '), 'le jour d’avant, lundi 3 mars 2025')
  const found = 'le mardi avant la publication (le 3 mars 2025) : 25 février 2025'
  assert.equal(derivationInWords(derived(`«\u00a0mardi\u00a0»\u00a0: ${found}`), 'fr'), found)
})

test('how well a date is known', () => {
  const expected = {
    '2023-11-08': 'day',
    '2023-11-08T09:30Z': 'time',
    '2023-11-08/2023-11-09': 'days',
    '2023-11': 'within',
    '2021-05~/2023-11-08': 'about',
    '2004-06?': 'uncertain',
    '../2023-11-01': 'open',
    '[2023-11-08,2023-11-10]': 'several',
    'XXXX-XX-XX': 'unknown',
    nonsense: 'unknown',
  } as const
  for (const [edtf, certainty] of Object.entries(expected)) assert.equal(certaintyOf(edtf), certainty, edtf)
  assert.deepEqual(certaintyCounts([{ date: '../2023-11-01' }, { date: '2023-11-08' }, { date: '/2020' }]), [
    { value: 'day', count: 1 },
    { value: 'open', count: 2 },
  ])
  assert.deepEqual(statusCounts([{ status: 'disputed' }]), [{ value: 'disputed', count: 1 }])
})

function rowAt(edtf: string): EventRow {
  const parsed = parseEdtf(edtf)
  assert.ok(parsed.ok)
  const { earliestStart, latestStart, earliestEnd, latestEnd } = dateBounds(parsed.date)
  return { date: edtf, earliestStart, latestStart, earliestEnd, latestEnd } as EventRow
}

test('a row whose date may come before the one above is known', () => {
  assert.equal(mayComeFirst(undefined, rowAt('2023'), false), false)
  assert.equal(mayComeFirst(rowAt('2023-11-01'), rowAt('2023-11-08'), false), false)
  assert.equal(mayComeFirst(rowAt('2023-11'), rowAt('2023-11-08'), false), true)
  assert.equal(mayComeFirst(rowAt('2023-11-08'), rowAt('2023-11-01'), true), false)
  assert.equal(mayComeFirst(rowAt('2023-11-01'), rowAt('../2023-11-01'), false), true)
})

test('filters list what is counted, and keep what is chosen', () => {
  const facets: Facets = {
    statuses: [{ value: 'reported', label: 'reported', count: 3 }],
    claimants: [],
    entities: [],
    tags: [{ value: 'arms', label: 'arms', count: 2 }],
    places: [],
    sources: [],
  }
  const names = [
    { value: 'announced', label: 'Announced' },
    { value: 'reported', label: 'Reported' },
  ] as const
  const choices = choicesOf(facets, { ...emptyFilter, tags: ['gone'] }, names, new Map())
  assert.deepEqual(
    choices.statuses.map(({ label, count }) => [label, count]),
    [
      ['Announced', 0],
      ['Reported', 3],
    ],
  )
  assert.deepEqual(
    choices.tags.map(({ value, chosen }) => [value, chosen]),
    [
      ['arms', false],
      ['gone', true],
    ],
  )
  assert.deepEqual(foldedChoices(choices.tags, 1), choices.tags)
  assert.deepEqual(foldedChoices(choices.statuses, 1).length, 1)
})

test('problems keep their code and detail, anything else is internal', () => {
  assert.deepEqual(problemOf(new AppError('title_too_long', { limit: 500 })), {
    code: 'title_too_long',
    detail: { limit: 500 },
  })
  assert.deepEqual(problemOf({ code: 'disk_full', data: { path: '/x' } }), {
    code: 'disk_full',
    detail: { path: '/x' },
  })
  assert.deepEqual(problemOf({ code: 'disk_full', data: 'odd' }), { code: 'disk_full', detail: {} })
  assert.deepEqual(problemOf(new Error('x')), { code: 'internal', detail: {} })
  assert.deepEqual(problemOf(null), { code: 'internal', detail: {} })
})

test('the same notice is told once until it is dismissed', () => {
  const notices = createStore<readonly Notice[]>([])
  tell(notices, { kind: 'lost' })
  tell(notices, { kind: 'lost' })
  const [first] = notices.get()
  assert.equal(notices.get().length, 1)
  assert.ok(first !== undefined)
  dismiss(notices, first)
  assert.deepEqual(notices.get(), [])
})

test('plain news makes way for the next notice, an import and a problem wait', () => {
  const report = { created: 1, updated: 0, skipped: 0, refusals: [], revision: 7 }
  const notices = createStore<readonly Notice[]>([])
  tell(notices, { kind: 'imported', name: 'a.csv', report })
  tell(notices, { kind: 'imported', name: 'a.csv', report: { ...report, created: 2 } })
  tell(notices, { kind: 'copy-saved', path: '/a' })
  tell(notices, { kind: 'copy-saved', path: '/b' })
  tell(notices, { kind: 'cancelled' })
  tell(notices, { kind: 'problem', problem: { code: 'disk_full', detail: {} } })
  assert.deepEqual(
    notices.get().map(({ kind }) => kind),
    ['imported', 'problem'],
  )
})

test('a lone command key stays a command in the list, any other letter begins a word', () => {
  assert.ok(isCommandKey('n'))
  assert.ok(!isCommandKey('b'))
})

test('quotes and sources are written as their language writes them', () => {
  assert.equal(quoted('mercredi', 'fr'), '«\u00a0mercredi\u00a0»')
  assert.equal(quoted('Wednesday', 'en'), '“Wednesday”')
  const source = { headline: 'Visit', agency: 'Reuters', place: 'Seoul', published: '2023-11-01' }
  assert.equal(sourceName(source, 'en'), 'Reuters, Seoul, 1 November 2023')
  assert.equal(shortSourceName(source, 'en'), 'Reuters, 1 Nov 2023')
  assert.equal(sourceName({ headline: '', agency: '', place: '', published: '' }, 'en'), '')
})

test('a path starts in the documents, written as the platform writes it', () => {
  const host = { documents: '/home/ada/Documents', platform: 'linux' } as Parameters<typeof startingPath>[0]
  assert.equal(startingPath(host, 'create', 'Untitled'), '/home/ada/Documents/Untitled.dateline')
  assert.equal(startingPath(host, 'open', 'Untitled'), '/home/ada/Documents/')
  assert.equal(startingPath(host, 'open', '', '/srv/desk/Geneva.dateline'), '/srv/desk/')
  const windows = { documents: 'C:\\Documents', platform: 'windows' } as Parameters<typeof startingPath>[0]
  assert.equal(startingPath(windows, 'create', 'Untitled'), 'C:\\Documents\\Untitled.dateline')
})
