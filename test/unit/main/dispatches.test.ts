/** Dispatches over the service's real line: read, recognised, proposed, taken, queued. */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { ORPCError } from '@orpc/client'
import type { Work } from '../../../core/contract/work.ts'
import { draftOfProposal } from '../../../core/dispatch/proposal-draft.ts'
import { emptyFilter } from '../../../core/model/filter.ts'
import type { SourceDraft } from '../../../core/model/source.ts'
import { pdfLinesOf, pdfOfPages, wordFile, wordParagraph } from '../dispatch/files.ts'
import { serveLibrary } from './served-library.ts'

const text = `Le ministre ira à Tokyo

TOKYO (Reuters) - Le ministre Paul Martin se rendra à Tokyo les 8 et 9 novembre, a annoncé mercredi le gouvernement. (Reportage Jeanne Martin)`
const published = '2023-11-01'
const language = 'fr'

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof ORPCError, String(error))
  return error.code
}

test('from a pasted text to events, and the text known the second time', async (t) => {
  const client = await (await serveLibrary(t)).connect()
  const read = await client.dispatches.recognise({ text })
  assert.deepEqual([read.agency, read.byline, read.place, read.known], ['Reuters', 'Jeanne Martin', 'Tokyo', null])
  assert.equal(read.text, text)
  const { proposals } = await client.dispatches.propose({ text, published, language })
  assert.deepEqual(proposals.map(({ date }) => date).toSorted(), ['2023-11-01', '2023-11-08/2023-11-09'])
  for (const { start, end, words } of proposals) assert.equal(text.slice(start, end), words)
  const { headline, agency, byline, place, url } = read
  const source: SourceDraft = { headline, agency, byline, place, url, published, language, text }
  const events = proposals.map((each) => ({ draft: draftOfProposal(each), into: null, contradicts: each.contradicts }))
  const { sourceId, eventIds } = await client.dispatches.add({ source, events })
  assert.equal(eventIds.length, 2)
  const again = await client.dispatches.recognise({ text })
  assert.deepEqual(again.known, { id: sourceId, headline, claimCount: 2, waiting: false })
  const known = (await client.dispatches.propose({ text, published, language })).proposals.map((each) => each.known?.id)
  assert.deepEqual(known.toSorted(), [...eventIds].toSorted())
})

test('words that a reader selected become a proposal; a place without words is refused', async (t) => {
  const client = await (await serveLibrary(t)).connect()
  const start = text.indexOf('se rendra')
  const input = { text, published, language } as const
  const { date, known } = await client.dispatches.proposeAt({ ...input, start, end: start + 30 })
  assert.equal(date, '2023-11-08/2023-11-09')
  assert.equal(known, null)
  assert.equal(await codeOf(client.dispatches.proposeAt({ ...input, start: 5, end: 5 })), 'invalid_input')
  assert.equal(await codeOf(client.dispatches.proposeAt({ ...input, start: 0, end: text.length + 1 })), 'invalid_input')
  assert.equal(await codeOf(client.dispatches.propose({ ...input, published: '2023-02-30' })), 'invalid_input')
})

test('a file from the page and a file by its path', async (t) => {
  const served = await serveLibrary(t)
  const client = await served.connect()
  const pdf = pdfOfPages([pdfLinesOf(['PARIS (AFP) - Le ministre part.'])])
  const dropped = await client.dispatches.read({ name: 'a.pdf', base64: pdf.toString('base64') })
  assert.deepEqual([dropped.format, dropped.agency, dropped.text], ['pdf', 'AFP', 'PARIS (AFP) - Le ministre part.'])
  const path = join(served.folder, 'b.docx')
  writeFileSync(path, wordFile(wordParagraph('PARIS (AFP) - Le ministre part.')))
  assert.equal((await client.dispatches.readPath({ path })).sha256, dropped.sha256)
  assert.equal(await codeOf(client.dispatches.readPath({ path: join(served.folder, 'none.txt') })), 'file_not_found')
  assert.equal(await codeOf(client.dispatches.readPath({ path: served.folder })), 'dispatch_not_supported')
  writeFileSync(join(served.folder, 'id_rsa'), 'Nobody’s business.')
  assert.equal(
    await codeOf(client.dispatches.readPath({ path: join(served.folder, 'id_rsa') })),
    'dispatch_not_supported',
  )
  assert.equal(await codeOf(client.dispatches.read({ name: 'a.docx', base64: 'UEsDBA==' })), 'dispatch_unreadable')
  assert.deepEqual(served.log, [])
})

test('windows are answered while a text of megabytes is read, and it can be given up', async (t) => {
  const client = await (await serveLibrary(t)).connect()
  const long = `${text}\n\n`.repeat(4000)
  const giveUp = new AbortController()
  const input = { text: long, published, language } as const
  const ending = client.dispatches.propose(input, { signal: giveUp.signal }).catch(() => 'given up')
  await client.dispatches.recognise({ text })
  giveUp.abort()
  assert.equal(await ending, 'given up')
  assert.equal(
    (await client.dispatches.propose({ text: `${text}\n\n`.repeat(100), published, language })).proposals.length > 0,
    true,
  )
})

