/** A library without events: one sentence, and the ways on. */
import { Plus } from 'lucide-react'
import { usePerform } from '../commands/use-perform.ts'
import { useEdits } from '../data/use-edits.ts'
import { useWords } from '../words/use-words.ts'
import './library.css'

/** The sentence and the ways. */
export function EmptyLibrary() {
  const words = useWords()
  const perform = usePerform()
  const edits = useEdits()
  return (
    <div className="empty">
      <p className="empty__sentence">{words('empty.sentence')}</p>
      <div className="empty__ways">
        <button type="button" className="button button--main" onClick={() => perform('event.add')}>
          <Plus size={16} strokeWidth={1.75} aria-hidden="true" />
          {words('empty.add')}
        </button>
        <button type="button" className="button" onClick={() => perform('dispatch.import')}>
          {words('command.dispatch.import')}
        </button>
        <button type="button" className="button" onClick={() => perform('table.import')}>
          {words('command.table.import')}
        </button>
        <button type="button" className="button" onClick={() => void edits.addSample()}>
          {words('empty.sample')}
        </button>
      </div>
    </div>
  )
}
