/** The button at the end of each head of the inspector that hides it. */
import { X } from 'lucide-react'
import { useDesk } from '../app/desk.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { togglePane } from '../state/window-state.ts'
import { useWords } from '../words/use-words.ts'

/** The button. */
export function HideDetails() {
  const words = useWords()
  const { window, narrow } = useDesk()
  return (
    <IconButton
      label={words('window.hide-details')}
      expanded
      controls="pane-inspector"
      onPress={() => window.set((state) => togglePane(state, 'inspector', narrow.get()))}
    >
      <X size={16} strokeWidth={1.5} aria-hidden="true" />
    </IconButton>
  )
}
