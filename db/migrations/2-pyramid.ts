/** Schema 2: the pyramid that windows of the timeline are answered from, and revisions of very many rows. */
import type { Database } from '../open.ts'
import { rebuildPyramid } from '../pyramid/rebuild.ts'

/** The tables of the pyramid, also made beside a library to compare with. */
export const pyramidTables = `
CREATE TABLE levels (
  level INTEGER NOT NULL,
  start_at INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  event_id INTEGER NOT NULL,
  PRIMARY KEY (level, start_at, rank DESC, event_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE buckets (
  level INTEGER NOT NULL,
  bucket INTEGER NOT NULL,
  starts INTEGER NOT NULL CHECK (starts >= 0),
  ends INTEGER NOT NULL CHECK (ends >= 0),
  PRIMARY KEY (level, bucket)
) STRICT, WITHOUT ROWID;

CREATE TABLE spans (
  level INTEGER NOT NULL,
  cell INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  event_id INTEGER NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  PRIMARY KEY (level, cell, rank DESC, event_id)
) STRICT, WITHOUT ROWID;
`

const batches = `
CREATE TABLE change_batches (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL REFERENCES revisions (id),
  table_name TEXT NOT NULL CHECK (table_name IN ('events', 'claims')),
  first_id INTEGER NOT NULL,
  last_id INTEGER NOT NULL CHECK (last_id >= first_id),
  before BLOB
) STRICT;
CREATE INDEX change_batches_by_revision ON change_batches (revision, id);
`

export const pyramidSchema = {
  version: 2,
  name: 'pyramid',
  up(db: Database): void {
    db.exec(pyramidTables)
    db.exec(batches)
    rebuildPyramid(db)
  },
}
