/** `dateline list`, `check` and `backup`, and how they say no. */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { damagedCopy } from '../bad-places.ts'
import { expect, test } from '../fixtures.ts'
import { listedEvents } from '../listed-events.ts'
import { commandLine, startBrowserHost } from '../program.ts'

test('list shows the events in order of date, as a table and as JSON lines', async ({ folder }) => {
  const table = await commandLine(['list'], folder)
  expect(table.code, table.errors).toBe(0)
  const events = await listedEvents(folder)
  expect(events).toHaveLength(5)
  for (const event of events) expect(table.output).toContain(event.title.slice(0, 20))
  const positions = events.map((event) => table.output.indexOf(event.title.slice(0, 20)))
  expect(positions).toEqual(positions.toSorted((a, b) => a - b))
})

test('list takes a query, a range and a limit', async ({ folder }) => {
  expect(await listedEvents(folder, '--limit', '2')).toHaveLength(2)
  const november = await listedEvents(folder, '--from', '2023-11-08', '--to', '2023-11-09')
  expect(november.map((event) => event.date)).toContain('2023-11-08/2023-11-09')
  expect(november.map((event) => event.date)).not.toContain('2023-11-01')
  const found = await listedEvents(folder, '--query', 'blinken')
  expect(found.length).toBeGreaterThan(0)
  expect(found.length).toBeLessThan(5)
  expect(await listedEvents(folder, '--query', 'nothing-has-this-word')).toEqual([])
})

test('check says that the sample is well, and finds damage', async ({ folder }) => {
  const well = await commandLine(['check'], folder)
  expect(well.code, well.errors).toBe(0)
  const library = join(folder, 'copy.dateline')
  expect((await commandLine(['backup', '--out', library], folder)).code).toBe(0)
  const broken = join(folder, 'broken.dateline')
  damagedCopy(library, broken)
  const ill = await commandLine(['check', '--library', broken], folder)
  expect(ill.code).toBe(1)
  expect(ill.errors.trim().split('\n')).toHaveLength(1)
})

test('backup copies a library that is open and being used', async ({ folder }) => {
  const host = await startBrowserHost([], folder)
  const copy = join(folder, 'copy.dateline')
  const made = await commandLine(['backup', '--out', copy], folder)
  expect(made.code, made.errors).toBe(0)
  expect((await commandLine(['check', '--library', copy], folder)).code).toBe(0)
  expect(await listedEvents(folder, '--library', copy)).toEqual(await listedEvents(folder))
  expect(await host.close()).toBe(0)
})

test('backup never writes over a file', async ({ folder }) => {
  const there = join(folder, 'there.dateline')
  writeFileSync(there, 'mine')
  const { code, errors } = await commandLine(['backup', '--out', there], folder)
  expect(code).toBe(1)
  expect(errors).toContain('there')
  expect(readFileSync(there, 'utf8')).toBe('mine')
})

test('what goes wrong is one line on standard error that names it', async ({ folder }) => {
  const letter = join(folder, 'letter.dateline')
  writeFileSync(letter, 'Dear editor,')
  const cases = [
    [['list', '--library', join(folder, 'missing.dateline')], 1, 'missing'],
    [['list', '--library', letter], 1, 'letter'],
    [['list', '--from', 'the day before never'], 2, 'from'],
    [['list', '--limit', 'many'], 2, 'limit'],
    [['list', '--format', 'xml'], 2, 'format'],
    [['list', '--nonsense'], 2, 'nonsense'],
    [['backup'], 2, 'out'],
    [['conjure'], 2, 'conjure'],
  ] as const
  for (const [parameters, expected, named] of cases) {
    const { code, output, errors } = await commandLine(parameters, folder)
    expect(code, `${parameters.join(' ')}: ${errors}`).toBe(expected)
    expect(output).toBe('')
    expect(errors.trim().split('\n'), parameters.join(' ')).toHaveLength(1)
    expect(errors).toContain(named)
  }
  expect(existsSync(join(folder, 'missing.dateline'))).toBe(false)
})

test('a library in a folder of another name and with spaces is found', async ({ folder }) => {
  const copy = join(folder, 'un nom français & spaces.dateline')
  expect((await commandLine(['backup', '--out', copy], folder)).code).toBe(0)
  const again = join(folder, 'again.dateline')
  copyFileSync(copy, again)
  expect(await listedEvents(folder, '--library', copy)).toEqual(await listedEvents(folder, '--library', again))
})
