/** The steps of the window's state. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstView, viewStateSchema } from '../../../core/contract/view-state.ts'
import type { EventId } from '../../../core/model/event.ts'
import { chosenCount, clearParts, toggleValue } from '../../../renderer/state/filter-steps.ts'
import { createStore } from '../../../renderer/state/store.ts'
import {
  filterBy,
  goTo,
  openingState,
  select,
  showInspector,
  shownPanes,
  togglePane,
  viewToSave,
} from '../../../renderer/state/window-state.ts'

const someEvent = 3 as EventId

test('a remembered view is saved as it was opened', () => {
  const view = { ...firstView, from: 1, to: 2, selected: someEvent, view: 'list' as const }
  const saved = viewToSave(openingState(view), { from: 1, to: 2 })
  assert.deepEqual(saved, view)
  assert.ok(viewStateSchema.safeParse(saved).success)
})

test('a view remembered before filters had a stretch of time still opens, without one', () => {
  const { onlyMatches: _onlyMatches, filter, ...view } = firstView
  const { from: _from, to: _to, ...before } = filter
  const opened = viewStateSchema.parse({ ...view, filter: { ...before, text: 'Seoul' } })
  assert.deepEqual(opened, { ...firstView, filter: { ...filter, text: 'Seoul' } })
})

test('a wide window shows both panes, a narrow one the inspector when something is selected', () => {
  const state = openingState(null)
  assert.deepEqual(shownPanes(state, false), { filters: true, inspector: true })
  assert.deepEqual(shownPanes(state, true), { filters: false, inspector: false })
  assert.deepEqual(shownPanes(select(state, someEvent), true), { filters: false, inspector: true })
})

test('in a narrow window opening one pane closes the other', () => {
  const filters = togglePane(select(openingState(null), someEvent), 'filters', true)
  assert.deepEqual(shownPanes(filters, true), { filters: true, inspector: false })
  const inspector = togglePane(filters, 'inspector', true)
  assert.deepEqual(shownPanes(inspector, true), { filters: false, inspector: true })
  assert.deepEqual(shownPanes(togglePane(inspector, 'inspector', true), true), { filters: false, inspector: false })
})

test('in a wide window the panes open and close on their own', () => {
  const state = togglePane(openingState(null), 'filters', false)
  assert.deepEqual(shownPanes(state, false), { filters: false, inspector: true })
  assert.equal(showInspector(state, false), state)
})

test('going to another view forgets whose history was shown', () => {
  assert.equal(goTo({ ...openingState(null), historyOf: someEvent }, 'list').historyOf, null)
})

test('a filter value is put in and taken out again', () => {
  const { filter } = openingState(null)
  const once = toggleValue(filter, 'tags', 'arms')
  assert.deepEqual(once.tags, ['arms'])
  assert.equal(chosenCount(once), 1)
  assert.deepEqual(toggleValue(once, 'tags', 'arms'), filter)
  assert.deepEqual(clearParts({ ...once, text: 'visit' }), { ...filter, text: 'visit' })
})

test('a step that changes nothing gives the same state, and a store then tells nobody', () => {
  const store = createStore(openingState(null))
  let told = 0
  const end = store.subscribe(() => {
    told += 1
  })
  store.set((state) => filterBy(state, (filter) => filter))
  store.set((state) => select(state, null))
  assert.equal(told, 0)
  store.set((state) => select(state, someEvent))
  assert.equal(told, 1)
  end()
  store.set((state) => select(state, null))
  assert.equal(told, 1)
})
