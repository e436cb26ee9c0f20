/** `dateline import` on real files: what is created, what is refused and where, and that a bad file changes nothing. */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { testFolder } from './served-library.ts'

const program = join(import.meta.dirname, '../../../main/command-line/start.ts')

function dateline(folder: string, ...parameters: string[]) {
  const env = { ...process.env, DATELINE_DATA_FOLDER: folder, LC_ALL: 'en_GB.UTF-8' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], { cwd: folder, env })
  return { code: status, output: stdout.toString(), errors: stderr.toString() }
}

test('semicolons, French headers, UTF-16, quoted line breaks; refused rows by line', (t) => {
  const folder = testFolder(t)
  const rows = [
    'Titre;Date;Date de fin;Étiquettes;Statut;Note',
    'Séisme;"8 nov. 2023";2023-11-09;mer|terre;confirmé;"deux\r\nlignes, ""ici"""',
    'Sans date lisible;bientôt;;;;',
    ';2023;;;;',
    'À l’envers;2023-05;2023-04;;;',
    'Dernier;44 BC;;;;',
  ]
  writeFileSync(join(folder, 'a.csv'), Buffer.from(`\uFEFF${rows.join('\r\n')}`, 'utf16le'))
  const { code, output, errors } = dateline(folder, 'import', 'a.csv')
  assert.equal(code, 0, errors)
  assert.match(output, /created 2, updated 0, skipped 3/)
  assert.deepEqual(
    [...output.matchAll(/line (\d+)/g)].map(([, line]) => line),
    ['4', '5', '6'],
  )
  const [event] = dateline(folder, 'list', '--query', 'seisme', '--format', 'jsonl').output.trim().split('\n')
  assert.equal(JSON.parse(event ?? '').date, '2023-11-08/2023-11-09')
  assert.match(dateline(folder, 'check').output, /No problems found/)
})

test('a file that breaks off, has no columns or is no text leaves the library as it was', (t) => {
  const folder = testFolder(t)
  assert.equal(dateline(folder, 'check').code, 0)
  const before = dateline(folder, 'list').output
  const bad = {
    'quote.csv': 'title,"date\nGood,2023\n',
    'columns.csv': 'a,b\n1,2\n',
    'empty.csv': '',
    'bytes.csv': Buffer.from([0x74, 0x00, 0xff, 0xfe, 0x00]),
  }
  for (const [name, content] of Object.entries(bad)) {
    writeFileSync(join(folder, name), content)
    const { code, errors } = dateline(folder, 'import', name)
    assert.equal(code, 1, name)
    assert.match(errors, /Nothing was changed/)
    assert.deepEqual(readFileSync(join(folder, name)), Buffer.from(content))
  }
  assert.equal(dateline(folder, 'list').output, before)
})

/** Starts an import that takes long enough, and waits until it writes. */
async function importing(folder: string): Promise<ChildProcess> {
  const rows = Array.from({ length: 300_000 }, (_, at) => `Row ${at},${1000 + (at % 1000)}-05,place ${at % 7}`)
  writeFileSync(join(folder, 'large.csv'), ['title,date,place', ...rows].join('\n'))
  const env = { ...process.env, DATELINE_DATA_FOLDER: folder, LC_ALL: 'en_GB.UTF-8' }
  const child = spawn(process.execPath, [program, 'import', 'large.csv'], { cwd: folder, env })
  let said = ''
  for await (const piece of child.stderr) {
    said += String(piece)
    if (/\d %|\d% read/.test(said)) break
  }
  return child
}

for (const signal of ['SIGINT', 'SIGKILL'] as const) {
  test(`ended by ${signal} while it writes, an import leaves the library as it was`, async (t) => {
    const folder = testFolder(t)
    assert.equal(dateline(folder, 'check').code, 0)
    const before = dateline(folder, 'list').output
    const child = await importing(folder)
    child.kill(signal)
    const [code] = await once(child, 'exit')
    assert.equal(code, signal === 'SIGINT' ? 1 : null)
    assert.equal(dateline(folder, 'list').output, before)
    assert.match(dateline(folder, 'check').output, /No problems found/)
    writeFileSync(join(folder, 'few.csv'), 'title,date\nA,2023\n')
    assert.match(dateline(folder, 'import', 'few.csv').output, /created 1, updated 0, skipped 0/)
  })
}
