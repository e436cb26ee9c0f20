/** Words: every key that the program asks for exists, every key that exists is asked for, and both languages take the same values. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { messages } from '../../core/messages/index.ts'
import { sourcesOf } from './sources.ts'

const keys = Object.keys(messages.en)
const code = ['core', 'db', 'main', 'renderer']
  .flatMap(sourcesOf)
  .filter((source) => !source.path.startsWith('core/messages/'))
  .map((source) => source.code)
  .join('\n')

/** Beginnings of keys that are put together, such as `error.` before a code. */
const beginnings = [...code.matchAll(/`([a-z][a-z-]*(?:\.[a-z-]+)*[.-])\$\{/g)].map((match) => match[1] ?? '')

test('every key in the sources exists', () => {
  const areas = new Set(keys.map((key) => key.split('.')[0]))
  const used = [...code.matchAll(/'([a-z]+(?:-[a-z]+)*\.[A-Za-z0-9.-]+)'/g)].map((match) => match[1] ?? '')
  const looksLikeKey = (name: string) => areas.has(name.split('.')[0]) && /words\(|formatMessage|id:/.test(code)
  const commands = [...code.matchAll(/^ {2}'([a-z.-]+)': \{ menu:/gm)].map((match) => match[1])
  const unknown = used.filter((name) => looksLikeKey(name) && !(name in messages.en) && !commands.includes(name))
  assert.deepEqual(
    unknown.filter((name) => !/\.(css|html|json|js|mjs|ts|tsx)$/.test(name)),
    [],
  )
})

test('every key that exists is asked for', () => {
  const asked = (key: string) =>
    ["'", '"', '`'].some((quote) => code.includes(`${quote}${key}${quote}`)) ||
    beginnings.some((start) => key.startsWith(start))
  assert.deepEqual(
    keys.filter((key) => !asked(key)),
    [],
  )
})

/** The names of the values that a message takes: in ICU syntax, braces of arguments and of their branches alternate. */
function valuesOf(message: string): readonly string[] {
  let depth = 0
  const found = new Set<string>()
  for (const { 0: brace, index } of message.matchAll(/[{}]/g)) {
    if (brace === '{' && depth % 2 === 0) found.add(/\w+/.exec(message.slice(index))?.[0] ?? '')
    depth += brace === '{' ? 1 : -1
  }
  return [...found].toSorted()
}

test('both languages have every key, with words, and take the same values', () => {
  assert.ok(keys.length > 0)
  for (const key of keys as (keyof typeof messages.en)[]) {
    assert.notEqual(messages.en[key].trim(), '', key)
    assert.notEqual(messages.fr[key].trim(), '', key)
    assert.deepEqual(valuesOf(messages.fr[key]), valuesOf(messages.en[key]), key)
  }
})
