/** Keeps the answers true: hears of each change of the library and has what it touched asked again. */
import type { QueryClient } from '@tanstack/react-query'
import type { LibraryState } from '../../core/contract/views.ts'
import type { Client } from './client.ts'

const stateKey = ['library.state']

/** Questions that stay answered when another library is opened. */
const untouched = new Set(['library.state', 'library.viewState', 'host.info'])

/** Those of the timeline name their revision: after each they are other questions. */
const named = 'timeline'

/** Hundreds of rows for a summary beside the timeline: asked again once what was changed is on the screen; milliseconds. */
const summary = 'events.window'
const summaryWait = 150

function isMarked(name: unknown): boolean {
  return name !== summary && name !== named && !untouched.has(String(name))
}

/** Puts the library's new state in the cache; another library throws every answer away, another revision only marks them. */
export function takeState(queryClient: QueryClient, next: LibraryState): void {
  const before = queryClient.getQueryData<LibraryState>(stateKey)
  queryClient.setQueryData(stateKey, next)
  if (before?.path !== next.path) {
    queryClient.removeQueries({ queryKey: ['library.viewState'] })
    queryClient.removeQueries({ predicate: ({ queryKey }) => !untouched.has(String(queryKey[0])) })
  } else if (before.revision !== next.revision) {
    // In a task of its own, so that the timeline has asked before: what was changed is to be seen there first.
    setTimeout(() => void queryClient.invalidateQueries({ predicate: ({ queryKey: [first] }) => isMarked(first) }))
    setTimeout(() => void queryClient.invalidateQueries({ queryKey: [summary] }), summaryWait)
  }
}

/** Hears each state that `takeState` puts in the cache, at once; gives what ends the hearing. */
export function followState(queryClient: QueryClient, listener: (state: LibraryState) => void): () => void {
  return queryClient.getQueryCache().subscribe(({ type, query }) => {
    const state: unknown = query.state.data
    if (type === 'updated' && query.queryKey[0] === stateKey[0] && state !== undefined) listener(state as LibraryState)
  })
}

/** Gives `take` each state, one after the other, until the signal aborts or the line breaks; the library may have changed before, so its state comes first. */
export async function followChanges(
  client: Client,
  take: (state: LibraryState) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  try {
    const changes = await client.library.changes(undefined, { signal })
    await take(await client.library.state())
    for await (const state of changes) await take(state)
  } catch {
    // A broken line is told by the line itself, a library that cannot be opened by the question for its state.
  }
}
