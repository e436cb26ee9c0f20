/** The window when no library could be opened: why, and the ways to one. */

import { Alerts } from '../alerts/alerts.tsx'
import { ProblemWords } from '../alerts/problem-words.tsx'
import { problemOf } from '../data/problem.ts'
import { useWords } from '../words/use-words.ts'
import { useLibraryActs } from './use-library-acts.ts'
import './library.css'

/** The page. */
export function NoLibrary({ thrown }: { readonly thrown: unknown }) {
  const words = useWords()
  const acts = useLibraryActs()
  return (
    <main className="no-library">
      <Alerts />
      <div className="empty">
        <h1 className="inspector__title">{words('alert.no-library')}</h1>
        <ProblemWords problem={problemOf(thrown)} className="empty__sentence" />
        <div className="empty__ways">
          <button type="button" className="button button--main" onClick={() => void acts.choose('open')}>
            {words('command.library.open')}
          </button>
          <button type="button" className="button" onClick={() => void acts.choose('create')}>
            {words('command.library.new')}
          </button>
          <button type="button" className="button" onClick={() => void acts.openDefault()}>
            {words('path.default')}
          </button>
        </div>
      </div>
    </main>
  )
}
