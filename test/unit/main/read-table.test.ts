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

test('bytes that are no characters cost the rows that hold them, where all else is UTF-8', () => {
  const encodingOf = (content: Uint8Array) => {
    writeFileSync(path, content)
    return [...tableRows(path, 'csv')].map(({ encoding }) => encoding)[0]
  }
  const rows = 'title,date\nÉlysée à Séoul,2020\nCoupé net é,2021\nAprès,2022\n'
  const cut = Buffer.from(rows.replace('net é', 'net \0'))
  cut[cut.indexOf(0)] = 0xc3
  const marked = Buffer.concat([Buffer.from('\uFEFF'), cut])
  for (const content of [cut, marked, cut.subarray(0, cut.length - 1)]) {
    assert.deepEqual(rowsOf(content), [
      [2, ['Élysée à Séoul', '2020']],
      [3, 'encoding'],
      [4, ['Après', '2022']],
    ])
    assert.deepEqual(encodingOf(content), { name: 'utf-8', isDamaged: true })
  }
  assert.deepEqual(encodingOf(Buffer.from(rows)), { name: 'utf-8', isDamaged: false })
  // A mark decides even where nothing else speaks for it, and a file that was cut short loses what was cut.
  assert.deepEqual(rowsOf(Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x2c, 0x62, 0x0a, 0x63, 0x2c, 0xe9])), [[2, 'encoding']])
  assert.deepEqual(rowsOf(Buffer.from('titre,été\nà,b\nc,é').subarray(0, -1)), [
    [2, ['à', 'b']],
    [3, 'encoding'],
  ])
  assert.equal(codeOf(Buffer.concat([Buffer.from('é,à,'), Buffer.from([0xe9, 0x0a])])), 'table_unreadable')
  // What was lost before the file was written is in it as a character of its own.
  assert.deepEqual(rowsOf('a,b\nc,\uFFFD'), [[2, ['c', '\uFFFD']]])
})

test('Windows-1252 that happens to hold what could be UTF-8 is still Windows-1252', () => {
  const content = Buffer.from('titre,lieu\nDÉCLARÉ\u00A0»,Orléans\nété,à Évry', 'latin1')
  assert.deepEqual(rowsOf(content), [
    [2, ['DÉCLARÉ\u00A0»', 'Orléans']],
    [3, ['été', 'à Évry']],
  ])
})

test('whichever bytes of a text are damaged, every row without them is read as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('é', '’', '日', '😀', 'a', ' '), minLength: 1, maxLength: 6 })
  const damage = fc.record({ row: fc.nat(), byte: fc.constantFrom(0x80, 0xbf, 0xc0, 0xf5, 0xff) })
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 9 }), fc.array(damage, { maxLength: 3 }), (cells, places) => {
      const damaged = new Map(places.map(({ row, byte }) => [row % cells.length, byte]))
      const lines = cells.map((text, row) => {
        const byte = damaged.get(row)
        return Buffer.concat([
          Buffer.from(`${text},`),
          Buffer.from(byte === undefined ? [] : [byte]),
          Buffer.from('\n'),
        ])
      })
      const read = rowsOf(Buffer.concat([Buffer.from('\uFEFFa,b\n'), ...lines]))
      assert.deepEqual(
        read,
        cells.map((text, row) => [row + 2, damaged.has(row) ? 'encoding' : [text, '']]),
      )
    }),
  )
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
