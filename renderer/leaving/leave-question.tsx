/** The question about what is typed, over whatever the window shows. */
import { useShell } from '../app/shell.ts'
import { DiscardDialog } from '../form/discard-dialog.tsx'
import { useStore } from '../state/use-store.ts'

/** The dialog, while its answer is waited for. */
export function LeaveQuestion() {
  const { leaving } = useShell()
  const answer = useStore(leaving, (value) => value)
  if (answer === null) return null
  return <DiscardDialog onKeep={() => answer(false)} onDiscard={() => answer(true)} />
}
