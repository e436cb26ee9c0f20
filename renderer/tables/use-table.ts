/** A table that was chosen, on its way to being looked at: handed over when the service has no path to it, then read. */
import { useEffect, useRef, useState } from 'react'
import type { TablePreview } from '../../core/contract/tables.ts'
import { useShell } from '../app/shell.ts'
import type { Client } from '../data/client.ts'
import { type Problem, problemOf } from '../data/problem.ts'
import type { TableSource } from '../state/window-state.ts'
import { discard, type HandedOver, handOver, named } from './hand-over.ts'

interface Ready {
  readonly kind: 'ready'
  readonly preview: TablePreview
  /** What was handed over for it; null for a table with a path of its own. */
  readonly received: HandedOver | null
}

export type TableStep =
  | { readonly kind: 'none' }
  /** `share` of the file, 0 to 1, that has been handed over. */
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | Ready

const nothing = { table: null, step: { kind: 'none' } } as const

async function lookAt(client: Client, table: TableSource, options: Parameters<typeof handOver>[2]): Promise<TableStep> {
  if (!(table instanceof File)) return { kind: 'ready', preview: await client.tables.preview(table), received: null }
  const received = await handOver(client, table, options)
  try {
    return { kind: 'ready', preview: await client.tables.preview({ path: received.path }), received }
  } catch (thrown) {
    discard(client, received)
    return { kind: 'problem', problem: named(problemOf(thrown), received, table.name) }
  }
}

/** What is known of the table. What was handed over is discarded when the table is no longer looked at, unless `keep` was called. */
export function useTable(table: TableSource | null): { readonly step: TableStep; readonly keep: () => void } {
  const { client } = useShell()
  const [seen, setSeen] = useState<{ readonly table: TableSource | null; readonly step: TableStep }>(nothing)
  const kept = useRef(false)
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    let received: HandedOver | null = null
    const show = (next: TableStep) => signal.aborted || setSeen({ table, step: next })
    const look = async (source: TableSource) => {
      show({ kind: 'reading', share: 0 })
      try {
        const next = await lookAt(client, source, { signal, onShare: (share) => show({ kind: 'reading', share }) })
        if (next.kind === 'ready') received = next.received
        if (signal.aborted) discard(client, received)
        show(next)
      } catch (thrown) {
        show({ kind: 'problem', problem: problemOf(thrown) })
      }
    }
    if (table !== null) void look(table)
    return () => {
      leaving.abort()
      if (!kept.current) discard(client, received)
    }
  }, [client, table])
  const keep = () => {
    kept.current = true
  }
  // What is known of another table is nothing about this one.
  return { step: seen.table === table ? seen.step : nothing.step, keep }
}
