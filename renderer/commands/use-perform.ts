/** Does what a command says, whoever gave it: a key, the menu, the bar. */
import { useMemo } from 'react'
import type { CommandId } from '../../core/commands.ts'
import type { ViewName } from '../../core/contract/view-state.ts'
import type { EventId } from '../../core/model/event.ts'
import { tell } from '../alerts/notices.ts'
import { type Desk, useDesk } from '../app/desk.ts'
import { focusView, viewElement } from '../app/focus-view.ts'
import { type Shell, useShell } from '../app/shell.ts'
import { problemOf } from '../data/problem.ts'
import { type Edits, useEdits } from '../data/use-edits.ts'
import { type LibraryActs, useLibraryActs } from '../library/use-library-acts.ts'
import { useStepMatch } from '../search/use-step-match.ts'
import { type DialogState, goTo, select, showInspector, togglePane } from '../state/window-state.ts'
import { isSelectedInSight } from './selected-in-sight.ts'

interface Scene {
  readonly desk: Desk
  readonly edits: Edits
  readonly acts: LibraryActs
  readonly shell: Shell
  readonly step: (forwards: boolean) => void
}

const show = ({ window }: Desk, dialog: DialogState): void => window.set((state) => ({ ...state, dialog }))

const withSelected = ({ desk }: Scene, act: (id: EventId) => void): void => {
  const { selected } = desk.window.get()
  if (selected !== null) act(selected)
}

const remove = ({ desk, edits }: Scene, id: EventId): void => {
  void edits.remove(id).then((done) => {
    if (done) desk.window.set((state) => (state.selected === id ? select(state, null) : state))
  })
}

/** What cannot be seen is not deleted: its details open first, and the next press means what they show. */
const removeSelected = (scene: Scene): void => {
  const { desk } = scene
  if (isSelectedInSight(desk)) withSelected(scene, (id) => remove(scene, id))
  else withSelected(scene, () => desk.window.set((state) => showInspector(state, desk.narrow.get())))
}

/** Opens a view; the focus goes into it unless it is somewhere else in the window. */
const openView = (desk: Desk, view: ViewName): void => {
  const { activeElement } = document
  const isElsewhere = activeElement !== document.body && activeElement !== viewElement()
  const byKey = activeElement?.matches(':focus-visible') === true
  desk.window.set((state) => goTo(state, view))
  if (!isElsewhere) requestAnimationFrame(() => focusView(desk, byKey))
}

const focusSearch = ({ search }: Desk): void => {
  search.current?.focus()
  search.current?.select()
}

/** Asks the system for the table where it has a dialog for that; the window's own dialog asks otherwise. */
async function chooseTable(desk: Desk, { client, host, notices }: Shell): Promise<void> {
  if (!host.nativeDialogs) return show(desk, { kind: 'table', table: null })
  try {
    const { path } = await client.host.chooseFile({ purpose: 'import-table' })
    if (path !== null) show(desk, { kind: 'table', table: { path } })
  } catch (thrown) {
    tell(notices, { kind: 'problem', problem: problemOf(thrown) })
  }
}

/** The field is a part of the list in order of date, which is drawn first where it is not yet. */
const goToDate = ({ window, goToDate: field }: Desk): void => {
  window.set((state) => ({ ...goTo(state, 'list'), listOrder: 'date' }))
  requestAnimationFrame(() => {
    field.current?.focus()
    field.current?.select()
  })
}

type Performers = Readonly<Record<CommandId, (scene: Scene) => void>>

const performers: Performers = {
  'library.new': ({ acts }) => void acts.choose('create'),
  'library.open': ({ acts }) => void acts.choose('open'),
  'dispatch.import': ({ desk }) => show(desk, { kind: 'dispatch', waiting: null }),
  'table.import': ({ desk, shell }) => void chooseTable(desk, shell),
  'library.save-copy': ({ acts }) => void acts.choose('save-copy'),
  'event.add': ({ desk }) => show(desk, { kind: 'event', id: null, date: '' }),
  'event.edit': (scene) => withSelected(scene, (id) => show(scene.desk, { kind: 'event', id, date: '' })),
  'event.delete': removeSelected,
  'history.undo': ({ edits }) => void edits.undo(),
  'history.redo': ({ edits }) => void edits.redo(),
  'search.focus': ({ desk }) => focusSearch(desk),
  'search.next': ({ step }) => step(true),
  'search.previous': ({ step }) => step(false),
  'list.go-to-date': ({ desk }) => goToDate(desk),
  'view.timeline': ({ desk }) => openView(desk, 'timeline'),
  'view.list': ({ desk }) => openView(desk, 'list'),
  'view.source': ({ desk }) => openView(desk, 'source'),
  'view.history': ({ desk }) => openView(desk, 'history'),
  'view.filters': ({ desk }) => desk.window.set((state) => togglePane(state, 'filters', desk.narrow.get())),
  'view.inspector': ({ desk }) => desk.window.set((state) => togglePane(state, 'inspector', desk.narrow.get())),
  'zoom.in': ({ desk }) => desk.timeline.current?.zoomIn(),
  'zoom.out': ({ desk }) => desk.timeline.current?.zoomOut(),
  'zoom.all': ({ desk }) => desk.timeline.current?.showEverything(),
  'zoom.previous': ({ desk }) => desk.timeline.current?.previousView(),
  'help.keys': ({ desk }) => show(desk, { kind: 'keys' }),
  'help.about': ({ shell }) => shell.libraryDialog.set(() => 'about'),
}

/** A function that performs a command. */
export function usePerform(): (id: CommandId) => void {
  const shell = useShell()
  const desk = useDesk()
  const edits = useEdits()
  const acts = useLibraryActs()
  const step = useStepMatch()
  return useMemo(() => {
    const scene = { shell, desk, edits, acts, step }
    return (id: CommandId) => performers[id](scene)
  }, [shell, desk, edits, acts, step])
}
