/** The schema of a library as text, for `schema.sql` and for comparing a file with it. */
import { migrate } from './migrate.ts'
import { connectNew, type Database } from './open.ts'

/** Every table and index as SQL, in order of name; the inner tables of the search index are its own affair. */
export function schemaText(db: Database): string {
  const statements = db
    .prepare<string>(
      `SELECT sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite@_%' ESCAPE '@' AND name NOT LIKE 'search@_%' ESCAPE '@'
       ORDER BY tbl_name, type DESC, name`,
    )
    .pluck()
    .all()
  return statements.map((sql) => `${sql};\n`).join('\n')
}

/** The schema that this program writes. */
export function presentSchema(): string {
  const db = connectNew(':memory:', 0)
  try {
    migrate(db, ':memory:', 0)
    return schemaText(db)
  } finally {
    db.close()
  }
}
