/** What is said when search and filters leave nothing. */
import { emptyFilter } from '../../core/model/filter.ts'
import { useDesk } from '../app/desk.ts'
import { filterBy } from '../state/window-state.ts'
import { useWords } from '../words/use-words.ts'
import './library.css'

/** The sentence, and the way back to everything. */
export function FilteredAway() {
  const words = useWords()
  const { window } = useDesk()
  return (
    <div className="empty">
      <p className="empty__sentence">{words('empty.filtered')}</p>
      <button
        type="button"
        className="button"
        onClick={() => window.set((state) => filterBy(state, () => emptyFilter))}
      >
        {words('empty.show-all')}
      </button>
    </div>
  )
}
