/** Asks before something typed is thrown away. */
import { useEffect, useRef } from 'react'
import { WindowDialog } from '../parts/dialog.tsx'
import { useWords } from '../words/use-words.ts'

interface DiscardDialogProps {
  /** What brought the question about, where the person did not. */
  readonly because?: string
  readonly onKeep: () => void
  readonly onDiscard: () => void
}

/** The question; keeping is the answer at hand. */
export function DiscardDialog({ because, onKeep, onDiscard }: DiscardDialogProps) {
  const words = useWords()
  const keep = useRef<HTMLButtonElement>(null)
  // A dialog over another one gives the focus to itself first.
  useEffect(() => keep.current?.focus(), [])
  return (
    <WindowDialog title={words('form.discard')} role="alertdialog" onClose={onKeep}>
      <p className="dialog__body">
        {words('form.discard-body')}
        {because === undefined ? null : ` ${because}`}
      </p>
      <div className="dialog__foot">
        <span className="grow" />
        <button type="button" className="button problem" onClick={onDiscard}>
          {words('form.discard-yes')}
        </button>
        <button ref={keep} type="button" className="button button--main" onClick={onKeep}>
          {words('form.discard-no')}
        </button>
      </div>
    </WindowDialog>
  )
}
