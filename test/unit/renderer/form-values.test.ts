/** The form of an event: what is typed becomes a draft, or stays where it is with the reason. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Claim, type EventDetail, eventDraftSchema } from '../../../core/model/event.ts'
import { changedDraft, draftOf } from '../../../renderer/data/draft.ts'
import {
  draftFrom,
  emptyClaim,
  emptyValues,
  type FormValues,
  tokenNames,
  valuesOf,
} from '../../../renderer/form/form-values.ts'
import { editableDate, readField } from '../../../renderer/form/typed-date.ts'

const today = { year: 2023, month: 11, day: 1 }

const claim: Claim = {
  id: 5 as Claim['id'],
  sourceId: 1 as NonNullable<Claim['sourceId']>,
  quote: 'ont démenti',
  quoteStart: 10,
  quoteEnd: 21,
  claimants: ['North Korea', 'Russia'],
  stance: 'denies',
  stated: '../2023-11-01',
  quoteState: 'found',
}
const event: EventDetail = {
  id: 4 as EventDetail['id'],
  title: 'Denial',
  date: '../2023-11-01',
  derivation: { words: 'ont démenti', anchor: '2023-11-01', rule: { en: 'said by then', fr: 'dit avant' } },
  place: '',
  entities: [],
  tags: ['arms'],
  status: 'reported',
  note: '',
  importance: 2,
  claims: [claim],
  links: [
    { kind: 'contradicts', direction: 'out', id: 3 as EventDetail['id'], title: 'Condemnation' },
    { kind: 'follows', direction: 'in', id: 2 as EventDetail['id'], title: 'Visit' },
  ],
  shown: 'reported',
  revision: 7,
}

const drafted = (values: FormValues, before: EventDetail | null = null) => draftFrom(values, before, 'en', today)

test('a form that was not touched gives back the event, with the links made from its side', () => {
  for (const language of ['en', 'fr'] as const) {
    const read = draftFrom(valuesOf(event, language), event, language, today)
    assert.ok(read.ok)
    assert.deepEqual(read.draft, draftOf(event))
    assert.ok(eventDraftSchema.safeParse(read.draft).success)
  }
  assert.deepEqual(draftOf(event).links, [{ kind: 'contradicts', to: 3 }])
})

test('a date that is changed is no longer the one derived', () => {
  const read = drafted({ ...valuesOf(event, 'en'), date: '2 Nov 2023' }, event)
  assert.ok(read.ok)
  assert.equal(read.draft.date, '2023-11-02')
  assert.equal(read.draft.derivation, null)
  assert.equal(changedDraft(event, { date: '2023-11-02' }).derivation, null)
  assert.deepEqual(changedDraft(event, { note: 'x' }).derivation, event.derivation)
})

test('an empty title and an unreadable date are named, the title first', () => {
  const values = { ...emptyValues('', 'en'), date: 'some day' }
  assert.deepEqual(drafted(values), { ok: false, problem: { field: 'title', key: null } })
  assert.deepEqual(drafted({ ...values, title: 'T' }), { ok: false, problem: { field: 'date', key: null } })
  const long = { ...emptyValues('', 'en'), title: 'x'.repeat(501) }
  assert.deepEqual(drafted(long), { ok: false, problem: { field: 'title', key: null } })
})

test('an empty date is a date that is not known', () => {
  const read = drafted({ ...emptyValues('', 'en'), title: 'T' })
  assert.ok(read.ok)
  assert.equal(read.draft.date, 'XXXX-XX-XX')
})

test('the name still being typed counts, each name once', () => {
  assert.deepEqual(tokenNames({ names: ['Seoul'], typed: ' Tokyo, Seoul; Washington ' }), [
    'Seoul',
    'Tokyo',
    'Washington',
  ])
  const read = drafted({ ...emptyValues('', 'en'), title: 'T', tags: { names: [], typed: 'arms' } })
  assert.ok(read.ok)
  assert.deepEqual(read.draft.tags, ['arms'])
})

test('a claim left blank is no claim; one with an unreadable day is named', () => {
  const values = { ...emptyValues('', 'en'), title: 'T', claims: [emptyClaim(0)] }
  const read = drafted(values)
  assert.ok(read.ok)
  assert.deepEqual(read.draft.claims, [])
  const unread = drafted({ ...values, claims: [{ ...emptyClaim(3), quote: 'q', stated: 'some day' }] })
  assert.deepEqual(unread, { ok: false, problem: { field: 'claims', key: 3 } })
})

test('a date put into a field reads back to itself', () => {
  const dates = [
    '2023-11-08',
    '2023-11-08/2023-11-09',
    '../2023-11-01',
    '2021-05~/2023-11-08',
    '199X',
    '-0043',
    'XXXX-XX-XX',
  ]
  for (const language of ['en', 'fr'] as const) {
    for (const date of dates) {
      const read = readField(editableDate(date, language), language, today)
      assert.ok(read.ok, date)
      assert.equal(read.edtf, date)
    }
  }
})
