/** The application menu: every command once, with its keys, in both languages. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MenuItemConstructorOptions } from 'electron'
import { type CommandId, commandIds, commands } from '../../../core/commands.ts'
import { type MenuOptions, menuTemplate } from '../../../main/electron/menu-template.ts'
import { wordsIn } from '../../../main/words.ts'

function items(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])])
}

function template(platform: MenuOptions['platform'], language: 'en' | 'fr', chosen: CommandId[] = []) {
  const recent = [{ path: '/a/News.dateline', name: 'News' }]
  const onCommand = (id: CommandId) => void chosen.push(id)
  return items(menuTemplate({ words: wordsIn(language), platform, recent, onCommand, onRecent: () => {} }))
}

test('every command of the table is in the menu once and sends itself', () => {
  for (const platform of ['mac', 'windows', 'linux'] as const) {
    const chosen: CommandId[] = []
    for (const item of template(platform, 'en', chosen)) {
      if (commandIds.includes(item.id as CommandId)) Reflect.apply(item.click ?? assert.fail, undefined, [])
    }
    assert.deepEqual(chosen.toSorted(), commandIds.toSorted())
  }
})

test('the first key of a command is shown, and the page handles it', () => {
  for (const item of template('linux', 'fr')) {
    const id = commandIds.find((each) => each === item.id)
    if (id === undefined) continue
    assert.equal(item.accelerator, commands[id].keys[0])
    assert.equal(item.accelerator === undefined || item.registerAccelerator === false, true, id)
  }
})

test('macOS is not given plain letters as shortcuts, which it would take from text fields', () => {
  const writesNothing = /^F\d+$|.\+./
  for (const item of template('mac', 'en')) assert.match(item.accelerator ?? 'F1', writesNothing)
})

test('labels are words, never keys of the catalogue', () => {
  for (const language of ['en', 'fr'] as const) {
    for (const { label } of template('linux', language)) assert.doesNotMatch(label ?? '', /^(command|menu|native)\./)
  }
})
