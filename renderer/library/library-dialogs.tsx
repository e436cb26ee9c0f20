/** The dialogs about whole libraries: the one for paths, and About. */
import { useShell } from '../app/shell.ts'
import { useStore } from '../state/use-store.ts'
import { About } from './about.tsx'
import { PathDialog } from './path-dialog.tsx'

/** The dialog that is open, if any. */
export function LibraryDialogs() {
  const { libraryDialog } = useShell()
  const open = useStore(libraryDialog, (value) => value)
  const close = () => libraryDialog.set(() => null)
  if (open === null) return null
  return open === 'about' ? <About onClose={close} /> : <PathDialog key={open} purpose={open} onClose={close} />
}
