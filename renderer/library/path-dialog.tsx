/** Asks for a path where the system has no dialog to ask with. */
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { RecentLibrary } from '../../core/contract/views.ts'
import { ProblemWords } from '../alerts/problem-words.tsx'
import { useShell } from '../app/shell.ts'
import { type Problem, problemOf } from '../data/problem.ts'
import { WindowDialog } from '../parts/dialog.tsx'
import { PathField } from '../parts/path-field.tsx'
import { useWords } from '../words/use-words.ts'
import { type PathPurpose, startingPath } from './path-purpose.ts'
import { useLibraryActs } from './use-library-acts.ts'
import './library.css'

interface PathDialogProps {
  readonly purpose: PathPurpose
  readonly onClose: () => void
}

/** Libraries that were opened before, the latest first, without the one that is open. */
function useOthers(): readonly RecentLibrary[] {
  const { questions, queryClient } = useShell()
  const open = queryClient.getQueryData(questions.state().queryKey)?.path
  return (useQuery(questions.recent()).data ?? []).filter(({ path }) => path !== open)
}

interface RecentProps {
  readonly others: readonly RecentLibrary[]
  readonly onOpen: (path: string) => void
}

function Recent({ others, onOpen }: RecentProps) {
  const words = useWords()
  if (others.length === 0) return null
  return (
    <section className="recent">
      <h3 className="section__head">{words('path.recent')}</h3>
      <ul>
        {others.map(({ path, name }) => (
          <li key={path}>
            <button type="button" className="recent__one" onClick={() => onOpen(path)}>
              <strong>{name}</strong>
              <span className="menu-item__path">{path}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The path that is typed, tried and kept when it fails. */
function usePath({ purpose, onClose }: PathDialogProps, others: readonly RecentLibrary[]) {
  const words = useWords()
  const { host, questions, queryClient } = useShell()
  const acts = useLibraryActs()
  const open = queryClient.getQueryData(questions.state().queryKey)
  const name = open?.name ?? ''
  const proposed = purpose === 'save-copy' ? words('path.copy-of', { name }) : words('path.untitled')
  const [typed, setPath] = useState<string | null>(null)
  const started = startingPath(host, purpose, proposed, open?.path)
  const path = typed ?? (purpose === 'open' ? (others[0]?.path ?? started) : started)
  const [problem, setProblem] = useState<Problem | null>(null)
  const attempt = async (tried: string) => {
    setPath(tried)
    setProblem(null)
    try {
      await acts.doWith(purpose, tried)
      onClose()
    } catch (thrown) {
      setProblem(problemOf(thrown))
    }
  }
  return { path, setPath, problem, attempt }
}

/** The dialog. */
export function PathDialog(props: PathDialogProps) {
  const { purpose, onClose } = props
  const words = useWords()
  const others = useOthers()
  const { path, setPath, problem, attempt } = usePath(props, others)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (path.trim() !== '') void attempt(path.trim())
  }
  return (
    <WindowDialog title={words(`path.${purpose}`)} onClose={onClose}>
      <form className="event-form" noValidate onSubmit={submit}>
        {problem === null ? null : <ProblemWords problem={problem} className="event-form__problem" />}
        <div className="dialog__body">
          <PathField
            label={words('path.field')}
            value={path}
            onChange={setPath}
            hint={words('path.hint')}
            isInvalid={problem !== null}
          />
          {purpose === 'open' ? <Recent others={others} onOpen={(recent) => void attempt(recent)} /> : null}
        </div>
        <div className="dialog__foot">
          <span className="grow" />
          <button type="button" className="button" onClick={onClose}>
            {words('window.cancel')}
          </button>
          <button type="submit" className="button button--main">
            {words(`path.do-${purpose}`)}
          </button>
        </div>
      </form>
    </WindowDialog>
  )
}
