-- The schema that the migrations add up to; a test compares the two. Written by the migrations, read by people.

CREATE TABLE buckets (
  level INTEGER NOT NULL,
  bucket INTEGER NOT NULL,
  starts INTEGER NOT NULL CHECK (starts >= 0),
  ends INTEGER NOT NULL CHECK (ends >= 0),
  PRIMARY KEY (level, bucket)
) STRICT, WITHOUT ROWID;

CREATE TABLE change_batches (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL REFERENCES revisions (id),
  table_name TEXT NOT NULL CHECK (table_name IN ('events', 'claims')),
  first_id INTEGER NOT NULL,
  last_id INTEGER NOT NULL CHECK (last_id >= first_id),
  before BLOB
) STRICT;

CREATE INDEX change_batches_by_revision ON change_batches (revision, id);

CREATE TABLE changes (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL REFERENCES revisions (id),
  table_name TEXT NOT NULL CHECK (table_name IN ('sources', 'events', 'claims', 'links')),
  row_id INTEGER NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;

CREATE INDEX changes_by_revision ON changes (revision, id);

CREATE INDEX changes_by_row ON changes (table_name, row_id, revision);

CREATE TABLE claims (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  event_id INTEGER NOT NULL REFERENCES events (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  source_id INTEGER REFERENCES sources (id),
  quote TEXT NOT NULL,
  quote_start INTEGER,
  quote_end INTEGER,
  claimants TEXT NOT NULL CHECK (json_valid(claimants)),
  stance TEXT NOT NULL CHECK (stance IN ('announces', 'reports', 'asserts', 'denies')),
  stated TEXT NOT NULL,
  CHECK ((quote_start IS NULL) = (quote_end IS NULL) AND (quote_start IS NULL OR quote_start BETWEEN 0 AND quote_end))
) STRICT;

CREATE INDEX claims_by_event ON claims (event_id, position, id);

CREATE INDEX claims_by_source ON claims (source_id, event_id) WHERE source_id IS NOT NULL;

CREATE TABLE event_terms (
  event_id INTEGER NOT NULL REFERENCES events (id),
  term_id INTEGER NOT NULL REFERENCES terms (id),
  PRIMARY KEY (event_id, term_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_terms_by_term ON event_terms (term_id, event_id);

CREATE TABLE events (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
  title_key TEXT NOT NULL,
  date TEXT NOT NULL CHECK (date <> ''),
  earliest_start INTEGER,
  latest_start INTEGER,
  earliest_end INTEGER,
  latest_end INTEGER,
  start_at INTEGER,
  end_at INTEGER,
  rank INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('announced', 'reported', 'confirmed', 'disputed', 'denied', 'cancelled')),
  shown TEXT NOT NULL CHECK (shown IN ('announced', 'reported', 'confirmed', 'disputed', 'denied', 'cancelled')),
  asserting INTEGER NOT NULL CHECK (asserting >= 0),
  denying INTEGER NOT NULL CHECK (denying >= 0),
  importance INTEGER NOT NULL CHECK (importance BETWEEN -1 AND 3),
  revision INTEGER NOT NULL REFERENCES revisions (id),
  place TEXT NOT NULL,
  speakers TEXT NOT NULL CHECK (json_valid(speakers)),
  entities TEXT NOT NULL CHECK (json_valid(entities)),
  tags TEXT NOT NULL CHECK (json_valid(tags)),
  derivation TEXT CHECK (derivation IS NULL OR json_valid(derivation)),
  note TEXT NOT NULL,
  CHECK ((start_at IS NULL) = (end_at IS NULL) AND (start_at IS NULL OR start_at < end_at))
) STRICT;

CREATE INDEX events_by_date ON events (
  coalesce(earliest_start, earliest_end, latest_start, latest_end, 9007199254740991),
  earliest_start IS NOT NULL,
  coalesce(latest_end, 9007199254740991),
  coalesce(latest_start, 9007199254740991),
  coalesce(earliest_end, 9007199254740991)
);

CREATE INDEX events_by_end ON events (end_at) WHERE end_at IS NOT NULL;

CREATE INDEX events_by_start ON events (start_at, end_at, rank) WHERE start_at IS NOT NULL;

CREATE INDEX events_by_title ON events (title_key);

CREATE INDEX events_undated ON events (title_key) WHERE start_at IS NULL;

CREATE TABLE levels (
  level INTEGER NOT NULL,
  start_at INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  event_id INTEGER NOT NULL,
  PRIMARY KEY (level, start_at, rank DESC, event_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE links (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  from_id INTEGER NOT NULL REFERENCES events (id),
  kind TEXT NOT NULL CHECK (kind IN ('causes', 'follows', 'contradicts', 'part-of', 'same-as')),
  to_id INTEGER NOT NULL REFERENCES events (id),
  UNIQUE (from_id, kind, to_id),
  CHECK (from_id <> to_id)
) STRICT;

CREATE INDEX links_by_target ON links (to_id, from_id);

CREATE TABLE revisions (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('change', 'undo', 'redo')),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 0),
  reverses INTEGER REFERENCES revisions (id),
  CHECK ((action = 'change') = (reverses IS NULL))
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
  title, note, place, entities, tags, claimants, quotes,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TABLE sources (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  headline TEXT NOT NULL,
  agency TEXT NOT NULL,
  byline TEXT NOT NULL,
  place TEXT NOT NULL,
  published TEXT NOT NULL,
  language TEXT NOT NULL,
  url TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) IN (0, 64)),
  text TEXT NOT NULL, waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting IN (0, 1)),
  CHECK ((text = '') = (sha256 = ''))
) STRICT;

CREATE INDEX sources_by_sha256 ON sources (sha256) WHERE sha256 <> '';

CREATE INDEX sources_waiting ON sources (id) WHERE waiting = 1;

CREATE TABLE spans (
  level INTEGER NOT NULL,
  cell INTEGER NOT NULL,
  rank INTEGER NOT NULL,
  event_id INTEGER NOT NULL,
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  PRIMARY KEY (level, cell, rank DESC, event_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE terms (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('status', 'claimant', 'entity', 'tag', 'place', 'source')),
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  uses INTEGER NOT NULL CHECK (uses > 0),
  UNIQUE (kind, name)
) STRICT;

CREATE INDEX terms_by_folded ON terms (kind, folded);

CREATE INDEX terms_by_uses ON terms (kind, uses);

CREATE TABLE view_state (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  state TEXT NOT NULL CHECK (json_valid(state))
) STRICT;