test('a folder becomes a queue, with progress; what cannot be read is named, and undo empties it', async (t) => {
  const served = await serveLibrary(t)
  const client = await served.connect()
  const folder = join(served.folder, 'dispatches')
  mkdirSync(join(folder, 'more'), { recursive: true })
  writeFileSync(join(folder, 'a.txt'), text)
  writeFileSync(join(folder, 'more', 'b.txt'), 'Sans titre ni agence.')
  writeFileSync(join(folder, 'more', 'same.txt'), text)
  writeFileSync(join(folder, 'c.pdf'), '%PDF-1.4 broken')
  writeFileSync(join(folder, 'notes.xyz'), 'not one of them')
  const seen: (Work | null)[] = []
  const states = await client.work.states()
  const watching = (async () => {
    for await (const state of states) {
      seen.push(state)
      if (state === null && seen.length > 1) return
    }
  })()
  const { added, known, problems } = await client.dispatches.enqueue({ path: folder })
  await watching
  assert.deepEqual([added, known], [2, 1])
  assert.deepEqual(problems, [
    { path: join(folder, 'c.pdf'), code: 'dispatch_unreadable', detail: { path: join(folder, 'c.pdf') } },
  ])
  assert.ok(seen.some((state) => state?.kind === 'dispatches' && state.unit === 'files'))
  const waiting = await client.dispatches.waiting()
  assert.deepEqual(waiting.map(({ headline }) => headline).toSorted(), ['Le ministre ira à Tokyo', 'b'])
  await client.history.undo()
  assert.deepEqual(await client.dispatches.waiting(), [])
})

/** A folder of so many dispatches, each about so many characters longer than a few words. */
function folderOf(inside: string, count: number, length = 0): string {
  const folder = join(inside, 'dispatches')
  mkdirSync(folder)
  for (let number = 0; number < count; number++) {
    writeFileSync(join(folder, `${number}.txt`), `Dispatch ${number}. ${'He said so. '.repeat(length / 12)}`)
  }
  return folder
}

test('while a folder is read no other library is opened: what is read lands where it was asked for', async (t) => {
  const served = await serveLibrary(t)
  const [client, other] = [await served.connect(), await served.connect()]
  const { path: first } = await client.library.state()
  const { path: second } = await client.library.create({ path: join(served.folder, 'second') })
  const states = await other.work.states()
  const queueing = client.dispatches.enqueue({ path: folderOf(served.folder, 300) })
  for await (const state of states) if (state !== null) break
  assert.equal(await codeOf(other.library.open({ path: first })), 'work_running')
  assert.equal(await codeOf(other.library.create({ path: join(served.folder, 'third') })), 'work_running')
  assert.equal((await queueing).added, 300)
  assert.equal((await client.library.state()).path, second)
  assert.equal((await client.dispatches.waiting()).length, 300)
  await other.library.open({ path: first })
  assert.deepEqual(await client.dispatches.waiting(), [])
})

test('while sources are queued windows are answered, edits wait, and it can still be cancelled', async (t) => {
  const served = await serveLibrary(t)
  const [client, other] = [await served.connect(), await served.connect()]
  const before = await client.library.state()
  const [row] = (
    await other.events.list({ filter: emptyFilter, order: 'date', descending: false, offset: 0, limit: 1 })
  ).rows
  assert.ok(row !== undefined)
  const folder = folderOf(served.folder, 300, 120_000)
  const states = await other.work.states()
  const queueing = codeOf(client.dispatches.enqueue({ path: folder }))
  let said: string | null = null
  for await (const state of states) {
    if (state?.phase !== 'writing') continue
    assert.deepEqual([state.kind, state.unit, state.total], ['dispatches', 'files', 300])
    said ??= await codeOf(other.events.remove({ ids: [row.id] }))
    await other.work.cancel({ id: state.id })
    break
  }
  assert.equal(said, 'work_running')
  assert.equal(await queueing, 'cancelled')
  assert.deepEqual(await client.library.state(), before)
  await other.events.remove({ ids: [row.id] })
  assert.deepEqual((await client.library.check()).problems, [])
})

test('queueing can be cancelled: the library is as it was', async (t) => {
  const served = await serveLibrary(t)
  const client = await served.connect()
  const folder = folderOf(served.folder, 300)
  const { revision } = await client.library.state()
  const states = await client.work.states()
  const queueing = codeOf(client.dispatches.enqueue({ path: folder }))
  for await (const state of states) {
    if (state === null) continue
    await client.work.cancel({ id: state.id })
    break
  }
  assert.equal(await queueing, 'cancelled')
  assert.equal((await client.library.state()).revision, revision)
})
