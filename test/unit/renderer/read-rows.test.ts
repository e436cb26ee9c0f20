/** The preview of a table: what is taken, what is missing, and rows read as the import will read them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TablePreview } from '../../../core/contract/tables.ts'
import { columnNames, type EventField, fieldsOf } from '../../../core/import/columns.ts'
import { wordsIn } from '../../../main/words.ts'
import { cellInWords } from '../../../renderer/tables/cell-words.ts'
import { named } from '../../../renderer/tables/hand-over.ts'
import { readTable } from '../../../renderer/tables/read-rows.ts'
import { refusalInWords } from '../../../renderer/words/problem-words.ts'

function preview(header: readonly string[], ...rows: readonly (readonly string[])[]): TablePreview {
  const fields = fieldsOf(header)
  const columns = header.map((name, place) => ({ header: name, field: fields[place] ?? null }))
  const read = rows.map((cells) => ({ cells, problem: null }))
  const encoding = { name: 'utf-8', isDamaged: false } as const
  return { path: '/a/b.csv', name: 'b.csv', format: 'csv', bytes: 10, encoding, delimiter: ',', columns, rows: read }
}

test('columns come in the order of the fields, the others by their names', () => {
  const { taken, leftOut, missing } = readTable(preview(['id', 'Lieu', 'Début', 'TITRE', 'lat']), 'fr')
  assert.deepEqual(taken, [
    { field: 'title', header: 'TITRE' },
    { field: 'date', header: 'Début' },
    { field: 'place', header: 'Lieu' },
  ])
  assert.deepEqual([leftOut, missing], [['id', 'lat'], []])
})

test('without a title or a date nothing is read, and it is said which is missing', () => {
  assert.deepEqual(readTable(preview(['headline', 'lat'], ['Flood', '1']), 'en').missing, ['date'])
  const { missing, rows } = readTable(preview(['x', 'y'], ['1', '2']), 'en')
  assert.deepEqual([missing, rows], [['title', 'date'], []])
  assert.deepEqual(readTable(preview([]), 'en').missing, ['title', 'date'])
})

test('every name that is shown as understood is understood, in any case and without accents', () => {
  for (const [field, names] of Object.entries(columnNames) as [EventField, readonly string[]][]) {
    for (const name of names) {
      const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '')
      for (const written of [name, name.toUpperCase(), plain, name.replaceAll(' ', '_')]) {
        assert.deepEqual(fieldsOf([written]), [field], written)
      }
    }
  }
})

test('rows are told in words, refused ones with the reason', () => {
  const header = ['title', 'start', 'end', 'people', 'status', 'claimant', 'quote', 'place', 'note', 'tags']
  const row = ['Talks', '8 Nov 2023', '9 Nov 2023', 'A; B', '', 'Reuters', 'said', 'Seoul', 'long', 'x|y']
  const { rows } = readTable(preview(header, row, ['', '2023'], ['Late', '31 Feb 2023']), 'en')
  const words = wordsIn('en')
  const [first, second, third] = rows
  assert.ok(first?.ok === true && second?.ok === false && third?.ok === false)
  const said = (field: EventField) => cellInWords(field, first.draft, words, 'en')
  assert.deepEqual(
    (['title', 'date', 'people', 'status', 'claimant', 'quote', 'place', 'note', 'tags'] as const).map(said),
    ['Talks', '8–9 November 2023', 'A, B', 'Reported', 'Reuters', 'said', 'Seoul', 'long', 'x, y'],
  )
  assert.equal(refusalInWords(words, second.problem), 'there is no title')
  assert.equal(third.cells.get('title'), 'Late')
  assert.equal(refusalInWords(words, third.problem), 'there is no such day: “31 Feb 2023”')
})

test('a row that the file does not let be read is left out with the words that the import will have', () => {
  const table = { ...preview(['date', 'title']), rows: [{ cells: ['2023'], problem: 'quotation' as const }] }
  const [row] = readTable(table, 'en').rows
  assert.ok(row?.ok === false)
  assert.equal(refusalInWords(wordsIn('en'), row.problem), 'a quotation mark opens a cell and does not close it')
  assert.equal(row.cells.get('date'), '2023')
})

test('a problem with a file that was handed over names it as the person knows it; the library keeps its own name', () => {
  const received = { id: 1, path: '/temporary/x/table.csv' }
  const at = (path: string) => ({ code: 'table_unreadable', detail: { path, position: 3 } }) as const
  assert.deepEqual(named(at(received.path), received, 'table.csv'), at('table.csv'))
  assert.deepEqual(named(at('/a/News.dateline'), received, 'table.csv'), at('/a/News.dateline'))
  assert.deepEqual(named(at('/a/table.csv'), null, 'table.csv'), at('/a/table.csv'))
  const full = { code: 'disk_full', detail: { path: received.path } } as const
  assert.deepEqual(named(full, received, 'table.csv'), full)
})

test('a stance is read in both languages; one that is none is refused, since a denial taken for a report is its opposite', () => {
  const header = ['title', 'date', 'claimant', 'stance', 'quote']
  const read = (stance: string, claimant = 'Helvia') => {
    const [row] = readTable(preview(header, ['Helvia paid', '2024', claimant, stance, '']), 'en').rows
    return row?.ok === true ? row.draft.claims.map((claim) => claim.stance) : row?.problem.detail['field']
  }
  assert.deepEqual(read('denies'), ['denies'])
  assert.deepEqual(read('Dément'), ['denies'])
  assert.deepEqual(read('announced'), ['announces'])
  assert.deepEqual(read(''), ['reports'])
  assert.deepEqual(read('', ''), [])
  assert.deepEqual(read('denies', ''), ['denies'])
  assert.equal(read('maybe'), 'stance')
})
