/** The dispatches that wait for review, and a folder to take more from. */
import { useQuery } from '@tanstack/react-query'
import { FolderOpen } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { ProblemWords } from '../../alerts/problem-words.tsx'
import { useShell } from '../../app/shell.ts'
import { useWords } from '../../words/use-words.ts'
import { EnqueueForm } from './enqueue-form.tsx'
import { useEnqueue } from './use-enqueue.ts'

/** The section; `onReview` begins with those that wait. */
export function QueueSection({ onReview }: { readonly onReview: () => void }) {
  const words = useWords()
  const { questions } = useShell()
  const count = useQuery(questions.waiting()).data?.length ?? 0
  const enqueue = useEnqueue()
  const onward = useRef<HTMLButtonElement>(null)
  // The form that had the focus is gone; what was taken in is at hand.
  useEffect(() => {
    if (enqueue.outcome !== null && count > 0) onward.current?.focus()
  }, [enqueue.outcome, count])
  return (
    <section className="queue" aria-label={words('dispatch.queue')}>
      <h3 className="section__head">{words('dispatch.queue')}</h3>
      <p className="queue__line">
        <span role="status">{words('dispatch.waiting', { count })}</span>
        {count === 0 ? null : (
          <button ref={onward} type="button" className="link" onClick={onReview}>
            {words('dispatch.review-waiting')}
          </button>
        )}
      </p>
      {enqueue.isAsking ? (
        <EnqueueForm enqueue={enqueue} />
      ) : (
        <button type="button" className="button" onClick={() => void enqueue.choose()}>
          <FolderOpen size={15} strokeWidth={1.5} aria-hidden="true" />
          {words('dispatch.enqueue')}
        </button>
      )}
      {enqueue.problem === null ? null : <ProblemWords problem={enqueue.problem} className="problem small" />}
      <EnqueueOutcome enqueue={enqueue} />
    </section>
  )
}

function EnqueueOutcome({ enqueue }: { readonly enqueue: ReturnType<typeof useEnqueue> }) {
  const words = useWords()
  const { work, outcome, cancel } = enqueue
  if (work !== null) {
    return (
      <p className="queue__line" role="status">
        <span>{words('dispatch.enqueuing', { done: work.done, total: work.total ?? 0 })}</span>
        <button type="button" className="link" onClick={cancel}>
          {words('window.cancel')}
        </button>
      </p>
    )
  }
  if (outcome === null) return null
  const { added, known, problems } = outcome
  return (
    <div className="queue__outcome small">
      <p role="status">{words('dispatch.enqueued', { added, known, refused: problems.length })}</p>
      {problems.length === 0 ? null : (
        <ul className="queue__problems">
          {problems.slice(0, 20).map(({ path, code, detail }) => (
            <li key={path}>{enqueue.problemWords({ code, detail: { ...detail, path } })}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
