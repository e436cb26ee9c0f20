/** The sample library in both languages. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { errorCodes } from '../../../core/errors.ts'
import { messages } from '../../../core/messages/index.ts'
import type { SourceId } from '../../../core/model/event.ts'
import { filter, newLibrary } from './helpers.ts'

for (const language of ['en', 'fr'] as const) {
  test(`the sample has its five events, dates, sides and quotes (${language})`, (context) => {
    const library = newLibrary(context)
    const state = library.addSample(language)
    assert.deepEqual([state.isSample, state.revision, state.undo?.kind], [true, 1, 'sample-added'])
    const { rows } = library.events.list({ filter: filter(), order: 'date', descending: false, offset: 0, limit: 10 })
    assert.deepEqual(
      rows.map(({ date, status, asserting, denying }) => [date, status, asserting, denying]),
      [
        ['2021-05~/2023-11-08', 'reported', 1, 0],
        ['2023-11-01', 'reported', 1, 0],
        ['../2023-11-01', 'disputed', 3, 2],
        ['../2023-11-01', 'reported', 2, 0],
        ['2023-11-08/2023-11-09', 'announced', 1, 0],
      ],
    )
    for (const { id } of rows) {
      const event = library.events.get({ id })
      assert.ok(
        event.claims.every((claim) => claim.quoteState === 'found'),
        event.title,
      )
      assert.ok(event.derivation !== null && event.note !== '' && event.tags.length === 1)
    }
    const denial = library.events.get({ id: rows[3]?.id ?? (0 as never) })
    assert.deepEqual(
      denial.links.map(({ kind, direction, id }) => [kind, direction, id]),
      [['contradicts', 'out', rows[2]?.id]],
    )
    const source = library.sources.get({ id: 1 as SourceId })
    assert.deepEqual(
      [source.agency, source.published, source.language, source.citations.length],
      ['Reuters', '2023-11-01', 'fr', 6],
    )
    assert.ok(source.text.split(' […] ').every((quote) => quote.length < 80))
    assert.deepEqual(library.check().problems, [])
  })
}

test('every problem has words in both languages, with the same places for what they name', () => {
  const placesIn = (words: string) => [...new Set(words.match(/\{\w+(?=[,}])/g))].toSorted()
  for (const code of errorCodes) {
    const en = messages.en[`error.${code}`]
    assert.ok(en.length > 20, code)
    assert.deepEqual(placesIn(messages.fr[`error.${code}`]), placesIn(en), code)
  }
})
