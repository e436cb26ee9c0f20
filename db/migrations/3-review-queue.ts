/** Schema 3: sources that wait for review, and finding a source by its text. */
import type { Database } from '../open.ts'

export const reviewQueue = {
  version: 3,
  name: 'review-queue',
  up(db: Database): void {
    db.exec(`
ALTER TABLE sources ADD COLUMN waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting IN (0, 1));
CREATE INDEX sources_by_sha256 ON sources (sha256) WHERE sha256 <> '';
CREATE INDEX sources_waiting ON sources (id) WHERE waiting = 1;
`)
  },
}
