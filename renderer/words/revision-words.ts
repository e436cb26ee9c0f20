/** A revision said in words. */
import type { ChangeLabel, Revision } from '../../core/contract/views.ts'
import type { Words } from './use-words.ts'

/** What a change did: `Moved “Blinken in South Korea”`. */
export function changeInWords(words: Words, label: ChangeLabel): string {
  return words(`change.${label.kind}`, { title: label.title, count: label.count })
}

/** A line of the history, an undo or redo said as such. */
export function revisionInWords(words: Words, revision: Revision): string {
  const what = changeInWords(words, revision.label)
  if (revision.action === 'undo') return words('history.undone', { what })
  if (revision.action === 'redo') return words('history.redone', { what })
  return what
}
