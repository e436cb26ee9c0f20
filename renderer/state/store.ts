/** A value that views watch: the smallest store that React can subscribe to. */

export interface Store<Value> {
  readonly get: () => Value
  readonly set: (change: (value: Value) => Value) => void
  /** Calls back after each change until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void
}

/** A store that holds `initial`; setting an identical value tells nobody. */
export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (change) => {
      const next = change(value)
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
