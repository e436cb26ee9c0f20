/** The question about what is typed, over whatever the window shows. */
import { useShell } from '../app/shell.ts'
import { DiscardDialog } from '../form/discard-dialog.tsx'
import { useStore } from '../state/use-store.ts'
import { useWords } from '../words/use-words.ts'

/** The dialog, while its answer is waited for. */
export function LeaveQuestion() {
  const words = useWords()
  const { leaving } = useShell()
  const question = useStore(leaving, (value) => value)
  if (question === null) return null
  const { why, answer } = question
  const because = why === null ? {} : { because: words(why) }
  return <DiscardDialog {...because} onKeep={() => answer(false)} onDiscard={() => answer(true)} />
}
