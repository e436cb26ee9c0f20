/** What goes wrong is said where it happened, what was typed is still there, and nothing is half written. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { damagedCopy, fillUp, newerCopy, noMounts, readOnlyCopy, smallDisk } from './bad-places.ts'
import { expect, type Launch, test } from './fixtures.ts'
import { listedDate, listedEvents } from './listed-events.ts'
import { commandLine, startBrowserHost } from './program.ts'
import { addEvent, fill, save, shown, windowIn } from './window.ts'

/** A library with the sample in it, closed: a copy that the command line made. */
async function sampleLibrary(folder: string): Promise<string> {
  const path = join(folder, 'sample.dateline')
  const { code, errors } = await commandLine(['backup', '--out', path], join(folder, 'sample-data'))
  expect(code, errors).toBe(0)
  return path
}

test('an unreadable date is refused where it was typed, with what was read of it', async ({ launch }) => {
  const app = await launch()
  const window = await shown(app.page)
  await window.button('addEvent').click()
  const form = window.form('newEvent')
  await fill(window, form, { title: 'Kept while I correct', date: '8 Nov 2023 or so, who knows' })
  await form.getByRole('button', { name: window.words.save, exact: true }).click()
  const date = window.field(form, 'date')
  await expect(date).toHaveAttribute('aria-invalid', 'true')
  await expect(form).toContainText('8 Nov 2023')
  await expect(window.field(form, 'title')).toHaveValue('Kept while I correct')
  await expect(date).toHaveValue('8 Nov 2023 or so, who knows')
  expect(await listedEvents(app.dataFolder)).toHaveLength(5)
  await date.fill('8 Nov 2023')
  await save(window, form)
  expect(await listedDate(app.dataFolder, 'Kept while I correct')).toBe('2023-11-08')
})

for (const [what, event, field] of [
  ['an empty title', { title: '   ', date: '2023-11-08' }, 'title'],
  ['an end before its start', { title: 'Backwards', date: '2023-11-09/2023-11-08' }, 'date'],
  ['a date out of range', { title: 'Too far', date: 'Y300000' }, 'date'],
  ['a title too long', { title: 'x'.repeat(501), date: '2023-11-08' }, 'title'],
] as const) {
  test(`${what} is refused at its field`, async ({ launch }) => {
    const app = await launch()
    const window = await shown(app.page)
    await window.button('addEvent').click()
    const form = window.form('newEvent')
    await fill(window, form, event)
    await form.getByRole('button', { name: window.words.save, exact: true }).click()
    await expect(window.field(form, field)).toHaveAttribute('aria-invalid', 'true')
    await expect(form).toBeVisible()
    await expect(window.field(form, 'title')).toHaveValue(event.title)
    expect(await listedEvents(app.dataFolder)).toHaveLength(5)
  })
}

/** Opens the program on a file that it can't open, and gives what the window says of it. */
async function problemWith(launch: Launch, library: string): Promise<string> {
  const { page } = await launch({ library })
  const { alert } = windowIn(page)
  await expect(alert.first()).toBeVisible()
  return (await alert.allTextContents()).join(' ')
}

test('a file that is not a library is named and left alone', async ({ launch, folder }) => {
  const path = join(folder, 'letter.dateline')
  writeFileSync(path, 'Dear editor, this is a letter.\n'.repeat(200))
  const before = readFileSync(path)
  expect(await problemWith(launch, path)).toContain('letter')
  expect(readFileSync(path)).toEqual(before)
})

test('a file that is not there is not made', async ({ launch, folder }) => {
  const path = join(folder, 'nowhere.dateline')
  expect(await problemWith(launch, path)).toContain('nowhere')
  expect(existsSync(path)).toBe(false)
})

test('a damaged library is named and left alone', async ({ launch, folder }) => {
  const path = join(folder, 'broken.dateline')
  damagedCopy(await sampleLibrary(folder), path)
  const before = readFileSync(path)
  expect(await problemWith(launch, path)).toContain('broken')
  expect(readFileSync(path)).toEqual(before)
})

test('a library of a newer version is named and left alone', async ({ launch, folder }) => {
  const path = join(folder, 'future.dateline')
  newerCopy(await sampleLibrary(folder), path)
  const before = readFileSync(path)
  expect(await problemWith(launch, path)).toMatch(/newer/i)
  expect(readFileSync(path)).toEqual(before)
})

test('a library that another Dateline has open is not opened twice', async ({ launch, folder }) => {
  const path = await sampleLibrary(folder)
  const other = await startBrowserHost([path], join(folder, 'other-data'))
  expect(await problemWith(launch, path)).toMatch(/another|in use|open/i)
  expect(await other.close()).toBe(0)
})

test('a library in a read-only folder can be read, and says why it can’t be changed', async ({ launch, folder }) => {
  test.skip(noMounts !== null, noMounts ?? '')
  const disk = smallDisk(join(folder, 'disk'), 8_000_000)
  try {
    const path = readOnlyCopy(await sampleLibrary(folder), join(folder, 'disk'))
    disk.makeReadOnly()
    const app = await launch({ library: path })
    const window = await shown(app.page)
    await expect(window.timeline.getByRole('button', { name: /, 8–9 November 2023$/ })).toBeVisible()
    await expect(app.page.getByText(/read-only|read only|only be read/i).first()).toBeVisible()
    await app.close()
  } finally {
    disk.unmount()
  }
})

test('on a full disk nothing is half written and what was typed stays', async ({ launch, folder }) => {
  test.skip(noMounts !== null, noMounts ?? '')
  const disk = smallDisk(join(folder, 'data'), 8_000_000)
  try {
    const app = await launch()
    const window = await shown(app.page)
    await addEvent(window, { title: 'Before it was full', date: '2023-11-05' })
    fillUp(app.dataFolder)
    await window.button('addEvent').click()
    const form = window.form('newEvent')
    const note = 'A note of some length. '.repeat(4000)
    await fill(window, form, { title: 'No room', date: '2023-11-06', note })
    await form.getByRole('button', { name: window.words.save, exact: true }).click()
    await expect(windowIn(app.page).alert.first()).toContainText(/full|space/i)
    await expect(window.field(form, 'title')).toHaveValue('No room')
    await app.close()
    const { code, output, errors } = await commandLine(['check'], app.dataFolder)
    expect(code, output + errors).toBe(0)
    expect(await listedDate(app.dataFolder, 'Before it was full')).toBe('2023-11-05')
    expect(await listedDate(app.dataFolder, 'No room')).toBeUndefined()
  } finally {
    disk.unmount()
  }
})
