/** Takes the files that are dropped anywhere on the window, and shows where they may be let go. */
import { useEffect, useState } from 'react'
import { type Notice, tell } from '../alerts/notices.ts'
import { useDesk } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { modalIsOpen } from '../commands/modal-is-open.ts'
import type { Store } from '../state/store.ts'
import { useWords } from '../words/use-words.ts'
import { type FileTaker, shareOut } from './file-taker.ts'
import { useFileTakers } from './use-file-takers.ts'
import './drop.css'

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

function takeDropped(files: readonly File[], takers: readonly FileTaker[], notices: Store<readonly Notice[]>): void {
  const { taker, taken, refused } = shareOut(files, takers)
  if (taker !== null) takers[taker]?.take(taken)
  for (const name of refused) tell(notices, { kind: 'file-refused', name })
}

/** Whether files are being held over the window. A page that did not take them would be left for the file itself. */
function useDroppedFiles(mayTake: () => boolean, onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.defaultPrevented || !hasFiles(event)) return
      event.preventDefault()
      const open = mayTake()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = open ? 'copy' : 'none'
      setOver(open)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      setOver(false)
      if (event.defaultPrevented || !hasFiles(event)) return
      event.preventDefault()
      if (mayTake()) onFiles([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [mayTake, onFiles])
  return isOver
}

/** The edge and the words that show while files are held over the window. */
export function DropGround() {
  const words = useWords()
  const { notices } = useShell()
  const takers = useFileTakers()
  const { window } = useDesk()
  // Nothing that was typed may be lost to a file; where a table is chosen nothing is typed.
  const mayTake = () => !modalIsOpen() || window.get().dialog?.kind === 'table'
  const isOver = useDroppedFiles(mayTake, (files) => takeDropped(files, takers, notices))
  return isOver ? (
    <div className="drop-ground">
      <p className="drop-ground__words">{words('drop.here')}</p>
    </div>
  ) : null
}
