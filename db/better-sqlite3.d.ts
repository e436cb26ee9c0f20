/** The part of better-sqlite3 13 that is used here; the package brings no types. */
declare module 'better-sqlite3' {
  export type SqlValue = number | string | Uint8Array | null
  export type SqlParameters = readonly SqlValue[] | Readonly<Record<string, SqlValue>>

  export interface Statement<Row> {
    run(...parameters: readonly (SqlValue | SqlParameters)[]): {
      readonly changes: number
      readonly lastInsertRowid: number
    }
    get(...parameters: readonly (SqlValue | SqlParameters)[]): Row | undefined
    all(...parameters: readonly (SqlValue | SqlParameters)[]): Row[]
    iterate(...parameters: readonly (SqlValue | SqlParameters)[]): IterableIterator<Row>
    pluck(): this
    raw(): this
  }

  export interface Database {
    readonly inTransaction: boolean
    readonly open: boolean
    prepare<Row = unknown>(sql: string): Statement<Row>
    exec(sql: string): this
    pragma(source: string, options?: { readonly simple: boolean }): unknown
    close(): this
  }

  interface DatabaseConstructor {
    new (
      path: string,
      options?: { readonly readonly?: boolean; readonly fileMustExist?: boolean; readonly timeout?: number },
    ): Database
  }
  const Sqlite: DatabaseConstructor

  // biome-ignore lint/style/noDefaultExport: it is the package's own
  export { Sqlite as default }
}
