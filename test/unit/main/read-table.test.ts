/** Tables as they come: encodings, delimiters, quoted cells, broken ends; what is read does not depend on where pieces end. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { AppError } from '../../../core/errors.ts'
import { fieldsOf } from '../../../core/import/columns.ts'
import { limits } from '../../../core/limits.ts'
import { tableRows } from '../../../main/import/read-table.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-table-'))
test.after(() => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, 'table.csv')

function cellsOf(content: string | Uint8Array, format: 'csv' | 'tsv' = 'csv'): (readonly string[])[] {
  writeFileSync(path, content)
  return [...tableRows(path, format)].map(({ cells }) => cells)
}

function codeOf(content: string | Uint8Array): string {
  try {
    cellsOf(content)
  } catch (error) {
    assert.ok(error instanceof AppError)
    return error.code
  }
  return 'read'
}

const french = 'titre;lieu\nÉté à Orléans;« Œuvre » – 5 €'
const read = [
  ['titre', 'lieu'],
  ['Été à Orléans', '« Œuvre » – 5 €'],
]

test('UTF-8 and UTF-16 with and without a mark, and the Windows-1252 of spreadsheets, read the same', () => {
  const windows = Buffer.from(french, 'latin1')
  const special: Readonly<Record<string, number>> = { Œ: 0x8c, '–': 0x96, '€': 0x80 }
  for (const [letter, byte] of Object.entries(special)) windows[french.indexOf(letter)] = byte
  const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16()
  const files = {
    'UTF-8': french,
    'UTF-8 with a mark': `\uFEFF${french}`,
    'UTF-16LE': Buffer.from(french, 'utf16le'),
    'UTF-16LE with a mark': Buffer.from(`\uFEFF${french}`, 'utf16le'),
    'UTF-16BE': bigEndian(french),
    'UTF-16BE with a mark': bigEndian(`\uFEFF${french}`),
    'Windows-1252': windows,
  }
  for (const [name, content] of Object.entries(files)) assert.deepEqual(cellsOf(content), read, name)
})

test('a letter of several bytes at the end of a piece is whole, a stray byte after the first piece is seen', () => {
  const long = 'x'.repeat((1 << 20) - 1)
  assert.deepEqual(cellsOf(`${long}é,b`), [[`${long}é`, 'b']])
  assert.deepEqual(cellsOf(`${long}x€,b`), [[`${long}x€`, 'b']])
  const windows = Buffer.concat([Buffer.from(`${long},\n`), Buffer.from([0xe9])])
  assert.deepEqual(cellsOf(windows).at(-1), ['é'])
})

test('the delimiter is the one that the header has most of, outside quotation marks', () => {
  const rows = [
    ['title', 'date'],
    ['a', 'b'],
  ]
  for (const delimiter of [',', ';', '\t']) assert.deepEqual(cellsOf(`title${delimiter}date\na${delimiter}b`), rows)
  assert.deepEqual(cellsOf('"a,b,c";d\n1;2')[1], ['1', '2'])
  assert.deepEqual(cellsOf('a,b\tc', 'tsv'), [['a,b', 'c']])
})

test('any cells come back as they were, whatever is in them and wherever a piece ends', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', '😀'), maxLength: 6 })
  const row = fc.array(cell, { minLength: 2, maxLength: 4 })
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (rows, end) => {
      const text = rows.map((cells) => cells.map(quoted).join(',')).join(end)
      assert.deepEqual(cellsOf(`a,b${end}${text}`).slice(1), rows)
    }),
  )
})

test('any cells come back as they were from a writer that quotes only what needs it, whatever stands between them', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r\n', '\r', ' ', '’'),
    maxLength: 5,
  })
  const row = fc.array(cell, { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      (rows, delimiter, end, endsLast) => {
        const written = (text: string) =>
          /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
        const text = rows.map((cells) => cells.map(written).join(delimiter)).join(end)
        const file = `a${delimiter}b${end}${text}${endsLast ? end : ''}`
        assert.deepEqual(cellsOf(file, delimiter === '\t' ? 'tsv' : 'csv').slice(1), rows)
      },
    ),
    { numRuns: 300 },
  )
})

/** Line, cells and problem of each row below the header. */
function rowsOf(content: string | Uint8Array, format: 'csv' | 'tsv' = 'csv') {
  writeFileSync(path, content)
  return [...tableRows(path, format)].slice(1).map(({ line, cells, problem }) => [line, problem ?? cells])
}

