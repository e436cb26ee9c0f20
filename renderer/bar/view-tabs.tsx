/** The four views of the same selection, as tabs. */
import type { KeyboardEvent } from 'react'
import { type ViewName, viewNames } from '../../core/contract/view-state.ts'
import { useDesk, useWindow } from '../app/desk.ts'
import { goTo } from '../state/window-state.ts'
import { useWords } from '../words/use-words.ts'

/** The tab beside this one, around the ends. */
const beside = (view: ViewName, step: number): ViewName => {
  const at = (viewNames.indexOf(view) + step + viewNames.length) % viewNames.length
  return viewNames[at] ?? view
}

/** The tabs; arrows move between them as they do in any tab list. */
export function ViewTabs() {
  const words = useWords()
  const { window } = useDesk()
  const view = useWindow((state) => state.view)
  const go = (next: ViewName) => window.set((state) => goTo(state, next))
  const keyed = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = beside(view, step)
    go(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div className="tabs" role="tablist" aria-label={words('window.views')}>
      {viewNames.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          className="tab"
          aria-selected={view === name}
          aria-controls="view"
          tabIndex={view === name ? 0 : -1}
          onKeyDown={keyed}
          onClick={() => go(name)}
        >
          <span className="tab__text" data-text={words(`command.view.${name}`)}>
            {words(`command.view.${name}`)}
          </span>
        </button>
      ))}
    </div>
  )
}
