/** The dialog in which dispatches become facts: one after the other read in, reviewed, added. */
import { useState } from 'react'
import type { EventId, SourceId } from '../../core/model/event.ts'
import { useDesk } from '../app/desk.ts'
import { DispatchWork } from './dispatch-work.tsx'
import { useShowAdded } from './use-show-added.ts'

interface DispatchDialogProps {
  /** A source that waits for review; null for a new dispatch. */
  readonly waiting: SourceId | null
  readonly onClose: () => void
}

/** One dispatch in hand. `turn` counts them, so that each begins anew. */
interface InHand {
  readonly turn: number
  readonly waiting: SourceId | null
}

/** The dialog. */
export function DispatchDialog({ waiting, onClose }: DispatchDialogProps) {
  const { dropped } = useDesk()
  const showAdded = useShowAdded()
  const [inHand, setInHand] = useState<InHand>({ turn: 0, waiting })
  const next = (source: SourceId | null) => setInHand(({ turn }) => ({ turn: turn + 1, waiting: source }))
  const close = () => {
    dropped.set(() => [])
    onClose()
  }
  const added = (events: readonly EventId[], dates: readonly string[], following: SourceId | null) => {
    if (following !== null || dropped.get().length > 0) return next(following)
    close()
    showAdded(events, dates)
  }
  return <DispatchWork key={inHand.turn} waiting={inHand.waiting} onAdded={added} onTurn={next} onClose={close} />
}
