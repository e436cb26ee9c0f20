/** What the window has to say beside the facts: problems that wait to be dismissed, and plain news. */
import type { ImportReport } from '../../core/contract/tables.ts'
import type { Problem } from '../data/problem.ts'
import type { Store } from '../state/store.ts'

export type Notice =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'lost' }
  | { readonly kind: 'copy-saved'; readonly path: string }
  | { readonly kind: 'file-refused'; readonly name: string }
  /** Of several tables only this one was taken. */
  | { readonly kind: 'one-table'; readonly name: string }
  | { readonly kind: 'imported'; readonly name: string; readonly report: ImportReport }
  | { readonly kind: 'cancelled' }

/** Two notices with one key say the same. A report may be long: what was read in, when, stands for it. */
export function noticeKey(notice: Notice): string {
  return notice.kind === 'imported' ? `imported ${notice.report.revision} ${notice.name}` : JSON.stringify(notice)
}

const isPassing = ({ kind }: Notice): boolean => kind === 'copy-saved' || kind === 'cancelled'

/** Adds a notice at the end unless the same is already there; news with nothing to do about it makes way for the next. */
export function tell(notices: Store<readonly Notice[]>, notice: Notice): void {
  notices.set((all) => {
    if (all.some((one) => noticeKey(one) === noticeKey(notice))) return all
    return [...all.filter((one) => !isPassing(one)), notice]
  })
}

/** Takes a notice away. */
export function dismiss(notices: Store<readonly Notice[]>, notice: Notice): void {
  notices.set((all) => all.filter((one) => one !== notice))
}
