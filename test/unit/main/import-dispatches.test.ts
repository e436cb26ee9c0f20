/** `dateline import` of dispatches: what is taken, what waits, what is skipped and why. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { pdfOfPages, wordFile, wordParagraph } from '../dispatch/files.ts'
import { testFolder } from './served-library.ts'

const program = join(import.meta.dirname, '../../../main/command-line/start.ts')

function datelineIn(folder: string) {
  return (...parameters: string[]) => {
    const env = { ...process.env, DATELINE_DATA_FOLDER: folder, LC_ALL: 'en_GB.UTF-8' }
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], { cwd: folder, env })
    return { code: status, output: stdout.toString(), errors: stderr.toString() }
  }
}

function folderOfDispatches(t: TestContext): string {
  const folder = testFolder(t)
  mkdirSync(join(folder, 'in'))
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, 'in', name), content)
  put(
    'a.txt',
    'PARIS, 3 mars 2023 (AFP) - Le ministre Paul Martin se rendra à Oslo le 8 mars, a annoncé vendredi le gouvernement.',
  )
  put('b.docx', wordFile(wordParagraph('OSLO (Reuters) - The minister Ann Lee resigned on Friday.')))
  put('c.pdf', pdfOfPages(['q Q']))
  return folder
}

test('a folder: dated dispatches are taken, others skipped with the reason', (t) => {
  const folder = folderOfDispatches(t)
  const dateline = datelineIn(folder)
  const { code, output, errors } = dateline('import', 'in')
  assert.equal(code, 0, errors)
  assert.match(output, /created 2, updated 0, skipped 2/)
  assert.match(output, /b\.docx: skipped, it does not say when it was published; add --published DATE/)
  assert.match(output, /c\.pdf: skipped, it holds no text/)
  const events = dateline('list', '--query', 'Oslo', '--format', 'jsonl').output.trim().split('\n')
  assert.deepEqual(events.map((line) => JSON.parse(line).date).toSorted(), ['2023-03-03', '2023-03-08'])
  assert.match(dateline('check').output, /No problems found/)
})

test('what the command line states holds; the same text is not taken twice', (t) => {
  const folder = folderOfDispatches(t)
  const dateline = datelineIn(folder)
  const first = dateline(
    'import',
    'in/b.docx',
    '--published',
    '3 March 2023',
    '--publisher',
    'The Agency',
    '--lang',
    'en',
  )
  assert.match(first.output, /created 1, updated 0, skipped 0/)
  const [event] = dateline('list', '--query', 'resigned', '--format', 'jsonl').output.trim().split('\n')
  assert.equal(JSON.parse(event ?? '').date, '2023-03-03')
  const again = dateline('import', 'in/b.docx', '--published', '2023-03-03')
  assert.match(again.output, /b\.docx: skipped, its text is in the library already\ncreated 0, updated 0, skipped 1/)
})

test('with none accepted they wait for review, dated or not', (t) => {
  const folder = folderOfDispatches(t)
  const { code, output } = datelineIn(folder)('import', 'in', '--format', 'dispatch', '--accept', 'none')
  assert.equal(code, 0)
  assert.match(output, /2 dispatches wait for review\ncreated 0, updated 0, skipped 1/)
})

test('wrong usage is said in one line and changes nothing', (t) => {
  const folder = folderOfDispatches(t)
  const dateline = datelineIn(folder)
  for (const wrong of [
    ['in/a.txt', '--published', 'soon'],
    ['in/a.txt', '--accept', 'some'],
    ['in/a.txt', '--lang', 'de'],
    ['in/a.txt', 'table.csv'],
    ['table.csv', '--published', '2023-03-03'],
  ]) {
    const { code, errors } = dateline('import', ...wrong)
    assert.equal(code, 2, wrong.join(' '))
    assert.match(errors, /^dateline: [^\n]*\n$/)
  }
  const missing = dateline('import', 'none.txt')
  assert.equal(missing.code, 1)
  assert.match(missing.errors, /There is nothing at .*none\.txt/)
})
