/** What is under both steps: that nothing is added yet, and the ways on, back and out. */
import { useWords } from '../words/use-words.ts'

interface DispatchFootProps {
  readonly step: 'read' | 'review'
  readonly taken: number
  /** A file is being read. */
  readonly isReading: boolean
  /** What the text says of itself is still being read. */
  readonly isRecognising: boolean
  readonly isFinding: boolean
  readonly mayFind: boolean
  readonly mayAdd: boolean
  /** The events were found by another day or language than is set now. */
  readonly isStale: boolean
  readonly waits: boolean
  readonly onFind: () => void
  readonly onStop: () => void
  readonly onBack: () => void
  readonly onSetAside: () => void
  readonly onAdd: () => void
  readonly onCancel: () => void
}

type NoteProps = Pick<DispatchFootProps, 'step' | 'isReading' | 'isRecognising' | 'isFinding' | 'isStale'>

function noteOf({ step, isReading, isRecognising, isFinding, isStale }: NoteProps) {
  if (isReading) return 'dispatch.reading'
  if (isRecognising) return 'dispatch.recognising'
  if (isFinding) return 'dispatch.finding'
  return step === 'review' && isStale ? 'dispatch.stale' : 'dispatch.nothing-added'
}

function Note(props: NoteProps) {
  const words = useWords()
  return (
    <span className="dispatch-foot__note quiet" role="status">
      {words(noteOf(props))}
    </span>
  )
}

function LeftSide(props: DispatchFootProps) {
  const words = useWords()
  const { step, isFinding, mayFind, onFind, onStop, onBack } = props
  return (
    <>
      {step === 'review' ? (
        <>
          <button type="button" className="button" aria-disabled={!mayFind} onClick={onFind}>
            {words('dispatch.find-again')}
          </button>
          <button type="button" className="button button--quiet" onClick={onBack}>
            {words('dispatch.back')}
          </button>
        </>
      ) : null}
      {isFinding ? (
        <button type="button" className="button" onClick={onStop}>
          {words('dispatch.stop')}
        </button>
      ) : null}
    </>
  )
}

/** The foot. */
export function DispatchFoot(props: DispatchFootProps) {
  const words = useWords()
  const { step, taken, mayFind, mayAdd, waits, onFind, onSetAside, onAdd, onCancel } = props
  return (
    <div className="dialog__foot dispatch-foot">
      <LeftSide {...props} />
      <Note {...props} />
      <span className="grow" />
      {waits ? (
        <button type="button" className="button button--quiet" onClick={onSetAside}>
          {words('dispatch.set-aside')}
        </button>
      ) : null}
      <button type="button" className="button" onClick={onCancel}>
        {words('form.cancel')}
      </button>
      {/* Two buttons with keys of their own: the focus on the one must not pass to the other under a second Enter. */}
      {step === 'read' ? (
        <button key="find" type="button" className="button button--main" aria-disabled={!mayFind} onClick={onFind}>
          {words('dispatch.find')}
        </button>
      ) : (
        <button key="add" type="button" className="button button--main" aria-disabled={!mayAdd} onClick={onAdd}>
          {words('dispatch.add', { count: taken })}
        </button>
      )}
    </div>
  )
}
