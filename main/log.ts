/** The log: one line on standard error for each thing that went wrong, with the original error behind it. */

export type Log = (what: string, error?: unknown) => void

/** Writes to standard error, which both hosts leave free for it. */
export const logToStandardError: Log = (what, error) => {
  const detail =
    error instanceof Error ? `: ${error.stack ?? error.message}` : error === undefined ? '' : `: ${String(error)}`
  process.stderr.write(`${what}${detail}\n`)
}
