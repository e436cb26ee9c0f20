/** What is known of a dispatch: read from its text, typed over it, and never taken back from the reader. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkSourceDraft } from '../../../core/model/check-draft.ts'
import type { SourceId } from '../../../core/model/event.ts'
import {
  correctedSourceOf,
  emptySource,
  publishedDay,
  sourceDraftOf,
  takeReading,
  typeField,
} from '../../../renderer/dispatch/source-state.ts'

const today = { year: 2026, month: 11, day: 27 }
const said = {
  headline: 'Visite',
  agency: 'AFP',
  byline: 'Ada',
  place: 'Paris',
  published: '2023-11-01',
  language: 'fr',
  url: '',
} as const

test('a reading fills the fields, the day in words of the interface', () => {
  const state = takeReading(emptySource('en'), said, 'en')
  assert.deepEqual(state.fields, {
    headline: 'Visite',
    publisher: 'AFP',
    published: '1 November 2023',
    language: 'fr',
  })
  assert.equal(publishedDay(state.fields.published, 'en', today), '2023-11-01')
})

test('what was typed stays when the text is read again', () => {
  const typed = typeField(emptySource('fr'), { published: '2 nov 2023', publisher: '' })
  const { fields } = takeReading(typed, said, 'fr')
  assert.deepEqual([fields.published, fields.publisher, fields.headline], ['2 nov 2023', '', 'Visite'])
})

test('of a source that the library has only what was typed is corrected, under the names it is kept by', () => {
  const id = 7 as SourceId
  const read = takeReading(emptySource('fr'), said, 'fr')
  assert.deepEqual(correctedSourceOf(read, id, '2023-11-01'), { id, corrected: {} })
  const typed = typeField(typeField(read, { publisher: ' Le Monde ' }), { published: '2 nov 2023' })
  assert.deepEqual(correctedSourceOf(typed, id, '2023-11-02'), {
    id,
    corrected: { agency: 'Le Monde', published: '2023-11-02' },
  })
})

test('a publication is one day', () => {
  assert.equal(publishedDay('1 nov 2023', 'fr', today), '2023-11-01')
  assert.equal(publishedDay('2023-11-01T09:30+09:00', 'fr', today), '2023-11-01')
  for (const typed of ['', '  ', 'Nov 2023', '2023-11-01~', '8-9 Nov 2023', 'hmm']) {
    assert.equal(publishedDay(typed, 'en', today), null, typed)
  }
})

test('a source that nothing names is called by its first words, and may be kept', () => {
  const text = `\n${'Un long début de dépêche '.repeat(20)}\nSuite`
  const draft = sourceDraftOf({ ...emptySource('fr'), text }, '2023-11-01')
  assert.equal(draft.text, text)
  assert.ok(draft.headline.startsWith('Un long début') && draft.headline.length <= 121)
  assert.deepEqual(checkSourceDraft(draft), draft)
  const named = sourceDraftOf({ ...typeField(emptySource('fr'), { publisher: 'AFP' }), text }, '2023-11-01')
  assert.deepEqual([named.headline, named.agency], ['', 'AFP'])
})
