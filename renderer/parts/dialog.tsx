/** A dialog over the window: its head, a close button, Escape; the focus goes back where it was. */
import { X } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../words/use-words.ts'
import { IconButton } from './icon-button.tsx'
import './dialog.css'

interface WindowDialogProps {
  readonly title: string
  readonly onClose: () => void
  /** Ctrl or Cmd with Enter, wherever the focus is: in the head, too, but not in a dialog over this one. */
  readonly onConfirm?: () => void
  readonly children: ReactNode
  /** `full` takes the whole window. */
  readonly size?: 'small' | 'large' | 'wide' | 'full'
  /** Stands before the title. */
  readonly icon?: ReactNode
  /** Stands after the title. */
  readonly beside?: ReactNode
  readonly role?: 'dialog' | 'alertdialog'
}

/** The dialog. Escape and the close button both ask `onClose`, which decides. */
export function WindowDialog(props: WindowDialogProps) {
  const { title, onClose, onConfirm, children, size = 'small', role = 'dialog', icon, beside } = props
  const words = useWords()
  const keyed = (event: KeyboardEvent) => {
    const isInside = event.target instanceof Node && event.currentTarget.contains(event.target)
    if (onConfirm === undefined || !isInside || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onConfirm()
  }
  return (
    <ModalOverlay isOpen onOpenChange={(open) => open || onClose()} className="dialog-ground">
      <Modal className={`dialog dialog--${size}`}>
        <Dialog className="dialog__inside" role={role}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a key for everything inside, which has its own roles */}
          <div className="dialog__all" onKeyDown={keyed}>
            <div className="dialog__head">
              {icon}
              <Heading slot="title" className="dialog__title">
                {title}
              </Heading>
              {beside}
              <IconButton label={words('window.close')} onPress={onClose}>
                <X size={16} strokeWidth={1.5} aria-hidden="true" />
              </IconButton>
            </div>
            {children}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
