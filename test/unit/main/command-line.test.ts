/** The command line as a program of its own: what it prints, and how it ends. */
import assert from 'node:assert/strict'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { openLibrary } from '../../../db/library.ts'
import { dateline, type Ended } from './run-command.ts'
import { testFolder } from './served-library.ts'

/** Failed: exit code 1 and one line that says `what`. */
function failed({ code, output, errors }: Ended, what: RegExp): void {
  assert.equal(code, 1, errors)
  assert.match(errors, what)
  assert.equal(errors.trim().split('\n').length, 1, errors)
  assert.equal(output, '')
}

async function withSample(t: TestContext): Promise<string> {
  const folder = testFolder(t)
  assert.equal((await dateline(folder, 'check')).code, 0)
  return folder
}

test('list prints the sample in order of date, as a table or as JSON lines', async (t) => {
  const folder = await withSample(t)
  const table = await dateline(folder, 'list')
  assert.equal(table.code, 0)
  assert.equal(table.output.trim().split('\n').length, 5)
  assert.match(table.output, /8–9 November 2023 +Announced +/)
  const jsonl = await dateline(folder, 'list', '--format', 'jsonl', '--from', '2023-11-02', '--to', '9 Nov 2023')
  const events = jsonl.output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.deepEqual(events.map(({ date }) => date).sort(), ['2021-05~/2023-11-08', '2023-11-08/2023-11-09'])
  assert.equal((await dateline(folder, 'list', '--limit', '2')).output.trim().split('\n').length, 2)
  assert.match((await dateline(folder, 'list', '--query', 'blink')).output, /Blinken/)
})

test('without a command the usage is printed as by --help, and that one is missing is wrong usage', async (t) => {
  const folder = testFolder(t)
  const help = await dateline(folder, '--help')
  assert.deepEqual([help.code, help.errors], [0, ''])
  for (const parameters of [[], ['--library', 'x.dateline']]) {
    const { code, output, errors } = await dateline(folder, ...parameters)
    assert.deepEqual([code, output], [2, help.output])
    assert.match(errors, /^dateline: .*COMMAND.*dateline --help.*\n$/)
  }
  assert.deepEqual(readdirSync(folder), [], 'nothing was made')
})

test('wrong usage ends with 2 and one line that says what and where help is', async (t) => {
  const folder = testFolder(t)
  const wrong = [
    ['frobnicate'],
    ['__proto__'],
    ['list', '--frob'],
    ['list', '--limit', '0'],
    ['list', '--from', 'someday soonish'],
    ['list', 'extra'],
  ]
  for (const parameters of [...wrong, ['list', '--format', 'xml'], ['backup'], ['restore'], ['list', '--library']]) {
    const { code, output, errors } = await dateline(folder, ...parameters)
    assert.equal(code, 2, parameters.join(' '))
    assert.match(errors, /^dateline: .*dateline --help.*\n$/)
    assert.equal(output, '')
  }
  assert.deepEqual(readdirSync(folder), [], 'nothing was made')
})

test('what fails ends with 1 and one line', async (t) => {
  const folder = await withSample(t)
  writeFileSync(join(folder, 'text.dateline'), 'no library '.repeat(50))
  failed(await dateline(folder, 'list', '--library', 'missing.dateline'), /missing\.dateline/)
  failed(await dateline(folder, 'list', '--library', 'text.dateline'), /text\.dateline/)
  failed(await dateline(folder, 'backup', '--out', 'text.dateline'), /text\.dateline/)
  failed(await dateline(folder, 'restore', 'missing.dateline'), /missing\.dateline/)
})

test('list, check and backup work while Dateline has the library open; restore does not', async (t) => {
  const folder = await withSample(t)
  const open = openLibrary(join(folder, 'Dateline.dateline'), { now: Date.now })
  t.after(() => open.close())
  assert.equal((await dateline(folder, 'list')).code, 0)
  assert.equal((await dateline(folder, 'check')).code, 0)
  assert.equal((await dateline(folder, 'backup', '--out', 'copy.dateline')).code, 0)
  failed(await dateline(folder, 'restore', 'copy.dateline'), /dateline: /)
  open.close()
})
