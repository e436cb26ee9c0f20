/** A review whose text is changed: every item that stays names words that stand there, and nothing outside the change goes. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseIsoDay, propose } from '../../../core/extract/index.ts'
import { inText } from '../../../renderer/dispatch/review/in-text.ts'
import { correct, type Review, type ReviewItem, reviewOf } from '../../../renderer/dispatch/review/review.ts'

const text =
  'Le Nord a récemment livré des obus au Sud, affirment Paris et Rome. ' +
  'Le Nord a démenti les livraisons d’obus au Sud. La réunion aura lieu le 8 novembre à Paris.'

function reviewed(): Review {
  const published = parseIsoDay('2023-11-01') ?? 0
  const found = propose(text, { published, language: 'fr' }).map((proposal) => ({ ...proposal, known: null }))
  const review = { ...reviewOf(found), text }
  return review.items.reduce((so, { key, draft }) => correct(so, key, { ...draft, title: 'Mine' }), review)
}

/** Whether everything that an item names of a text stands there. */
function standsIn({ proposal, draft }: ReviewItem, of: string): boolean {
  const { words, start, end, claims } = proposal
  return (
    of.slice(start, end) === words &&
    claims.every((claim) => of.slice(claim.start, claim.end) === claim.quote) &&
    draft.claims.every(({ quote, quoteStart, quoteEnd }) => of.slice(quoteStart ?? 0, quoteEnd ?? 0) === quote)
  )
}

test('after any one change of the text', () => {
  const place = fc.nat(text.length)
  fc.assert(
    fc.property(place, place, fc.string({ maxLength: 40 }), (one, other, typed) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)]
      const changed = text.slice(0, from) + typed + text.slice(to)
      const before = reviewed()
      const after = inText(before, changed)
      assert.equal(after.text, changed)
      assert.ok(after.items.every((item) => standsIn(item, changed)))
      assert.ok(after.items.every(({ draft }) => draft.title === 'Mine'))
      const left = new Set(after.items.map(({ key }) => key))
      for (const { key, proposal } of before.items) {
        const ends = [...proposal.sentence, ...proposal.claims.flatMap(({ start, end }) => [start, end])]
        const isOutside = Math.max(...ends) <= from || Math.min(...ends) >= to
        if (isOutside) assert.ok(left.has(key), `${key} is outside the change`)
      }
    }),
  )
})

test('what was found anew meets the decisions about it at its new place', () => {
  const before = reviewed()
  const changed = `Urgent.\n\n${text}`
  const found = before.items.map(({ proposal }) => proposal)
  const moved = inText(before, changed)
  const again = reviewOf(
    moved.items.map(({ proposal }) => proposal),
    moved,
  )
  assert.equal(again.items.length, found.length)
  assert.ok(again.items.every((item) => item.isCorrected && standsIn(item, changed)))
})

test('of another text nothing stays, and the same text changes nothing', () => {
  const before = reviewed()
  assert.deepEqual(inText(before, 'Le port de Brest rouvrira.').items, [])
  assert.equal(inText(before, text), before)
})
