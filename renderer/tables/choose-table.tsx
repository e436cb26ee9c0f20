/** Where a table is chosen: among the files that the browser may open, or by its path. */
import { type FormEvent, useId, useRef, useState } from 'react'
import { useShell } from '../app/shell.ts'
import type { TableSource } from '../state/window-state.ts'
import { useWords } from '../words/use-words.ts'

interface ChooseTableProps {
  readonly onTable: (table: TableSource) => void
}

function PathField({ onTable }: ChooseTableProps) {
  const words = useWords()
  const { host } = useShell()
  const separator = host.platform === 'windows' ? '\\' : '/'
  const [path, setPath] = useState(`${host.documents}${separator}`)
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (path.trim() !== '') onTable({ path: path.trim() })
  }
  return (
    <form className="field" noValidate onSubmit={submit}>
      <label htmlFor={id}>{words('table.path')}</label>
      <div className="table-path">
        <input
          id={id}
          className="input"
          value={path}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setPath(event.target.value)}
        />
        <button type="submit" className="button">
          {words('table.read-path')}
        </button>
      </div>
    </form>
  )
}

/** The button that opens the browser's own choice of files, and the field for a path. */
export function ChooseTable({ onTable }: ChooseTableProps) {
  const words = useWords()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className="table-choose">
      <p className="quiet">{words('table.choose-hint')}</p>
      {/* biome-ignore lint/a11y/noAutofocus: what the dialog was opened for */}
      <button type="button" className="button button--main" autoFocus onClick={() => input.current?.click()}>
        {words('table.choose')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values"
        aria-label={words('table.choose')}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) onTable(file)
        }}
      />
      <PathField onTable={onTable} />
    </div>
  )
}
