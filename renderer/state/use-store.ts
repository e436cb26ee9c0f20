/** Reads a store from a component. */
import { useSyncExternalStore } from 'react'
import type { Store } from './store.ts'

/** The selected part of the store's value; the component draws again only when that part changes. */
export function useStore<Value, Part>(store: Store<Value>, select: (value: Value) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}
