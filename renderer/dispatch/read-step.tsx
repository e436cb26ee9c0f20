/** The first step: a dispatch is pasted, dropped or opened, and what is known of it is written beside it. */
import { ProblemWords } from '../alerts/problem-words.tsx'
import type { Problem } from '../data/problem.ts'
import { KnownNotice } from './known-notice.tsx'
import { QueueSection } from './queue/queue-section.tsx'
import { SourceFields } from './source-fields.tsx'
import { TextBox } from './text-box.tsx'
import type { SourceActs, SourceInHand } from './use-source.ts'

interface ReadStepProps {
  readonly inHand: SourceInHand
  readonly acts: SourceActs
  readonly tried: boolean
  /** The dispatch waits in the library. */
  readonly waits: boolean
  /** What came of the last finding. */
  readonly problem: Problem | null
  readonly onShowSource: () => void
  /** Begins with the dispatches that wait. */
  readonly onReview: () => void
}

/** The step. */
export function ReadStep(props: ReadStepProps) {
  const { inHand, acts, tried, waits, onShowSource, onReview } = props
  const { source, known, publishedHint } = inHand
  const problem = inHand.problem ?? props.problem
  return (
    <div className="read-step">
      <TextBox inHand={inHand} acts={acts} tried={tried} isKept={waits} />
      <div className="read-step__side">
        {problem === null ? null : <ProblemWords problem={problem} className="dispatch__problem" />}
        {known === null ? null : <KnownNotice known={known} onShow={onShowSource} />}
        <SourceFields
          value={source.fields}
          text={source.text}
          hint={publishedHint}
          tried={tried}
          onChange={acts.type}
        />
        {waits ? null : <QueueSection onReview={onReview} />}
      </div>
    </div>
  )
}
