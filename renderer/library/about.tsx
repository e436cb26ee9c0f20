/** About Dateline: what it is, which version, which library, and whether the library is sound. */
import { useEffect, useRef, useState } from 'react'
import type { CheckReport } from '../../core/contract/views.ts'
import { ProblemWords } from '../alerts/problem-words.tsx'
import { useShell } from '../app/shell.ts'
import { type Problem, problemOf } from '../data/problem.ts'
import { WindowDialog } from '../parts/dialog.tsx'
import { useWords } from '../words/use-words.ts'
import './library.css'

type Checked =
  | { readonly kind: 'under-way' }
  | { readonly kind: 'report'; readonly report: CheckReport }
  | { readonly kind: 'problem'; readonly problem: Problem }

function Report({ report }: { readonly report: CheckReport }) {
  const words = useWords()
  const { problems, events, claims, sources } = report
  if (problems.length === 0) return <p role="status">{words('about.check-good', { events, claims, sources })}</p>
  return (
    <div role="alert">
      <p>{words('about.check-bad', { count: problems.length })}</p>
      <ul>
        {problems.map(({ kind, subject }) => (
          <li key={`${kind} ${subject}`}>
            {words(`check.${kind}`)}: {subject}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The check of the library; it is given up with the dialog, since nobody would see what it found. */
function useCheck() {
  const { client } = useShell()
  const [checked, setChecked] = useState<Checked | null>(null)
  const cancelling = useRef<AbortController | null>(null)
  const cancel = () => {
    cancelling.current?.abort()
    setChecked(null)
  }
  useEffect(() => () => cancelling.current?.abort(), [])
  const check = async () => {
    const controller = new AbortController()
    const { signal } = controller
    cancelling.current = controller
    setChecked({ kind: 'under-way' })
    const result = await client.library.check(undefined, { signal }).then(
      (report): Checked => ({ kind: 'report', report }),
      (thrown: unknown): Checked => ({ kind: 'problem', problem: problemOf(thrown) }),
    )
    if (!signal.aborted) setChecked(result)
  }
  return { checked, check, cancel }
}

/** The dialog. */
export function About({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const { host, questions, queryClient } = useShell()
  const { checked, check, cancel } = useCheck()
  const library = queryClient.getQueryData(questions.state().queryKey)
  const isUnderWay = checked?.kind === 'under-way'
  return (
    <WindowDialog title={words('about.name')} onClose={onClose}>
      <div className="dialog__body about">
        <p>{words('about.what')}</p>
        <p className="quiet">{words('about.version', { version: host.version })}</p>
        {library === undefined ? null : (
          <p className="quiet about__path">{words('about.library', { path: library.path })}</p>
        )}
        {isUnderWay ? <p role="status">{words('about.checking')}</p> : null}
        {checked?.kind === 'report' ? <Report report={checked.report} /> : null}
        {checked?.kind === 'problem' ? <ProblemWords problem={checked.problem} className="problem" /> : null}
      </div>
      <div className="dialog__foot">
        {library === undefined ? null : (
          <button type="button" className="button" onClick={() => (isUnderWay ? cancel() : void check())}>
            {words(isUnderWay ? 'about.check-cancel' : 'about.check')}
          </button>
        )}
        <span className="grow" />
        {/* biome-ignore lint/a11y/noAutofocus: there is nothing else to do here */}
        <button type="button" className="button button--main" autoFocus onClick={onClose}>
          {words('window.close')}
        </button>
      </div>
    </WindowDialog>
  )
}
