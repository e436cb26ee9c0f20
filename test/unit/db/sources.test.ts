/** Sources: an edit never overwrites what somebody else changed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draft, newLibrary, problemOf, sourceDraft } from './helpers.ts'

test('an edit of a source names the revision it started from, whoever changed it since', (context) => {
  const library = newLibrary(context)
  const { id, revision } = library.sources.add({ draft: sourceDraft() })
  library.events.add({ draft: draft() })
  assert.equal(library.sources.get({ id }).revision, revision)
  const edited = library.sources.edit({ id, draft: sourceDraft({ headline: 'Mine' }), revision })
  assert.equal(library.sources.get({ id }).revision, edited.revision)
  const edit = (headline: string, from: number) =>
    library.sources.edit({ id, draft: sourceDraft({ headline }), revision: from })
  assert.equal(
    problemOf(() => edit('Yours', revision)),
    'changed_meanwhile',
  )
  assert.equal(library.sources.get({ id }).headline, 'Mine')
  assert.deepEqual(edit('Mine', edited.revision), edited)
  library.history.undo()
  assert.equal(
    problemOf(() => edit('Yours', edited.revision)),
    'changed_meanwhile',
  )
  assert.equal(edit('Yours', library.sources.get({ id }).revision).revision, library.state().revision)
})
