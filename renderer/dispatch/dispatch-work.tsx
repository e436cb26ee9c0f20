/** One dispatch from its text to its facts: the two steps, what is under them, and the keys of both. */
import { Download } from 'lucide-react'
import { type DragEvent, useState } from 'react'
import type { SourceId } from '../../core/model/event.ts'
import { ProblemWords } from '../alerts/problem-words.tsx'
import { useDesk, useLibrary } from '../app/desk.ts'
import { DiscardDialog } from '../form/discard-dialog.tsx'
import { useTyped } from '../leaving/use-typed.ts'
import { WindowDialog } from '../parts/dialog.tsx'
import { goTo } from '../state/window-state.ts'
import { useWords } from '../words/use-words.ts'
import { DispatchFoot } from './dispatch-foot.tsx'
import { QueueHead } from './queue/queue-head.tsx'
import type { Queue } from './queue/use-queue.ts'
import { ReadStep } from './read-step.tsx'
import { takenCount } from './review/review.ts'
import { ReviewStep } from './review-step.tsx'
import { type DispatchInHand, type DispatchWorkProps, useDispatch } from './use-dispatch.ts'
import './dispatch.css'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** What may be left behind unsaved is asked about first. */
function useLeaving(isDirty: boolean) {
  const [leaving, setLeaving] = useState<(() => void) | null>(null)
  useTyped(isDirty)
  const leave = (how: () => void) => (isDirty ? setLeaving(() => how) : how())
  const question = leaving === null ? null : <DiscardDialog onKeep={() => setLeaving(null)} onDiscard={leaving} />
  return { leave, question }
}

/** The step that the dispatch is at. */
function Step({
  dispatch,
  onShowSource,
  onReview,
}: {
  readonly dispatch: DispatchInHand
  readonly onShowSource: () => void
  readonly onReview: () => void
}) {
  const { inHand, sourceActs, state, finding, mayFind, found, tried, step, waits } = dispatch
  if (step === 'review' && found !== null) {
    const shared = { inHand, state, finding, mayFind, found, tried }
    return <ReviewStep {...shared} acts={sourceActs} />
  }
  return (
    <ReadStep
      inHand={inHand}
      acts={sourceActs}
      tried={tried}
      waits={waits}
      problem={finding.problem}
      onShowSource={onShowSource}
      onReview={onReview}
    />
  )
}

function Foot({
  dispatch,
  leave,
  onTurn,
  onClose,
}: { readonly dispatch: DispatchInHand; readonly leave: (how: () => void) => void } & Pick<
  DispatchWorkProps,
  'onTurn' | 'onClose'
>) {
  const { queue } = dispatch
  const setAside = async () => {
    const following = queue.next ?? queue.previous
    if (await dispatch.setAside()) following === null ? onClose() : onTurn(following)
  }
  return (
    <DispatchFoot
      step={dispatch.step}
      taken={takenCount(dispatch.state.review)}
      isReading={dispatch.inHand.isReading}
      isRecognising={dispatch.isRecognising}
      isFinding={dispatch.finding.isFinding}
      mayFind={dispatch.mayFind}
      mayAdd={dispatch.mayAdd}
      isStale={dispatch.isStale}
      waits={queue.place > 0}
      onFind={() => void dispatch.find()}
      onStop={dispatch.finding.stop}
      onBack={() => dispatch.setStep('read')}
      onSetAside={() => leave(() => void setAside())}
      onAdd={() => void dispatch.add()}
      onCancel={() => leave(onClose)}
    />
  )
}

/** The dialog with one dispatch in it. */
export function DispatchWork(props: DispatchWorkProps) {
  const { onTurn, onClose } = props
  const words = useWords()
  const { name } = useLibrary()
  const { window, dropped } = useDesk()
  const dispatch = useDispatch(props)
  const { leave, question } = useLeaving(dispatch.isDirty)
  const { queue, inHand } = dispatch
  const showSource = () => {
    onClose()
    window.set((state) => ({ ...goTo(state, 'source'), source: inHand.id }))
  }
  const confirm = () => void (dispatch.step === 'read' ? dispatch.find() : dispatch.add())
  const drop = (event: DragEvent) => {
    if (!carriesFiles(event)) return
    event.preventDefault()
    const files = [...event.dataTransfer.files]
    dropped.set((before) => [...before, ...files])
  }
  return (
    <WindowDialog
      title={words('command.dispatch.import')}
      size="full"
      icon={<Download size={16} strokeWidth={1.75} aria-hidden="true" />}
      onClose={() => leave(onClose)}
      onConfirm={confirm}
      beside={
        <Beside name={name} queue={queue} more={dispatch.more} onTurn={(source) => leave(() => onTurn(source))} />
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: drops on everything inside, which has its own roles */}
      <div className="dispatch" onDragOver={(event) => carriesFiles(event) && event.preventDefault()} onDrop={drop}>
        <Step
          dispatch={dispatch}
          onShowSource={() => leave(showSource)}
          onReview={() => leave(() => onTurn(queue.first))}
        />
        {dispatch.adding.problem === null ? null : (
          <ProblemWords problem={dispatch.adding.problem} className="dispatch__problem" />
        )}
        <Foot dispatch={dispatch} leave={leave} onTurn={onTurn} onClose={onClose} />
      </div>
      {question}
    </WindowDialog>
  )
}

interface BesideProps {
  readonly name: string
  readonly queue: Queue
  /** Files that were dropped and come after this one. */
  readonly more: number
  readonly onTurn: (source: SourceId) => void
}

function Beside({ name, queue, more, onTurn }: BesideProps) {
  const words = useWords()
  return (
    <>
      <span className="quiet dispatch__into">{words('dispatch.into', { name })}</span>
      <span className="grow" />
      {more === 0 ? null : <span className="quiet">{words('dispatch.more-files', { count: more })}</span>}
      <QueueHead queue={queue} onTurn={onTurn} />
    </>
  )
}
