/** How high a row of the strip is: less in a low window, so that text and list keep their room. */
import { useSyncExternalStore } from 'react'

const low = matchMedia('(max-height: 699px)')

function subscribe(changed: () => void): () => void {
  low.addEventListener('change', changed)
  return () => low.removeEventListener('change', changed)
}

/** Pixels of a row. */
export function useStripRow(): number {
  return useSyncExternalStore(subscribe, () => (low.matches ? 18 : 21))
}
