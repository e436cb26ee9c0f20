/** About Dateline: what it is, which version, which library, and whether the library is sound. */
import { useState } from 'react'
import type { CheckReport } from '../../core/contract/views.ts'
import { ProblemWords } from '../alerts/problem-words.tsx'
import { useShell } from '../app/shell.ts'
import { type Problem, problemOf } from '../data/problem.ts'
import { WindowDialog } from '../parts/dialog.tsx'
import { useWords } from '../words/use-words.ts'
import './library.css'

type Checked =
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

/** The dialog. */
export function About({ onClose }: { readonly onClose: () => void }) {
  const words = useWords()
  const { client, host, questions, queryClient } = useShell()
  const [checked, setChecked] = useState<Checked | null>(null)
  const library = queryClient.getQueryData(questions.state().queryKey)
  const check = async () => {
    try {
      setChecked({ kind: 'report', report: await client.library.check() })
    } catch (thrown) {
      setChecked({ kind: 'problem', problem: problemOf(thrown) })
    }
  }
  return (
    <WindowDialog title={words('about.name')} onClose={onClose}>
      <div className="dialog__body about">
        <p>{words('about.what')}</p>
        <p className="quiet">{words('about.version', { version: host.version })}</p>
        {library === undefined ? null : (
          <p className="quiet about__path">{words('about.library', { path: library.path })}</p>
        )}
        {checked?.kind === 'report' ? <Report report={checked.report} /> : null}
        {checked?.kind === 'problem' ? <ProblemWords problem={checked.problem} className="problem" /> : null}
      </div>
      <div className="dialog__foot">
        {library === undefined ? null : (
          <button type="button" className="button" onClick={() => void check()}>
            {words('about.check')}
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
