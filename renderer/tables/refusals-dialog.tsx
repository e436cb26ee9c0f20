/** The rows that an import left out, line by line with the reason; to be copied or saved as text. */
import { useState } from 'react'
import type { ImportReport } from '../../core/contract/tables.ts'
import { WindowDialog } from '../parts/dialog.tsx'
import { refusalInWords } from '../words/problem-words.ts'
import { useWords, type Words } from '../words/use-words.ts'
import { copyText, saveText } from './take-text.ts'
import './tables.css'

interface RefusalsDialogProps {
  readonly name: string
  readonly report: ImportReport
  readonly onClose: () => void
}

/** One line a row, line number and reason with a tab between. */
function asText(words: Words, name: string, { refusals }: ImportReport): string {
  const head = [words('refused.name', { name }), `${words('refused.line')}\t${words('refused.why')}`]
  return [...head, ...refusals.map((refusal) => `${refusal.line}\t${refusalInWords(words, refusal)}`), ''].join('\n')
}

function Rows({ report }: { readonly report: ImportReport }) {
  const words = useWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="refused" aria-label={words('imported.show')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words('refused.line')}</th>
            <th scope="col">{words('refused.why')}</th>
          </tr>
        </thead>
        <tbody>
          {report.refusals.map((refusal) => (
            <tr key={refusal.line}>
              <td>{words('work.count', { count: refusal.line })}</td>
              <td>{refusalInWords(words, refusal)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The dialog. */
export function RefusalsDialog({ name, report, onClose }: RefusalsDialogProps) {
  const words = useWords()
  const [copied, setCopied] = useState(false)
  const { created, skipped, refusals } = report
  return (
    <WindowDialog title={words('refused.name', { name })} onClose={onClose}>
      <div className="dialog__body">
        <p>
          {words('refused.what', { count: skipped, created })}
          {refusals.length < skipped ? ` ${words('refused.first', { count: refusals.length })}` : null}
        </p>
        <Rows report={report} />
      </div>
      <div className="dialog__foot">
        <button type="button" className="button" onClick={() => setCopied(copyText(asText(words, name, report)))}>
          {words('refused.copy')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => saveText(words('refused.file', { name }), asText(words, name, report))}
        >
          {words('refused.save')}
        </button>
        <span role="status" className="grow small quiet">
          {copied ? words('refused.copied') : null}
        </span>
        {/* biome-ignore lint/a11y/noAutofocus: what most people do next */}
        <button type="button" className="button button--main" autoFocus onClick={onClose}>
          {words('window.close')}
        </button>
      </div>
    </WindowDialog>
  )
}
