/** The limits that Dateline states before they bite. */
export const limits = {
  events: 10_000_000,
  titleLength: 500,
  noteLength: 100_000,
  /** Of a dispatch's text, in UTF-8. */
  dispatchBytes: 5_000_000,
  /** Of the file that a dispatch comes in; in base64 it still fits a message. */
  dispatchFileBytes: 10_000_000,
  /** Seconds that reading one file may take. */
  dispatchSeconds: 20,
  importBytes: 2_000_000_000,
  nameLength: 500,
  quoteLength: 10_000,
  listLength: 200,
  firstYear: -271_821,
  lastYear: 275_760,
} as const
