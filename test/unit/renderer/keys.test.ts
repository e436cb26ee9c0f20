/** Which command a key press means, on the keyboards that people have. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commandIds, commands } from '../../../core/commands.ts'
import { acceleratorParts, commandOf, type KeyPress, panOf } from '../../../renderer/commands/keys.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
})

test('each key of the table gives its command', () => {
  for (const id of commandIds) {
    for (const accelerator of commands[id].keys) {
      const parts = acceleratorParts(accelerator)
      const modifiers = {
        ctrlKey: parts.includes('CommandOrControl'),
        shiftKey: parts.includes('Shift'),
        altKey: parts.includes('Alt'),
      }
      assert.equal(commandOf(press(parts.at(-1) ?? '', modifiers), 'neither', false), id, accelerator)
    }
  }
})

test('single keys are letters while a text field has the focus, and undo is its own', () => {
  for (const key of ['n', '0', '+', '-', '/', '?', 'Enter', 'Delete', 'Backspace']) {
    assert.equal(commandOf(press(key), 'text', false), null, key)
  }
  assert.equal(commandOf(press('z', { ctrlKey: true }), 'text', false), null)
  assert.equal(commandOf(press('f', { ctrlKey: true }), 'text', false), 'search.focus')
})

test('Enter presses the control that has the focus', () => {
  assert.equal(commandOf(press('Enter'), 'control', false), null)
  assert.equal(commandOf(press('Enter'), 'neither', false), 'event.edit')
  assert.equal(commandOf(press('n'), 'control', false), 'event.add')
})

test('signs count however a keyboard makes them', () => {
  assert.equal(commandOf(press('?', { shiftKey: true }), 'neither', false), 'help.keys')
  assert.equal(commandOf(press('/', { shiftKey: true }), 'neither', false), 'search.focus')
  assert.equal(commandOf(press('='), 'neither', false), 'zoom.in')
  assert.equal(commandOf(press('+', { shiftKey: true }), 'neither', false), 'zoom.in')
  assert.equal(commandOf(press('&', { code: 'Digit1', ctrlKey: true }), 'neither', false), 'view.timeline')
  assert.equal(commandOf(press('N', { shiftKey: true }), 'neither', false), null)
})

test('a Mac has its own command key', () => {
  assert.equal(commandOf(press('z', { metaKey: true }), 'neither', true), 'history.undo')
  assert.equal(commandOf(press('z', { ctrlKey: true }), 'neither', true), null)
  assert.equal(commandOf(press('z', { metaKey: true, shiftKey: true }), 'neither', true), 'history.redo')
  assert.equal(commandOf(press('ƒ', { code: 'KeyF', metaKey: true, altKey: true }), 'neither', true), 'view.filters')
})

test('arrows pan unless something is held with them', () => {
  assert.equal(panOf(press('ArrowLeft')), -1)
  assert.equal(panOf(press('ArrowRight')), 1)
  assert.equal(panOf(press('ArrowRight', { altKey: true })), null)
  assert.equal(panOf(press('a')), null)
})
