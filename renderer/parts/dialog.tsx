/** A dialog over the window: its head, a close button, Escape; the focus goes back where it was. */
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useWords } from '../words/use-words.ts'
import { IconButton } from './icon-button.tsx'
import './dialog.css'

interface WindowDialogProps {
  readonly title: string
  readonly onClose: () => void
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
  const { title, onClose, children, size = 'small', role = 'dialog', icon, beside } = props
  const words = useWords()
  return (
    <ModalOverlay isOpen onOpenChange={(open) => open || onClose()} className="dialog-ground">
      <Modal className={`dialog dialog--${size}`}>
        <Dialog className="dialog__inside" role={role}>
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
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
