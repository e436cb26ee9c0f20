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

test('every key that words are asked for by exists', () => {
  const asked = [...code.matchAll(/\bwords\(\s*'([^']+)'|\bid: '([^']+)' \}/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
  assert.ok(asked.length > 100, 'the sources ask for words')
  assert.deepEqual(
    asked.filter((key) => !(key in messages.en)),
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

test('French marks stand behind a space that does not break, and so do the words inside its quotation marks', () => {
  const loose = keys.filter((key) => / [;:!?»%]|« /.test(messages.fr[key as keyof typeof messages.fr]))
  assert.deepEqual(loose, [])
})

/** Accessible names that assistive technology and scripts know with this apostrophe. */
const namesKeptAsTheyAre = ['form.delete', 'form.edit', 'timeline.overview']

test('French apostrophes are curly', () => {
  const straight = keys.filter((key) => /\p{L}'\p{L}/u.test(messages.fr[key as keyof typeof messages.fr]))
  assert.deepEqual(straight.toSorted(), namesKeptAsTheyAre)
})
