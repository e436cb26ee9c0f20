/** What is under both steps: that nothing is added yet, and the ways on, back and out. */
import { useWords } from '../words/use-words.ts'

interface DispatchFootProps {
  readonly step: 'read' | 'review'
  readonly taken: number
  readonly isFinding: boolean
  readonly isAdding: boolean
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

function Note({ step, isFinding, isStale }: Pick<DispatchFootProps, 'step' | 'isFinding' | 'isStale'>) {
  const words = useWords()
  const said = isFinding
    ? 'dispatch.finding'
    : step === 'review' && isStale
      ? 'dispatch.stale'
      : 'dispatch.nothing-added'
  return (
    <span className="dispatch-foot__note quiet" role="status">
      {words(said)}
    </span>
  )
}

function LeftSide(props: DispatchFootProps) {
  const words = useWords()
  const { step, isFinding, onFind, onStop, onBack } = props
  return (
    <>
      {step === 'review' ? (
        <>
          <button type="button" className="button" aria-disabled={isFinding} onClick={onFind}>
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
  const { step, taken, isFinding, isAdding, waits, onFind, onSetAside, onAdd, onCancel } = props
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
        <button key="find" type="button" className="button button--main" aria-disabled={isFinding} onClick={onFind}>
          {words('dispatch.find')}
        </button>
      ) : (
        <button
          key="add"
          type="button"
          className="button button--main"
          aria-disabled={taken === 0 || isAdding || isFinding}
          onClick={onAdd}
        >
          {words('dispatch.add', { count: taken })}
        </button>
      )}
    </div>
  )
}
