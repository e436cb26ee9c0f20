/** Asks for the path of a folder where the system has no dialog to ask with. */
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { PathField } from '../../parts/path-field.tsx'
import { useWords } from '../../words/use-words.ts'
import type { Enqueue } from './use-enqueue.ts'

/** The form; Escape closes it alone. */
export function EnqueueForm({ enqueue }: { readonly enqueue: Enqueue }) {
  const words = useWords()
  const [path, setPath] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (path.trim() !== '') void enqueue.add(path.trim())
  }
  const keyed = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    enqueue.giveUp()
  }
  return (
    <form className="queue__form" noValidate onSubmit={submit} onKeyDown={keyed}>
      <PathField label={words('dispatch.folder')} value={path} onChange={setPath} />
      <button type="submit" className="button">
        {words('dispatch.enqueue-do')}
      </button>
      <button type="button" className="button button--quiet" onClick={enqueue.giveUp}>
        {words('window.cancel')}
      </button>
    </form>
  )
}
