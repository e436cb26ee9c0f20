/** The dialog in which a dispatch becomes facts: read in, reviewed, added. */
import type { SourceId } from '../../core/model/event.ts'
import { useLibrary } from '../app/desk.ts'
import { WindowDialog } from '../parts/dialog.tsx'
import { useWords } from '../words/use-words.ts'

interface DispatchDialogProps {
  /** A source that waits for review; null for a new dispatch. */
  readonly waiting: SourceId | null
  readonly onClose: () => void
}

/** The dialog. */
export function DispatchDialog({ waiting, onClose }: DispatchDialogProps) {
  const words = useWords()
  const { name } = useLibrary()
  return (
    <WindowDialog title={words('command.dispatch.import')} size="large" onClose={onClose}>
      <div className="dialog__body">
        <p className="quiet">{words('dispatch.into', { name })}</p>
        <textarea key={waiting ?? 'new'} className="input" aria-label={words('dispatch.text')} rows={12} />
      </div>
    </WindowDialog>
  )
}
