/** The review of a dispatch: numbers in the order of the text, decisions kept, what is added is what was shown. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DispatchProposal } from '../../../core/contract/dispatches.ts'
import { draftOfProposal } from '../../../core/dispatch/proposal-draft.ts'
import { parseIsoDay, propose } from '../../../core/extract/index.ts'
import { eventDraftSchema } from '../../../core/model/event.ts'
import { corrected, correctionOf } from '../../../renderer/dispatch/review/correction.ts'
import { reasonAlone, speechesOf } from '../../../renderer/dispatch/review/proposal-words.ts'
import {
  activePlace,
  correct,
  eventsToAdd,
  insertOwn,
  isTouched,
  join,
  moveBy,
  reviewOf,
  take,
  takeAll,
  takenCount,
} from '../../../renderer/dispatch/review/review.ts'

const text =
  'Le Nord a récemment livré des obus au Sud, affirment Paris et Rome. ' +
  'Le Nord a démenti les livraisons d’obus au Sud. La réunion aura lieu le 8 novembre à Paris.'
const today = { year: 2023, month: 11, day: 1 }

function found(known: DispatchProposal['known'] = null): readonly DispatchProposal[] {
  const published = parseIsoDay('2023-11-01') ?? 0
  return propose(text, { published, language: 'fr' }).map((proposal) => ({ ...proposal, known }))
}

const knownEvent = {
  id: 7,
  title: 'Livraisons',
  date: '../2023-11-01',
  status: 'reported',
} as DispatchProposal['known']

test('items are numbered in the order of the text, and the first is where the reader begins', () => {
  const review = reviewOf(found())
  const starts = review.items.map(({ proposal }) => proposal.start)
  assert.ok(starts.length >= 3)
  assert.deepEqual(
    starts,
    starts.toSorted((a, b) => a - b),
  )
  assert.equal(activePlace(review), 0)
  assert.equal(activePlace(moveBy(review, -1)), 0)
  assert.equal(activePlace(moveBy(moveBy(review, 1), 99)), starts.length - 1)
})

test('a proposal becomes a draft that the service takes, its quotes where they stand in the text', () => {
  for (const proposal of found()) {
    const draft = draftOfProposal(proposal)
    assert.deepEqual(eventDraftSchema.parse(draft), draft)
    for (const { quote, quoteStart, quoteEnd } of draft.claims) {
      assert.equal(text.slice(quoteStart ?? 0, quoteEnd ?? 0), quote)
    }
  }
})

test('a quote of more than its limit is cut, with the offsets of what is left', () => {
  const [proposal] = found()
  assert.ok(proposal !== undefined)
  const quote = `  ${'a'.repeat(12_000)}`
  const claims = [{ quote, start: 5, end: 5 + quote.length, claimants: [], stance: 'reports', stated: '' } as const]
  const [claim] = draftOfProposal({ ...proposal, claims }).claims
  assert.equal(claim?.quote.length, 10_000)
  assert.deepEqual([claim?.quoteStart, claim?.quoteEnd], [7, 10_007])
})

test('a correction that changes nothing changes nothing; a new date no longer comes from the text', () => {
  for (const proposal of found()) {
    const draft = draftOfProposal(proposal)
    for (const language of ['en', 'fr'] as const) {
      assert.deepEqual(corrected(draft, correctionOf(draft, language), language, today), { ok: true, draft })
      const moved = corrected(draft, { ...correctionOf(draft, language), date: '9 nov' }, language, today)
      assert.ok(moved.ok)
      assert.deepEqual([moved.draft.date, moved.draft.derivation], ['2023-11-09', null])
    }
  }
})

test('a correction without a title or with an unreadable date is told by its field', () => {
  const draft = draftOfProposal(found()[0] as DispatchProposal)
  const typed = correctionOf(draft, 'en')
  assert.deepEqual(corrected(draft, { ...typed, title: '  ' }, 'en', today), { ok: false, field: 'title' })
  assert.deepEqual(corrected(draft, { ...typed, date: 'soonish' }, 'en', today), { ok: false, field: 'date' })
})

test('what was decided stays when events are found again', () => {
  const first = reviewOf(found(knownEvent))
  const [one, two, three] = first.items
  assert.ok(one !== undefined && two !== undefined && three !== undefined)
  const decided = join(take(correct(first, one.key, { ...one.draft, title: 'Mine' }), two.key, false), three.key, false)
  const again = reviewOf(found(knownEvent), insertOwn(decided, { ...two.proposal, start: 2, end: 6 }))
  assert.equal(again.items.length, first.items.length + 1)
  assert.ok(again.items.some(({ isOwn }) => isOwn))
  const at = (key: number) => again.items.find(({ proposal }) => proposal.start === key)
  assert.equal(at(one.proposal.start)?.draft.title, 'Mine')
  assert.equal(at(two.proposal.start)?.isTaken, false)
  assert.equal(at(three.proposal.start)?.joins, false)
  assert.equal(new Set(again.items.map(({ key }) => key)).size, again.items.length)
})

test('found again by another day: what is left alone is counted anew, what was corrected is not; who is at it stays', () => {
  const proposals = found()
  const first = reviewOf(proposals)
  const [one, two] = first.items
  assert.ok(one !== undefined && two !== undefined)
  const decided = moveBy(correct(first, one.key, { ...one.draft, title: 'Mine' }), 1)
  const again = reviewOf(
    proposals.map((proposal) => ({ ...proposal, date: '2024-02-29' })),
    correct(decided, two.key, { ...two.draft, date: '2023-11-30', derivation: null }),
  )
  assert.deepEqual(
    again.items.map(({ key }) => key),
    first.items.map(({ key }) => key),
  )
  assert.equal(again.active, two.key)
  assert.deepEqual([again.items[0]?.draft.title, again.items[0]?.draft.date], ['Mine', '2024-02-29'])
  assert.deepEqual([again.items[1]?.draft.date, again.items[1]?.draft.derivation], ['2023-11-30', null])
})

test('the item whose correction is open stays although its words are no longer proposed', () => {
  const first = reviewOf(found())
  const open = first.items[1]?.key ?? null
  assert.deepEqual(
    reviewOf([], first, open).items.map(({ key }) => key),
    [open],
  )
  assert.deepEqual(reviewOf([], first).items, [])
})

test('two proposals of the same words keep their own decisions and keys', () => {
  const [proposal] = found()
  assert.ok(proposal !== undefined)
  const twice = [proposal, { ...proposal, title: 'The other', contradicts: 0 }]
  const first = reviewOf(twice)
  const again = reviewOf(twice, take(first, first.items[1]?.key ?? -1, false))
  assert.deepEqual(
    again.items.map(({ isTaken }) => isTaken),
    [true, false],
  )
  assert.equal(new Set(again.items.map(({ key }) => key)).size, 2)
  assert.equal(again.items[1]?.contradicts, again.items[0]?.key)
})

test('a corrected item stays although its words are no longer proposed', () => {
  const first = reviewOf(found())
  const [one] = first.items
  assert.ok(one !== undefined)
  const again = reviewOf([], correct(first, one.key, { ...one.draft, title: 'Mine' }))
  assert.deepEqual(
    again.items.map(({ draft }) => draft.title),
    ['Mine'],
  )
})

test('chosen words go to their place in the text, and the reader with them', () => {
  const review = reviewOf(found())
  const last = review.items.at(-1)
  assert.ok(last !== undefined)
  const own = insertOwn(review, { ...last.proposal, start: 0, end: 2 })
  assert.equal(activePlace(own), 0)
  assert.equal(own.items[0]?.isOwn, true)
  assert.equal(isTouched(review), false)
  assert.equal(isTouched(own), true)
})

test('what is added: the taken ones, what they contradict by its new place, further claims where they are wanted', () => {
  const review = reviewOf(found(knownEvent))
  const denial = review.items.find(({ contradicts }) => contradicts !== null)
  const denied = review.items.find(({ key }) => key === denial?.contradicts)
  assert.ok(denial !== undefined && denied !== undefined)
  const events = eventsToAdd(review, 'AFP')
  assert.equal(events.length, takenCount(review))
  const place = review.items.indexOf(denial)
  assert.equal(events[place]?.contradicts, review.items.indexOf(denied))
  assert.equal(events[place]?.into, 7)
  const without = eventsToAdd(take(review, denied.key, false), 'AFP')
  assert.ok(without.every(({ contradicts }) => contradicts === null))
  assert.equal(eventsToAdd(join(review, denial.key, false), '')[place]?.into, null)
  assert.deepEqual(eventsToAdd(takeAll(review, false), ''), [])
})

test('what nobody is named for is said by the publisher, as it is shown', () => {
  const review = reviewOf(found())
  const unnamed = review.items.find(({ draft }) => draft.claims[0]?.claimants.length === 0)
  assert.ok(unnamed !== undefined)
  assert.equal(speechesOf(unnamed.draft, 'AFP')[0]?.speakers, 'AFP')
  assert.equal(speechesOf(unnamed.draft, '')[0]?.speakers, '')
  const added = eventsToAdd(review, ' AFP ')[review.items.indexOf(unnamed)]
  assert.deepEqual(added?.draft.claims[0]?.claimants, ['AFP'])
})

test('a reason is told without the words that stand beside it', () => {
  for (const { reason, words } of found()) {
    for (const sentence of [reason.en, reason.fr]) {
      const alone = reasonAlone(sentence, words)
      assert.ok(alone.length > 0 && sentence.endsWith(alone))
      assert.ok(!alone.startsWith('“') && !alone.startsWith('«') && !alone.startsWith(':'))
    }
  }
  assert.equal(reasonAlone('No date in the sentence.', 'ont démenti'), 'No date in the sentence.')
})
