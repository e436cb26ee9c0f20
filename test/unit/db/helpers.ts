/** What the tests of the database share: real files in folders of their own, drafts, and everything a file holds. */

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import type { EventDraft, EventId } from '../../../core/model/event.ts'
import type { Filter } from '../../../core/model/filter.ts'
import { emptyFilter } from '../../../core/model/filter.ts'
import type { SourceDraft } from '../../../core/model/source.ts'
import { createLibrary, type Library } from '../../../db/library.ts'
import { connect, connectNew } from '../../../db/open.ts'

/** A clock that moves on by a second at each look. */
export function clock(): () => number {
  let at = Date.UTC(2023, 10, 1)
  return () => {
    at += 1000
    return at
  }
}

/** A folder that goes with the test. */
export function temporaryFolder(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-db-'))
  test.after(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new library that is closed with the test. */
export function newLibrary(test: TestContext, name = 'library.dateline'): Library {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-db-'))
  const library = createLibrary(join(folder, name), { now: clock() })
  test.after(() => {
    library.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return library
}

/** A library `old.dateline` in a folder, as an old version wrote it. */
export function storedLibrary(folder: string, version: number): string {
  const path = join(folder, 'old.dateline')
  const sql = readFileSync(new URL(`../../fixtures/db/version-${version}.sql`, import.meta.url), 'utf8')
  connectNew(path, 0).exec(sql).close()
  return path
}

export function draft(changes: Partial<EventDraft> = {}): EventDraft {
  return {
    title: 'An event',
    date: '2023-11-08',
    derivation: null,
    place: '',
    entities: [],
    tags: [],
    status: 'reported',
    note: '',
    importance: 0,
    claims: [],
    links: [],
    ...changes,
  }
}

export function sourceDraft(changes: Partial<SourceDraft> = {}): SourceDraft {
  return {
    headline: 'A dispatch',
    agency: 'An agency',
    byline: '',
    place: '',
    published: '2023-11-01',
    language: 'en',
    text: 'First words. Second words.',
    url: '',
    ...changes,
  }
}

export function filter(changes: Partial<Filter> = {}): Filter {
  return { ...emptyFilter, ...changes }
}

export function eventId(id: number): EventId {
  return id as EventId
}

/** The error code that `work` throws; fails when it throws none. */
export function problemOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code)
    throw error
  }
  throw new Error('nothing was thrown')
}

/** Every row of the tables that the history keeps, as another connection sees them. */
export function recordsIn(path: string): Readonly<Record<string, unknown[]>> {
  return rowsOf(path, ['sources', 'events', 'claims', 'links'])
}

/** Every row of these tables, in order. */
export function rowsOf(path: string, tables: readonly string[]): Readonly<Record<string, unknown[]>> {
  const db = connect(path, { readOnly: true, patience: 1000 })
  try {
    return Object.fromEntries(
      tables.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2, 3, 4`).all()]),
    )
  } finally {
    db.close()
  }
}

type WayOfWriting = 'commit' | 'break-off' | 'go-on'

/** Has another process write to a library; comes back when it has begun. Kills it, as a power cut would, when told. */
export async function writeElsewhere(path: string, way: WayOfWriting): Promise<() => Promise<void>> {
  const writer = fork(new URL('./writing-process.ts', import.meta.url), [path, way])
  const ended = once(writer, 'exit')
  await Promise.race([once(writer, 'message'), ended.then(() => Promise.reject(new Error('the writer ended')))])
  return async () => {
    writer.kill('SIGKILL')
    await ended
  }
}
