/** Opening and making a library; everything else is asked of the `Library` that comes back. */
import { resolve } from 'node:path'
import type { ViewState } from '../core/contract/view-state.ts'
import type { Language } from '../core/date/index.ts'
import { AppError } from '../core/errors.ts'
import type { EventId } from '../core/model/event.ts'
import { takeBackBrokenOff } from './broken-off.ts'
import { checkLibrary } from './check.ts'
import { type Door, writeDoor } from './commit.ts'
import { dispatchFunctions } from './dispatches.ts'
import { codeOf, guarded, guardedFunctions } from './failures.ts'
import { assertCanCreate, assertIsFile, createWhole, isWritable } from './files.ts'
import { type FilterSets, filterSets } from './finding/filter-sets.ts'
import { findEvents } from './finding/find-events.ts'
import { listEvents } from './finding/list-events.ts'
import { historyFunctions } from './history-functions.ts'
import { importFunctions } from './import.ts'
import type { Library, LibraryOptions } from './library-api.ts'
import { type LibraryLock, lockLibrary } from './lock.ts'
import { copyBeforeMigration, migrate, versionOf } from './migrate.ts'
import { schemaVersion } from './migrations/index.ts'
import { connect, connectNew, type Database, keepWriteAheadLog } from './open.ts'
import { type Pyramid, pyramidOn } from './pyramid/pyramid.ts'
import { eventReads } from './read-events.ts'
import { addSample } from './sample.ts'
import { snapshotOn } from './snapshot.ts'
import { assertSound } from './soundness.ts'
import { sourceFunctions } from './sources.ts'
import { timelineQueries } from './timeline-queries.ts'
import { viewStateFunctions } from './view-state.ts'
import { eventWrites } from './write-events.ts'

export type * from './library-api.ts'

/** Milliseconds to wait for a reader or a copy that is about to finish. */
const patience = 2000

/**
 * Opens a library. Throws `file_not_found`, `not_a_library`, `library_newer`, `library_damaged`, `library_in_use`, or
 * `library_older` when it would have to be brought up to date and cannot be written.
 */
export function openLibrary(path: string, options: LibraryOptions): Library {
  const file = resolve(path)
  assertIsFile(file)
  const readOnly = options.readOnly === true || !isWritable(file)
  const lock = readOnly || options.lockHeld === true ? null : lockLibrary(file)
  let db: Database | null = null
  try {
    return guarded(file, () => {
      if (readOnly) takeBackBrokenOff(file)
      db = connect(file, { readOnly, patience })
      versionOf(db, file)
      assertSound(db, file)
      bringUpToDate(db, file, readOnly, options.now)
      if (!readOnly) keepWriteAheadLog(db)
      return libraryOn(db, file, readOnly, lock, options.now)
    })
  } catch (error) {
    ;(db as Database | null)?.close()
    lock?.release()
    throw error
  }
}

/** Makes a new, empty library and opens it. Throws `file_exists`, `file_not_found` or `folder_read_only` about its folder, `disk_full`. */
export function createLibrary(path: string, options: LibraryOptions): Library {
  const file = resolve(path)
  assertCanCreate(file)
  createWhole(file, options.now(), (unfinished) => {
    const db = connectNew(unfinished, 0)
    try {
      migrate(db, file, 0)
    } finally {
      db.close()
    }
  })
  return openLibrary(file, options)
}

function bringUpToDate(db: Database, path: string, readOnly: boolean, now: () => number): void {
  const version = versionOf(db, path)
  if (version === schemaVersion) return
  if (readOnly) throw new AppError('library_older', { path, version })
  copyBeforeMigration(db, path, version, now())
  migrate(db, path, version)
}

function libraryOn(
  db: Database,
  path: string,
  readOnly: boolean,
  lock: LibraryLock | null,
  now: () => number,
): Library {
  const pyramid = pyramidOn(db)
  const door = writeDoor(db, pyramid, now)
  const { viewState, saveViewState } = viewStateFunctions(db)
  const state = () => {
    const { undo, redo } = door.log.stacks()
    return {
      revision: door.log.revision(),
      undo: undo === null ? null : door.log.label(undo.top),
      redo: redo === null ? null : door.log.label(redo.top),
      isSample: door.log.isSample(),
      readOnly,
    }
  }
  const writes = {
    addSample(language: Language) {
      addSample(door, language)
      return state()
    },
    ...importFunctions(db, door),
    saveViewState(kept: ViewState) {
      if (!readOnly) saveViewState(kept)
    },
    checkpointWhenIdle: () => checkpoint(db),
    close: () => closeLibrary(db, readOnly, lock),
  }
  const snapshot = snapshotOn(db)
  const sets = filterSets(db, door.log.revision)
  const count = db.prepare<number>(`SELECT coalesce(sum(uses), 0) FROM terms WHERE kind = 'status'`).pluck()
  const reads = { state, viewState, eventCount: () => count.get() ?? 0, prepareNext: sets.prepareNext }
  const check = () => checkLibrary(db, path)
  const { list, get, ...sourceWrites } = sourceFunctions(db, door)
  return {
    path,
    readOnly,
    ...guardedFunctions(path, writes),
    ...guardedFunctions(path, { ...reads, check }, snapshot),
    events: {
      ...guardedFunctions(path, eventQueries(db, door, pyramid, sets), snapshot),
      ...guardedFunctions(path, { ...eventWrites(db, door) }),
    },
    sources: { ...guardedFunctions(path, { list, get }, snapshot), ...guardedFunctions(path, sourceWrites) },
    history: guardedFunctions(path, { ...historyFunctions(door, state) }),
    dispatches: guardedFunctions(path, { ...dispatchFunctions(db, door) }),
  }
}

function eventQueries(db: Database, door: Door, pyramid: Pyramid, sets: FilterSets) {
  const { revision } = door.log
  const reads = eventReads(db)
  return {
    ...timelineQueries(db, { sets, reads, pyramid, revision }),
    ...listEvents(db, sets, reads),
    ...findEvents(db, sets, reads),
    row: ({ id }: { readonly id: EventId }) => reads.row(id),
    get: ({ id }: { readonly id: EventId }) => reads.detail(id),
  }
}

function checkpoint(db: Database): boolean {
  const [result] = db.pragma('wal_checkpoint(PASSIVE)') as readonly {
    busy: number
    log: number
    checkpointed: number
  }[]
  return result !== undefined && result.busy === 0 && result.log === result.checkpointed
}

/** Closes the file as one whole file again, so that it can be copied, and read where nothing can be written. */
function closeLibrary(db: Database, readOnly: boolean, lock: LibraryLock | null): void {
  if (!db.open) return
  try {
    if (!readOnly && lock !== null) db.pragma('journal_mode = DELETE')
  } catch (error) {
    // Somebody is reading, or the disk is full or gone: the write-ahead log stays, with all that was saved in it.
    if (!codeOf(error).startsWith('SQLITE_')) throw error
  } finally {
    db.close()
    lock?.release()
  }
}
