/** The options of `npm start` and the paths that people type. */
import assert from 'node:assert/strict'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readStartOptions, UsageError } from '../../../main/options.ts'
import { documentsFolder } from '../../../main/service/data-folder.ts'
import { readLibraryPath, readNewLibraryPath } from '../../../main/service/library-path.ts'
import { chooseLanguage, systemLanguage } from '../../../main/words.ts'

test('options are read strictly', () => {
  const read = readStartOptions(
    ['a.dateline', '--browser', '--no-open', '--port', '8080', '--lang=fr', '--theme', 'dark'],
    true,
    '/here',
  )
  assert.deepEqual(read, { file: '/here/a.dateline', open: false, port: 8080, language: 'fr', theme: 'dark' })
  assert.deepEqual(readStartOptions([], true, '/'), {
    file: null,
    open: true,
    port: 0,
    language: null,
    theme: 'system',
  })
  for (const wrong of [
    ['--frob'],
    ['--port', 'x'],
    ['--port', '65536'],
    ['--port'],
    ['--lang', 'de'],
    ['--theme', 'blue'],
    ['a', 'b'],
  ]) {
    assert.throws(() => readStartOptions(wrong, true, '/'), UsageError, wrong.join(' '))
  }
})

test('the switches that Electron adds are passed over', () => {
  const read = readStartOptions(['--no-sandbox', '--disable-gpu', 'a.dateline', '--lang', 'en'], false, '/here')
  assert.equal(read.file, '/here/a.dateline')
  assert.equal(read.language, 'en')
})

test('a typed path may be short', () => {
  assert.equal(readLibraryPath('~/a.dateline'), join(homedir(), 'a.dateline'))
  assert.equal(readLibraryPath(' /x/a.dateline '), '/x/a.dateline')
  assert.equal(readNewLibraryPath('news'), join(documentsFolder(), 'news.dateline'))
  assert.equal(readNewLibraryPath('/x/news.db'), '/x/news.db')
})

test('the language is the first that Dateline speaks', () => {
  assert.equal(chooseLanguage(['de-DE', 'fr-CA', 'en-US']), 'fr')
  assert.equal(chooseLanguage(['ko-KR']), 'en')
  assert.equal(systemLanguage({ LANG: 'fr_FR.UTF-8' }), 'fr')
  assert.equal(systemLanguage({ LC_ALL: 'C.UTF-8', LANG: 'fr_FR.UTF-8' }), 'en')
})
