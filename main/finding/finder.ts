/** Who answers a question about events: the library at once, or a thread where answering would hold everybody up. */
import type { Filter } from '../../core/model/filter.ts'
import { isEmptyFilter, nearbyRows } from '../../db/finding/filter-sets.ts'
import type { Library } from '../../db/library.ts'
import type { Finding, FindingAnswer, FindingInput } from './finder-messages.ts'
import { type FinderThread, startFinder } from './finder-thread.ts'

export interface Finder {
  readonly find: <Name extends Finding>(
    name: Name,
    input: FindingInput<Name>,
    signal: AbortSignal | undefined,
  ) => FindingAnswer<Name> | Promise<FindingAnswer<Name>>
  /** Makes ready for questions, in the background. */
  readonly prepare: () => void
  /** Lets go of a library that is about to be closed. */
  readonly leave: (library: Library) => void
}

/** Below so many events everything is answered at once. */
const manyEvents = 20_000

interface Held {
  library: Library | null
  thread: FinderThread | null
}

export function createFinder(current: () => Library): Finder {
  const held: Held = { library: null, thread: null }

  function threadOf(library: Library): FinderThread {
    if (held.thread !== null && held.library === library) return held.thread
    const thread = startFinder(library.path, () => {
      if (held.thread === thread) held.thread = null
    })
    Object.assign(held, { library, thread })
    return thread
  }

  const isLarge = (library: Library) => library.eventCount() > manyEvents

  return {
    find(name, input, signal) {
      const library = current()
      if (isQuick(name, input) || !isLarge(library)) {
        const find = library.events[name] as (of: typeof input) => FindingAnswer<typeof name>
        return find(input)
      }
      return threadOf(library).find(name, input, signal)
    },
    prepare() {
      const library = current()
      if (isLarge(library)) threadOf(library).prepare()
    },
    leave(library) {
      if (held.library !== library) return
      held.thread?.close()
      Object.assign(held, { library: null, thread: null })
    },
  }
}

/** Whether indexes answer a question in any library. */
function isQuick<Name extends Finding>(name: Name, input: FindingInput<Name>): boolean {
  if (name === 'position' || name === 'seek' || name === 'step' || name === 'matches') return false
  const {
    filter,
    offset = 0,
    limit = 0,
    descending = false,
  } = input as {
    readonly filter: Filter
    readonly offset?: number
    readonly limit?: number
    readonly descending?: boolean
  }
  return isEmptyFilter(filter) && (name !== 'list' || (!descending && offset + limit <= nearbyRows))
}
