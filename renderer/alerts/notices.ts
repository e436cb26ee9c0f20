/** What the window has to say beside the facts: problems that wait to be dismissed, and plain news. */
import type { Problem } from '../data/problem.ts'
import type { Store } from '../state/store.ts'

export type Notice =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'lost' }
  | { readonly kind: 'copy-saved'; readonly path: string }
  | { readonly kind: 'file-refused'; readonly name: string }

const sameNotice = (one: Notice, other: Notice): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Adds a notice at the end unless the same is already there. */
export function tell(notices: Store<readonly Notice[]>, notice: Notice): void {
  notices.set((all) => (all.some((one) => sameNotice(one, notice)) ? all : [...all, notice]))
}

/** Takes a notice away. */
export function dismiss(notices: Store<readonly Notice[]>, notice: Notice): void {
  notices.set((all) => all.filter((one) => one !== notice))
}
