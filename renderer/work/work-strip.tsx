/** The strip at the foot of the window while long work goes on: how far, how fast, how long still, and how to cancel it. */
import { useState } from 'react'
import type { Work } from '../../core/contract/work.ts'
import { useShell } from '../app/shell.ts'
import { useStore } from '../state/use-store.ts'
import { useWords } from '../words/use-words.ts'
import type { Progress } from './progress.ts'
import { doneInWords, progressInWords, workInWords } from './work-words.ts'
import './work.css'

/** Work that is over sooner is no news; milliseconds. */
const patience = 300

function isLong({ since, samples }: Progress<Work>): boolean {
  return (samples.at(-1)?.at ?? since) - since >= patience
}

function CancelButton({ id }: { readonly id: number }) {
  const words = useWords()
  const { client } = useShell()
  const [asked, setAsked] = useState(false)
  const cancel = () => {
    setAsked(true)
    // Work that has ended in the meantime tells of itself.
    client.work.cancel({ id }).catch(() => setAsked(false))
  }
  return (
    <button type="button" className="button work__cancel" aria-disabled={asked} onClick={() => asked || cancel()}>
      {words(asked ? 'work.cancelling' : 'work.cancel')}
    </button>
  )
}

function Strip({ progress }: { readonly progress: Progress<Work> }) {
  const words = useWords()
  const { work } = progress
  const name = workInWords(words, work)
  const share = work.total === null || work.total === 0 ? null : Math.min(1, work.done / work.total)
  return (
    <section className="work" aria-label={name}>
      <div
        className={share === null ? 'work__track work__track--unknown' : 'work__track'}
        role="progressbar"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.floor(share * 100)}
        aria-valuetext={doneInWords(words, work)}
      >
        <span className="work__done" style={{ transform: `scaleX(${share ?? 1})` }} />
      </div>
      <p className="work__name">{name}</p>
      <p className="work__parts">
        {progressInWords(words, progress).map((part) => (
          <span key={part} className="work__part">
            {part}
          </span>
        ))}
      </p>
      <CancelButton key={work.id} id={work.id} />
    </section>
  )
}

/** The strip; nothing while there is no long work. */
export function WorkStrip() {
  const { work } = useShell()
  const progress = useStore(work, (value) => value)
  return progress !== null && isLong(progress) ? <Strip progress={progress} /> : null
}
