/** Which folder may use which package or global: what the compiler does not know, read from the sources. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Source, sourcesOf } from './sources.ts'

const rooms = ['core', 'db', 'main', 'renderer'].flatMap(sourcesOf)

/** The modules that a source imports, by any of the ways there are. */
function importsOf({ code }: Source): readonly string[] {
  const found = code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)['"]([^'"]+)['"]/g)
  return [...found].map((match) => match[1] ?? '')
}

/** Paths of the sources that import something that matches. */
function importersOf(pattern: RegExp): readonly string[] {
  return rooms.filter((source) => importsOf(source).some((name) => pattern.test(name))).map((source) => source.path)
}

test('there are sources in every room', () => {
  for (const room of ['core', 'db', 'main', 'renderer']) assert.ok(sourcesOf(room).length > 0, room)
})

test('electron is imported only in main/electron and in the preload', () => {
  assert.deepEqual(
    importersOf(/^electron(\/|$)/).filter((path) => !/^main\/(electron|preload)\//.test(path)),
    [],
  )
})

test('better-sqlite3 is imported only in db/open.ts', () => {
  assert.deepEqual(importersOf(/^better-sqlite3(\/|$)/), ['db/open.ts'])
})

test('vis-timeline and vis-data are imported only in renderer/timeline', () => {
  assert.deepEqual(
    importersOf(/^vis-/).filter((path) => !path.startsWith('renderer/timeline/')),
    [],
  )
})

test('imports between rooms go down only', () => {
  const below: Record<string, readonly string[]> = { core: [], db: ['core'], main: ['core', 'db'], renderer: ['core'] }
  for (const source of rooms) {
    const room = source.path.split('/')[0] ?? ''
    const wrong = importsOf(source)
      .filter((name) => name.startsWith('.'))
      .map((name) => new URL(name, `file:///${source.path}`).pathname.slice(1).split('/')[0] ?? '')
      .filter((other) => other in below && other !== room && !below[room]?.includes(other))
    assert.deepEqual(wrong, [], source.path)
  }
})

test('core and db have no clock and no chance: both are passed in', () => {
  const pattern =
    /\bnew Date\b|\bDate\.(now|parse|UTC)\b|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b|\brandomBytes\b/
  const found = [...sourcesOf('core'), ...sourcesOf('db')].filter((source) => pattern.test(source.code))
  assert.deepEqual(
    found.map((source) => source.path),
    [],
  )
})

test('no source parses text as HTML or runs text', () => {
  const pattern =
    /\.(inner|outer)HTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/
  assert.deepEqual(
    rooms.filter((source) => pattern.test(source.code)).map((source) => source.path),
    [],
  )
})
