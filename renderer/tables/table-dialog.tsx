/** The dialog of a table to import: which file, what was found in it, and the word to begin. */
import { ProblemWords } from '../alerts/problem-words.tsx'
import { useShell } from '../app/shell.ts'
import { WindowDialog } from '../parts/dialog.tsx'
import { useStore } from '../state/use-store.ts'
import type { TableSource } from '../state/window-state.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { ChooseTable } from './choose-table.tsx'
import { importTable } from './import-table.ts'
import { readTable } from './read-rows.ts'
import { TablePreviewView } from './table-preview.tsx'
import { type TableStep, useTable } from './use-table.ts'
import './tables.css'

interface TableDialogProps {
  /** The table that was dropped or chosen; null asks for one. */
  readonly table: TableSource | null
  readonly onTable: (table: TableSource | null) => void
  readonly onClose: () => void
}

function nameOf(table: TableSource): string {
  return table instanceof File ? table.name : table.path
}

function Reading({ name, share }: { readonly name: string; readonly share: number }) {
  const words = useWords()
  const said = words('table.reading', { name })
  return (
    <div className="table-reading">
      <p>{said}</p>
      <progress aria-label={said} max={1} value={share} />
    </div>
  )
}

/** What the dialog shows of a step. */
function Step({ table, step, onTable }: StepProps) {
  if (step.kind === 'ready') return <TablePreviewView preview={step.preview} />
  if (step.kind === 'reading' && table !== null) return <Reading name={nameOf(table)} share={step.share} />
  return (
    <>
      {step.kind === 'problem' ? <ProblemWords problem={step.problem} className="table-problem" /> : null}
      <ChooseTable onTable={onTable} />
    </>
  )
}

interface StepProps {
  readonly table: TableSource | null
  readonly step: TableStep
  readonly onTable: (table: TableSource | null) => void
}

interface FootProps {
  /** Whether the table can be imported; null while there is none to look at. */
  readonly ready: boolean | null
  readonly busy: boolean
  readonly onOther: (() => void) | null
  readonly onClose: () => void
  readonly onImport: () => void
}

function Foot({ ready, busy, onOther, onClose, onImport }: FootProps) {
  const words = useWords()
  const may = ready === true && !busy
  return (
    <div className="dialog__foot">
      {onOther === null ? null : (
        <button type="button" className="button button--quiet" onClick={onOther}>
          {words('table.other')}
        </button>
      )}
      <p className="grow small quiet">{ready === true && busy ? words('table.busy') : null}</p>
      <button type="button" className="button" onClick={onClose}>
        {words('window.cancel')}
      </button>
      {ready === null ? null : (
        <button
          type="button"
          className="button button--main"
          aria-disabled={!may}
          // biome-ignore lint/a11y/noAutofocus: the next step, after the file was chosen
          autoFocus
          onClick={() => may && onImport()}
        >
          {words('table.import')}
        </button>
      )}
    </div>
  )
}

/** The dialog. */
export function TableDialog({ table, onTable, onClose }: TableDialogProps) {
  const words = useWords()
  const language = useLanguage()
  const shell = useShell()
  const { step, keep } = useTable(table)
  const busy = useStore(shell.work, (value) => value !== null)
  const preview = step.kind === 'ready' ? step.preview : null
  const ready = preview === null ? null : readTable(preview, language).missing.length === 0
  const begin = () => {
    if (step.kind !== 'ready') return
    keep()
    void importTable(shell, step.preview, step.received)
    onClose()
  }
  return (
    <WindowDialog title={words('table.name')} size="wide" onClose={onClose}>
      <div className="dialog__body">
        <Step table={table} step={step} onTable={onTable} />
      </div>
      <Foot
        ready={ready}
        busy={busy}
        onOther={preview === null ? null : () => onTable(null)}
        onClose={onClose}
        onImport={begin}
      />
    </WindowDialog>
  )
}
