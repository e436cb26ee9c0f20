/** Whether the window is so narrow that panes become drawers. */
import { useLayoutEffect } from 'react'
import type { Store } from '../state/store.ts'

/** Under this there is no room for two panes beside the facts; the same as in the style sheets. */
const narrowQuery = '(max-width: 1119px)'

/** Keeps the store true to the window's width. */
export function useNarrow(narrow: Store<boolean>): void {
  useLayoutEffect(() => {
    const query = matchMedia(narrowQuery)
    const take = () => narrow.set(() => query.matches)
    take()
    query.addEventListener('change', take)
    return () => query.removeEventListener('change', take)
  }, [narrow])
}
