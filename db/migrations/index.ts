/** Every step that a library file has taken since the first, in order; a file is brought up to the last one when opened. */
import type { Database } from '../open.ts'
import { firstSchema } from './1-first-schema.ts'
import { pyramidSchema } from './2-pyramid.ts'
import { reviewQueue } from './3-review-queue.ts'

export interface Migration {
  /** The schema version (`user_version`) that it leads to. */
  readonly version: number
  readonly name: string
  readonly up: (db: Database) => void
}

export const migrations: readonly Migration[] = gapless([firstSchema, pyramidSchema, reviewQueue])

/** The version that this program writes. */
export const schemaVersion = migrations.length

function gapless(list: readonly Migration[]): readonly Migration[] {
  for (const [index, { version }] of list.entries()) {
    if (version !== index + 1) throw new Error(`migration ${version} stands in place ${index + 1}`)
  }
  return list
}
