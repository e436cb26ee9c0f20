/** How many dispatches wait, and the way to the one before and the one after. */
import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { SourceId } from '../../../core/model/event.ts'
import { IconButton } from '../../parts/icon-button.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Queue } from './use-queue.ts'

interface QueueHeadProps {
  readonly queue: Queue
  readonly onTurn: (source: SourceId) => void
}

/** The head; nothing for a dispatch that does not wait. */
export function QueueHead({ queue, onTurn }: QueueHeadProps) {
  const words = useWords()
  const { count, place, previous, next } = queue
  if (place === 0) return null
  return (
    <div className="queue-head">
      <IconButton
        label={words('dispatch.previous')}
        disabled={previous === null}
        onPress={() => previous !== null && onTurn(previous)}
      >
        <ChevronLeft size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
      <span role="status">
        {words('dispatch.waiting', { count })}{' '}
        <span className="quiet">{words('dispatch.place', { place, count })}</span>
      </span>
      <IconButton label={words('dispatch.next')} disabled={next === null} onPress={() => next !== null && onTurn(next)}>
        <ChevronRight size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
    </div>
  )
}
