/** `dateline extract` on real files: a text, a folder, a `.jsonl`, and what goes wrong. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { extractCommand } from '../../../main/command-line/extract.ts'
import { wordFile, wordParagraph } from '../dispatch/files.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-extract-'))
after(() => rmSync(folder, { recursive: true }))

async function run(...parameters: string[]) {
  const written = { out: '', error: '' }
  const code = await extractCommand(parameters, {
    out: (text) => {
      written.out += text
    },
    error: (text) => {
      written.error += text
    },
  })
  return { code, error: written.error, lines: written.out.split('\n').filter((line) => line !== '') }
}

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('one line of JSON for each dated statement, with the keys of the interface and no others', async () => {
  const path = file(
    'one.txt',
    'Antony Blinken se rendra à Séoul les 8 et 9 novembre, a annoncé mercredi le gouvernement.',
  )
  const { code, lines } = await run(path, '--published', '2023-11-01', '--lang', 'fr')
  assert.equal(code, 0)
  const findings = lines.map((line) => JSON.parse(line))
  assert.deepEqual(Object.keys(findings[0]).sort(), [
    'anchor',
    'edtf',
    'end',
    'fact',
    'quote',
    'rule',
    'sentence',
    'start',
    'type',
    'value',
    'words',
  ])
  assert.deepEqual(
    findings.map((finding) => [finding.quote, finding.value, finding.edtf, finding.fact]),
    [
      ['les 8', '2023-11-08', '2023-11-08', false],
      ['9 novembre', '2023-11-09', '2023-11-08/2023-11-09', true],
      ['mercredi', '2023-11-01', '2023-11-01', true],
    ],
  )
})

test('the language is guessed when it is not given', async () => {
  const path = file('guess.txt', 'The minister said that he will travel to Warsaw on Friday.')
  assert.equal(JSON.parse((await run(path, '--published', '2023-11-01')).lines[0] ?? '').edtf, '2023-11-03')
})

test('the day of publication is read from a dateline that states it whole, and asked for where it does not', async () => {
  const whole = file('dateline.txt', 'NAIROBI, March 14, 2024 (Reuters) - The minister resigned yesterday.')
  const ends = async (...parameters: string[]) =>
    (await run(...parameters)).lines.map((line) => JSON.parse(line)).at(-1)?.edtf
  assert.equal(await ends(whole), '2024-03-13')
  assert.equal(await ends(whole, '--published', '2024-03-20'), '2024-03-19')
  const partly = await run(file('part.txt', 'NAIROBI, March 14 (Reuters) - The minister resigned yesterday.'))
  assert.equal(partly.code, 2)
  assert.match(partly.error, /--published is needed/)
  for (const name of ['dateline.txt', 'part.txt']) rmSync(join(folder, name))
})

test('a .jsonl of documents and a folder carry the id of each', async () => {
  const path = file(
    'many.jsonl',
    `${JSON.stringify({ id: 'a', lang: 'en', dct: '2023-11-01', text: 'He left yesterday.' })}\n\n`,
  )
  assert.equal(JSON.parse((await run(path)).lines[0] ?? '').id, 'a')
  const ids = new Set((await run(folder, '--published', '2023-11-01')).lines.map((line) => JSON.parse(line).id))
  assert.deepEqual([...ids], ['guess.txt', 'a', 'one.txt'])
})

test('a table for people', async () => {
  const path = file('table.txt', 'He left yesterday.')
  assert.match(
    (await run(path, '--published', '2023-11-01', '--format', 'table', '--lang', 'en')).lines[0] ?? '',
    /^\* {2}2023-10-31 .*31 October 2023/,
  )
})

test('problems are one line and an exit code', async () => {
  const text = file('text.txt', 'Hier.')
  const bad = file('bad.jsonl', '{"id":1}\n')
  for (const [parameters, code, words] of [
    [[], 2, /one FILE is needed/],
    [[text], 2, /--published is needed/],
    [[text, '--published', '2023-02-30'], 2, /not a day/],
    [[text, '--published', '2023-11-01', '--lang', 'de'], 2, /--lang/],
    [[text, '--unknown'], 2, /--unknown/],
    [[join(folder, 'absent.txt'), '--published', '2023-11-01'], 1, /cannot be read/],
    [[bad], 1, /line 1/],
  ] as const) {
    const result = await run(...parameters)
    assert.equal(result.code, code, parameters.join(' '))
    assert.match(result.error, words)
    assert.equal(result.error.trim().split('\n').length, 1)
  }
})

test('a page and a Word file are read as dispatches; a page may state its day itself', async () => {
  const page = file(
    'page.html',
    '<html lang="en"><head><meta property="article:published_time" content="2023-11-01T10:00:00Z"></head><body><p>He left yesterday.</p></body></html>',
  )
  assert.equal(JSON.parse((await run(page)).lines[0] ?? '').edtf, '2023-10-31')
  const word = join(folder, 'word.docx')
  writeFileSync(word, wordFile(wordParagraph('He left yesterday.')))
  const { lines } = await run(word, '--published', '2023-11-03', '--lang', 'en')
  assert.deepEqual(
    lines.map((line) => JSON.parse(line)).map(({ start, end, edtf }) => [start, end, edtf]),
    [[8, 17, '2023-11-02']],
  )
  const broken = file('broken.pdf', '%PDF-1.7 broken')
  await assert.rejects(run(broken, '--published', '2023-11-03'), { code: 'dispatch_unreadable' })
})
