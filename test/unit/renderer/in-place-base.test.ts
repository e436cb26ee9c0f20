/** The revision that an edit in place names: others' changes of the same part are refused, those of other parts go by. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { revisionToName } from '../../../renderer/inspector/base.ts'

test('while the part is as it was the latest revision is named, else the one that the edit started from', () => {
  const base = { part: { names: ['Ada'], typed: '' }, revision: 3 }
  assert.equal(revisionToName(base, base), 3)
  assert.equal(revisionToName(base, { part: { names: ['Ada'], typed: '' }, revision: 5 }), 5)
  assert.equal(revisionToName(base, { part: { names: ['Ada', 'Grace'], typed: '' }, revision: 5 }), 3)
})
