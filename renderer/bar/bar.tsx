/** The bar: which library, search, the four views, undo and redo, import, add. */
import { useQuery } from '@tanstack/react-query'
import { Download, PanelLeft, PanelRight, Plus, Redo2, Undo2 } from 'lucide-react'
import type { CommandId } from '../../core/commands.ts'
import { useDesk, useLibrary, useWindow } from '../app/desk.ts'
import { useShell } from '../app/shell.ts'
import { useHint } from '../commands/use-hint.ts'
import { usePerform } from '../commands/use-perform.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { Search } from '../search/search.tsx'
import { useStore } from '../state/use-store.ts'
import { shownPanes } from '../state/window-state.ts'
import { changeInWords } from '../words/revision-words.ts'
import { useWords } from '../words/use-words.ts'
import { LibraryMenu } from './library-menu.tsx'
import { ViewTabs } from './view-tabs.tsx'
import './bar.css'

function UndoButtons({ perform }: { readonly perform: (id: CommandId) => void }) {
  const words = useWords()
  const hint = useHint()
  const { undo, redo } = useLibrary()
  const said = (id: 'window.undo-what' | 'window.redo-what', label: typeof undo) =>
    label === null ? undefined : words(id, { what: changeInWords(words, label) })
  return (
    <>
      <IconButton
        label={words('command.history.undo')}
        hint={said('window.undo-what', undo) ?? hint('history.undo')}
        disabled={undo === null}
        onPress={() => perform('history.undo')}
      >
        <Undo2 size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
      <IconButton
        label={words('command.history.redo')}
        hint={said('window.redo-what', redo) ?? hint('history.redo')}
        disabled={redo === null}
        onPress={() => perform('history.redo')}
      >
        <Redo2 size={16} strokeWidth={1.5} aria-hidden="true" />
      </IconButton>
    </>
  )
}

function PaneButton({
  pane,
  perform,
}: {
  readonly pane: 'filters' | 'inspector'
  readonly perform: (id: CommandId) => void
}) {
  const words = useWords()
  const { narrow } = useDesk()
  const isNarrow = useStore(narrow, (value) => value)
  const shown = useWindow((state) => shownPanes(state, isNarrow)[pane])
  if (shown && !isNarrow) return null
  const name = pane === 'filters' ? 'filters' : 'details'
  const Icon = pane === 'filters' ? PanelLeft : PanelRight
  return (
    <IconButton
      label={words(shown ? `window.hide-${name}` : `window.show-${name}`)}
      expanded={shown}
      controls={`pane-${pane}`}
      className={shown ? 'icon-button--on' : ''}
      onPress={() => perform(pane === 'filters' ? 'view.filters' : 'view.inspector')}
    >
      <Icon size={16} strokeWidth={1.5} aria-hidden="true" />
    </IconButton>
  )
}

/** Import dispatch, and how many dispatches wait for review behind it. */
function ImportButton({ perform }: { readonly perform: (id: CommandId) => void }) {
  const words = useWords()
  const hint = useHint()
  const { questions } = useShell()
  const count = useQuery(questions.waiting()).data?.length ?? 0
  const waiting = count === 0 ? '' : `\n${words('dispatch.waiting', { count })}`
  return (
    <button
      type="button"
      className="button bar__import"
      title={`${hint('dispatch.import')}${waiting}`}
      aria-label={words('command.dispatch.import')}
      onClick={() => perform('dispatch.import')}
    >
      <Download size={16} strokeWidth={1.5} aria-hidden="true" />
      <span className="bar__long">{words('command.dispatch.import')}</span>
      <span className="bar__short">{words('dispatch.import-short')}</span>
      {count === 0 ? null : <span className="bar__waiting">{count > mostCounted ? `${mostCounted}+` : count}</span>}
    </button>
  )
}

/** More than this many waiting dispatches are shown as at least that many. */
const mostCounted = 99

/** The bar of the window. */
export function Bar() {
  const words = useWords()
  const perform = usePerform()
  const hint = useHint()
  const { host } = useShell()
  const { name, readOnly } = useLibrary()
  return (
    <header className={`bar bar--${host.kind}`}>
      <h1 className="unseen">{words('window.library', { name })}</h1>
      <PaneButton pane="filters" perform={perform} />
      <LibraryMenu perform={perform} />
      <Search />
      <span className="grow" />
      <ViewTabs />
      <UndoButtons perform={perform} />
      <span className="divider" />
      {readOnly ? <span className="quiet">{words('window.read-only')}</span> : null}
      <ImportButton perform={perform} />
      <button
        type="button"
        className="button button--main bar__add"
        title={hint('event.add')}
        aria-label={words('command.event.add')}
        onClick={() => perform('event.add')}
      >
        <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
        <span className="bar__long">{words('command.event.add')}</span>
        <span className="bar__short">{words('window.add-short')}</span>
      </button>
      <PaneButton pane="inspector" perform={perform} />
    </header>
  )
}
