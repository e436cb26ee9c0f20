/** Long work: its pace and its rest are never wilder than what was seen, and are said in words no more exact than they are. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordsIn } from '../../../main/words.ts'
import { leftInWords, roundedLeft, roundedPace, sizeInWords } from '../../../renderer/work/amounts.ts'
import { type Progress, type Stage, seeWork } from '../../../renderer/work/progress.ts'
import { progressInWords, workInWords } from '../../../renderer/work/work-words.ts'

const stage = (done: number, part: Partial<Stage> = {}): Stage => ({
  id: 1,
  phase: 'writing',
  done,
  total: 1_000_000,
  ...part,
})

/** Sees a work that does `pace` rows a second, ten times a second, for so many seconds. */
function seen(pace: number, seconds: number): Progress<Stage> {
  let progress: Progress<Stage> | null = null
  for (let tick = 0; tick <= seconds * 10; tick += 1)
    progress = seeWork(progress, stage((pace * tick) / 10), tick * 100)
  assert.ok(progress !== null)
  return progress
}

test('nothing is said of the pace before there is one', () => {
  const first = seeWork(null, stage(0), 0)
  assert.deepEqual([first?.pace, first?.left], [null, null])
  assert.deepEqual([seen(50_000, 0.5).pace, seen(50_000, 0.5).left], [null, null])
})

test('a steady work is reckoned rightly', () => {
  const { pace, left } = seen(50_000, 6)
  assert.equal(pace, 50_000)
  assert.ok(left !== null && Math.abs(left - 14_000) <= 1000, String(left))
})

test('another phase and another work start anew; the strip knows since when the work goes on', () => {
  const writing = seen(50_000, 6)
  const indexing = seeWork(writing, stage(0, { phase: 'indexing' }), 7000)
  assert.deepEqual([indexing?.pace, indexing?.left, indexing?.since], [null, null, 0])
  assert.equal(seeWork(writing, stage(10, { id: 2 }), 7000)?.since, 7000)
  assert.equal(seeWork(writing, null, 7000), null)
})

test('a work whose end nobody knows has a pace and no rest', () => {
  let progress: Progress<Stage> | null = null
  for (const tick of [0, 1, 2, 3]) progress = seeWork(progress, stage(tick * 10, { total: null }), tick * 1000)
  assert.deepEqual([progress?.pace, progress?.left], [10, null])
})

test('the pace lies between the slowest and the fastest step that was seen', () => {
  const steps = fc.array(fc.tuple(fc.integer({ min: 50, max: 400 }), fc.integer({ min: 0, max: 10_000 })), {
    minLength: 1,
  })
  fc.assert(
    fc.property(steps, (all) => {
      let [at, done, progress] = [0, 0, seeWork<Stage>(null, stage(0), 0)]
      for (const [milliseconds, rows] of all) {
        at += milliseconds
        done += rows
        progress = seeWork(progress, stage(done), at)
        assert.ok((progress?.samples.length ?? 0) <= 5000 / 50 + 2)
      }
      if (progress?.pace == null) return
      const paces = all.map(([milliseconds, rows]) => (rows * 1000) / milliseconds)
      assert.ok(progress.pace >= Math.min(...paces) - 1e-6 && progress.pace <= Math.max(...paces) + 1e-6)
      assert.ok(progress.left === null || progress.left >= 0)
    }),
  )
})

const sizes = { 'left.seconds': 1000, 'left.minutes': 60_000, 'left.hours': 3_600_000 } as const
const said = (milliseconds: number): number => {
  const rounded = roundedLeft(milliseconds)
  return rounded === null ? 0 : rounded.count * sizes[rounded.id]
}

test('what is left is never said shorter than it is, never more than a step longer, and only shrinks with it', () => {
  const time = fc.double({ min: 8000, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(time, time, (one, other) => {
      assert.ok(said(one) >= one - 1e-6)
      assert.ok(said(one) - one <= (one < 60_000 ? 60_000 : one) + 1e-6)
      if (one <= other) assert.ok(said(one) <= said(other))
    }),
  )
})

test('times, paces and sizes in both languages', () => {
  const [en, fr] = [wordsIn('en'), wordsIn('fr')]
  assert.equal(leftInWords(en, 3000), 'a few seconds left')
  assert.equal(leftInWords(en, 16_200), 'about 20 seconds left')
  assert.equal(leftInWords(en, 56_000), 'about 1 minute left')
  assert.equal(leftInWords(en, 61_000), 'about 2 minutes left')
  assert.equal(leftInWords(fr, 61_000), 'encore 2 minutes environ')
  assert.equal(leftInWords(en, 100 * 60_000), 'about 2 hours left')
  assert.deepEqual([7.4, 99, 1234, 58_912].map(roundedPace), [7, 99, 1200, 59_000])
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')
  assert.deepEqual(
    [1, 999, 1500, 999_600, 34_200_000, 1_240_000_000].map((bytes) => plain(sizeInWords(en, bytes))),
    ['1 byte', '999 bytes', '1.5 kB', '1 MB', '34 MB', '1.2 GB'],
  )
  assert.deepEqual(
    [1, 1_240_000_000].map((bytes) => plain(sizeInWords(fr, bytes))),
    ['1 octet', '1,2 Go'],
  )
})

test('an import and an undo in words, part by part, what is not known left out', () => {
  const importing = {
    id: 1,
    kind: 'import',
    name: 'a.csv',
    phase: 'reading',
    done: 4e6,
    total: 8e7,
    unit: 'bytes',
  } as const
  const known = { work: importing, since: 0, pace: 2_345_678, left: 32_400, reckonedAt: 0, samples: [] }
  const plain = (parts: readonly string[]) => parts.map((part) => part.replaceAll(/[\u00a0\u202f]/g, ' '))
  assert.equal(workInWords(wordsIn('en'), importing), 'Importing a.csv')
  assert.deepEqual(plain(progressInWords(wordsIn('en'), known)), [
    'reading',
    'about 35 seconds left',
    '4 MB of 80 MB',
    '2.3 MB a second',
  ])
  const undoing = { ...importing, kind: 'undo', phase: 'writing', done: 1, total: 1_000_000, unit: 'rows' } as const
  assert.deepEqual(plain(progressInWords(wordsIn('fr'), { ...known, work: undoing, pace: null, left: null })), [
    'écriture',
    '1 sur 1 000 000 lignes',
  ])
  assert.deepEqual(
    progressInWords(wordsIn('en'), { ...known, work: { ...importing, done: 0, total: null }, pace: 0.2, left: null }),
    ['reading'],
  )
})
