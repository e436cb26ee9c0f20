/** What can be done after an import: see the rows that were left out, take it back. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportReport } from '../../core/contract/tables.ts'
import { useShell } from '../app/shell.ts'
import { useEdits } from '../data/use-edits.ts'
import { useStore } from '../state/use-store.ts'
import { RefusalsDialog } from '../tables/refusals-dialog.tsx'
import { useWords } from '../words/use-words.ts'

interface ImportedActsProps {
  readonly name: string
  readonly report: ImportReport
  /** The import has been taken back. */
  readonly onUndone: () => void
}

/** The buttons; undo is there for as long as the import is the last change. */
export function ImportedActs({ name, report, onUndone }: ImportedActsProps) {
  const words = useWords()
  const { questions, work } = useShell()
  const edits = useEdits()
  const library = useQuery(questions.state()).data
  const busy = useStore(work, (value) => value !== null)
  const [listing, setListing] = useState(false)
  const undo = async () => {
    if (await edits.undo()) onUndone()
  }
  return (
    <div className="notice__acts">
      {report.skipped === 0 ? null : (
        <button type="button" className="button" onClick={() => setListing(true)}>
          {words('imported.show')}
        </button>
      )}
      {report.created === 0 || library?.revision !== report.revision ? null : (
        <button type="button" className="button" aria-disabled={busy} onClick={() => busy || void undo()}>
          {words('imported.undo')}
        </button>
      )}
      {listing ? <RefusalsDialog name={name} report={report} onClose={() => setListing(false)} /> : null}
    </div>
  )
}