test('a quotation mark that is opened and not closed costs its own line and no other', () => {
  const header = 'title,date,note'
  const [a, c] = ['A,2020,x', 'C,2022,y']
  const rows = [header, a, 'B,2021,"so he said', c, 'D,2023,', 'E,2024,"ok"'].join('\n')
  const others = [
    [4, ['C', '2022', 'y']],
    [5, ['D', '2023', '']],
    [6, ['E', '2024', 'ok']],
  ]
  assert.deepEqual(rowsOf(rows), [[2, ['A', '2020', 'x']], [3, 'quotation'], ...others])
  // The next mark after it ends no cell, or there is none, or the row began with lines that were read well.
  assert.deepEqual(rowsOf(`${header}\n"Freedom" rally,2020,\n${c}`), [
    [2, 'quotation'],
    [3, ['C', '2022', 'y']],
  ])
  assert.deepEqual(rowsOf(`${header}\r\nB,2021,"never\r\n${c}`), [
    [2, 'quotation'],
    [3, ['C', '2022', 'y']],
  ])
  assert.deepEqual(rowsOf(`${header}\n"two\nlines",2021,"never\n${c}`), [
    [2, 'quotation'],
    [4, ['C', '2022', 'y']],
  ])
  assert.deepEqual(rowsOf(`${header}\n${a}\nB,2021,"`), [
    [2, ['A', '2020', 'x']],
    [3, 'quotation'],
  ])
  assert.equal(codeOf(`"title,date\n${a}`), 'table_unreadable')
})

test('between tabs, quotation marks that do not enclose a cell are text', () => {
  const rows = [
    ['A', '2020', 'x'],
    ['B', '2021', '"so he said'],
    ['C', '2022', '5" gun'],
    ['D', '2023', 'z'],
    ['E', '2024', 'the "last" one'],
    ['"Freedom" rally in Seoul', '2025', '""a'],
  ]
  const text = ['title\tdate\tnote', ...rows.map((cells) => cells.join('\t'))].join('\n')
  const read = rows.map((cells, at) => [at + 2, cells])
  assert.deepEqual(rowsOf(text, 'tsv'), read)
  assert.deepEqual(rowsOf(text, 'csv'), read)
  assert.deepEqual(rowsOf('title\tdate\n"two\nlines, ""here"", a\ttab"\t2020', 'tsv'), [
    [2, ['two\nlines, "here", a\ttab', '2020']],
  ])
})

test('a mark that is opened in one piece and not closed in the next costs its line, however far the file goes on', () => {
  const row = `C,2022,${'y'.repeat(90)}\n`
  const text = `title,date,note\nB,2021,"never\n${row.repeat(60_000)}`
  const rows = rowsOf(text)
  assert.deepEqual(rows[0], [2, 'quotation'])
  assert.equal(rows.length, 60_001)
  assert.deepEqual(rows.at(-1), [60_002, row.trim().split(',')])
})

test('rows are named by the line on which they start, through quoted line breaks and empty lines', () => {
  writeFileSync(path, 'a,b\r\n"1\r\n2\r\n3",x\r\n\r\n4,y\r\n"5\n6",z')
  assert.deepEqual(
    [...tableRows(path, 'csv')].map(({ line }) => line),
    [1, 2, 6, 7],
  )
})

test('an empty file has no row, a header alone is one; what is no table is refused', () => {
  assert.deepEqual(cellsOf(''), [])
  assert.deepEqual(cellsOf('\uFEFF'), [])
  assert.deepEqual(cellsOf('title,date'), [['title', 'date']])
  assert.equal(codeOf(Buffer.from([0x74, 0, 0xff, 0xfe, 0])), 'table_unreadable')
  assert.equal(codeOf(`a,b\n"${'x'.repeat(6_000_000)}`), 'table_unreadable')
  assert.equal(cellsOf(`a,b\n"${'x'.repeat(3_000_000)}",1`)[1]?.[0]?.length, 3_000_000)
})

test('a file over the limit is refused before it is read', () => {
  writeFileSync(path, '')
  // The system keeps no room for what was never written.
  truncateSync(path, limits.importBytes + 1)
  assert.throws(
    () => [...tableRows(path, 'csv')],
    (error) =>
      error instanceof AppError && error.code === 'file_too_large' && error.detail.limit === limits.importBytes,
  )
  truncateSync(path, 0)
})

test('columns are known by English and French headers; of two alike the first counts', () => {
  assert.deepEqual(fieldsOf(['Titre', 'DATE', 'Étiquettes', 'Colour', 'titre']), ['title', 'date', 'tags', null, null])
  assert.deepEqual(fieldsOf(['name', 'title', 'start_date', 'According to']), [null, 'title', 'date', 'claimant'])
  assert.deepEqual(fieldsOf([]), [])
})
