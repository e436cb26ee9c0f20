/** What was found in a table: its size, which columns are taken as what, its first rows as they will be read. */
import type { TablePreview } from '../../core/contract/tables.ts'
import { columnNames, type EventField } from '../../core/import/columns.ts'
import { refusalInWords } from '../words/problem-words.ts'
import { useLanguage, useWords, type Words } from '../words/use-words.ts'
import { sizeInWords } from '../work/amounts.ts'
import { cellInWords } from './cell-words.ts'
import { type ReadRow, type ReadTable, readTable, type TakenColumn } from './read-rows.ts'

const delimiters: Readonly<Record<string, 'comma' | 'semicolon' | 'tab'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
}

const encodings: Readonly<Record<TablePreview['encoding']['name'], string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
}

function Facts({ preview }: { readonly preview: TablePreview }) {
  const words = useWords()
  const { name, format, encoding, bytes, delimiter, columns } = preview
  const facts = [
    format.toUpperCase(),
    encodings[encoding.name],
    sizeInWords(words, bytes),
    words(`table.columns.${delimiters[delimiter] ?? 'other'}`, { count: columns.length }),
  ]
  return (
    <div className="table-facts">
      <h3 className="table-facts__name">{name}</h3>
      <p className="quiet">{facts.join(' · ')}</p>
    </div>
  )
}

function missingInWords(words: Words, missing: readonly EventField[]): string {
  return words(`table.missing.${missing.length > 1 ? 'both' : missing[0] === 'title' ? 'title' : 'date'}`)
}

function Names({ open, fields }: { readonly open: boolean; readonly fields: readonly EventField[] }) {
  const words = useWords()
  return (
    <details className="table-names" open={open}>
      <summary>{words('table.names')}</summary>
      <p className="small quiet">{words('table.names-hint')}</p>
      <dl>
        {fields.map((field) => (
          <div key={field} className="table-names__line">
            <dt>{words(`field.${field}`)}</dt>
            <dd>{columnNames[field].join(', ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Row({ row, taken }: { readonly row: ReadRow; readonly taken: readonly TakenColumn[] }) {
  const words = useWords()
  const language = useLanguage()
  if (row.ok) {
    return (
      <tr>
        {taken.map(({ field }) => (
          <td key={field}>{cellInWords(field, row.draft, words, language)}</td>
        ))}
      </tr>
    )
  }
  const [title] = taken
  return (
    <tr className="table-rows__refused">
      <td>{title === undefined ? '' : row.cells.get(title.field)}</td>
      <td colSpan={taken.length - 1}>{words('table.row-refused', { reason: refusalInWords(words, row.problem) })}</td>
    </tr>
  )
}

function Rows({ table }: { readonly table: ReadTable }) {
  const words = useWords()
  // The end of a date is read together with its start.
  const taken = table.taken.filter(({ field }) => field !== 'end')
  const end = table.taken.find(({ field }) => field === 'end')
  const from = ({ field, header }: TakenColumn) =>
    words('table.from', { header: field === 'date' && end !== undefined ? `${header} – ${end.header}` : header })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="table-rows" aria-label={words('table.first-rows')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {taken.map((column) => (
              <th key={column.field} scope="col">
                {words(`field.${column.field}`)}
                <span className="table-rows__from">{from(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name than their place
            <Row key={place} row={row} taken={taken} />
          ))}
        </tbody>
      </table>
      {table.rows.length === 0 ? <p className="quiet">{words('table.no-rows')}</p> : null}
    </section>
  )
}

const allFields = Object.keys(columnNames) as EventField[]

/** The view. */
export function TablePreviewView({ preview }: { readonly preview: TablePreview }) {
  const words = useWords()
  const table = readTable(preview, useLanguage())
  const { missing, leftOut } = table
  const complete = missing.length === 0
  return (
    <div className="table-preview">
      <Facts preview={preview} />
      {complete ? null : (
        <p role="alert" className="table-problem">
          {missingInWords(words, missing)}
        </p>
      )}
      {preview.encoding.isDamaged ? (
        <p role="alert" className="table-problem">
          {words('table.damaged')}
        </p>
      ) : null}
      {complete ? <h4 className="section__head">{words('table.first-rows')}</h4> : null}
      {complete ? <Rows table={table} /> : null}
      {leftOut.length === 0 ? null : (
        <p className="small quiet table-left-out">{words('table.left-out', { headers: leftOut.join(', ') })}</p>
      )}
      <Names open={!complete} fields={complete ? allFields : missing} />
    </div>
  )
}
