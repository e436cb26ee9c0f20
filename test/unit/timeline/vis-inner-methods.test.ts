/** The inner methods of vis-timeline that the adapter replaces or relies on, held to the text they had in 8.5.4. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const source = readFileSync(new URL(import.meta.resolve('vis-timeline/esnext')), 'utf8')

/** The text of a method of a class, without white space. */
function methodText(className: string, method: string): string {
  const start = source.search(new RegExp(`^class ${className}\\b`, 'm'))
  assert.ok(start >= 0, `class ${className} is there`)
  const body = source.slice(start, start + source.slice(start + 1).search(/^class \w/m) + 1)
  const lines = body.split('\n')
  const first = lines.findIndex((line) => line.startsWith(`  ${method}(`))
  assert.ok(first >= 0, `${className}.${method} is there`)
  const last = lines.findIndex((line, index) => index >= first && line === '  }')
  return lines
    .slice(first, last + 1)
    .join('')
    .replace(/\s+/g, '')
}

const fingerprint = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

test('the version is the one the adapter was written for', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
  assert.equal(manifest.dependencies['vis-timeline'], '8.5.4')
  assert.match(source.slice(0, 400), /@version 8\.5\.4/)
})

const known: readonly (readonly [string, string, string])[] = [
  ['Group', 'add', '422181e484941a47'],
  ['Group', '_checkIfVisible', '420548591ce0c271'],
  ['Group', 'remove', 'c638547b72634ba7'],
  ['Group', 'order', '8777d5a1e0915844'],
  ['ItemSet', '_order', '61b91dfbd04cd59e'],
  ['ItemSet', '_onRemove', '2b51bbde79088476'],
  ['ItemSet', 'redraw', '9fa9dba364b81308'],
  ['ItemSet', '_onUpdate', '57169e54e8fa7056'],
  ['ItemSet', '_addItem', '4328e5e8a075101f'],
  ['ItemSet', '_removeItem', '69f7e491ecc968aa'],
  ['Core', '_redraw', 'f91525617ae86182'],
  ['Range', 'setRange', '0479c53d992539da'],
  ['Item', 'setParent', 'efd08b9f80e27ac5'],
]

test('the methods that are replaced, and those that call them, are as they were', () => {
  const found = known.map(([className, method]) => [className, method, fingerprint(methodText(className, method))])
  assert.deepEqual(found, known)
})

test('the search for a visible item, which is replaced by nothing, is called from one place only', () => {
  assert.equal(source.match(/\._checkIfVisible\(/g)?.length, 1)
  assert.match(methodText('Group', 'add'), /this\._checkIfVisible\(/)
})

test('an item of a type of our own is made by the item set like any other', () => {
  assert.match(source, /^ItemSet\.types = \{$/m)
  assert.match(methodText('ItemSet', '_onUpdate'), /ItemSet\.types\[type\]/)
  assert.match(source, /const UNGROUPED(\$1)? = "__ungrouped__"/)
})
