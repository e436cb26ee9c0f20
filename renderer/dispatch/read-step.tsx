/** The first step: a dispatch is pasted, dropped or opened, and what is known of it is written beside it. */
import { FileText } from 'lucide-react'
import { useId, useRef } from 'react'
import { ProblemWords } from '../alerts/problem-words.tsx'
import type { Problem } from '../data/problem.ts'
import { useWords } from '../words/use-words.ts'
import { KnownNotice } from './known-notice.tsx'
import { QueueSection } from './queue/queue-section.tsx'
import { SourceFields } from './source-fields.tsx'
import type { SourceActs, SourceInHand } from './use-source.ts'

interface ReadStepProps {
  readonly inHand: SourceInHand
  readonly acts: SourceActs
  readonly tried: boolean
  /** What came of the last finding. */
  readonly problem: Problem | null
  readonly onShowSource: () => void
  /** Begins with the dispatches that wait. */
  readonly onReview: () => void
}

const accepted = '.txt,.text,.md,.html,.htm,.eml,.docx,.pdf'

function OpenButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const words = useWords()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <FileText size={15} strokeWidth={1.5} aria-hidden="true" />
        {words('dispatch.open-file')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        aria-label={words('dispatch.open-file')}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </>
  )
}

function TextBox({ inHand, acts, tried }: Pick<ReadStepProps, 'inHand' | 'acts' | 'tried'>) {
  const words = useWords()
  const id = useId()
  const missing = tried && inHand.source.text.trim() === ''
  return (
    <div className="read-step__text">
      <div className="read-step__text-head">
        <label htmlFor={id}>{words('dispatch.text')}</label>
        <span className="grow" />
        <OpenButton onFile={acts.openFile} />
      </div>
      <textarea
        // A text from a file fills the box anew; what is typed in it is not sent back to it.
        key={inHand.filled}
        id={id}
        className="input source-words read-step__box"
        defaultValue={inHand.source.text}
        lang={inHand.source.fields.language}
        dir="auto"
        spellCheck={false}
        // biome-ignore lint/a11y/noAutofocus: the dialog was opened to put a text here
        autoFocus
        placeholder={words('dispatch.text-hint')}
        aria-invalid={missing}
        aria-describedby={`${id}-said`}
        onChange={(event) => acts.setText(event.target.value)}
      />
      <p id={`${id}-said`} className={missing ? 'problem small' : 'small quiet'} aria-live="polite">
        {missing ? words('dispatch.text-needed') : words('dispatch.text-kept')}
      </p>
    </div>
  )
}

/** The step. */
export function ReadStep(props: ReadStepProps) {
  const { inHand, acts, tried, onShowSource, onReview } = props
  const { source, known, publishedHint } = inHand
  const problem = inHand.problem ?? props.problem
  return (
    <div className="read-step">
      <TextBox inHand={inHand} acts={acts} tried={tried} />
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
        <QueueSection onReview={onReview} />
      </div>
    </div>
  )
}
