/** How many events are named at most, by what drawing them costs on this machine: halved when slow, doubled when there is room. */

export interface ItemBudget {
  /** Milliseconds that one frame kept the page busy, from its drawing until the browser had laid it out and painted it. */
  readonly note: (milliseconds: number) => void
  /** Decides anew from what was noted since; to be called at rest, so that nothing comes or goes during a gesture. */
  readonly settle: () => void
  readonly limit: () => number
}

/** A view shows a third to two thirds of what is asked for: there is a margin beside it, and levels come in steps. */
const most = 240
const least = 60
/** Milliseconds of a frame, 95th percentile, of the 16.7 that it has. */
const slow = 15
const quick = 9
const enoughNotes = 30
const notesKept = 120

/** A budget that begins at the most. */
export function createItemBudget(): ItemBudget {
  let limit = most
  let notes: readonly number[] = []
  return {
    note: (milliseconds) => {
      notes = [...notes.slice(1 - notesKept), milliseconds]
    },
    settle: () => {
      if (notes.length < enoughNotes) return
      const p95 = notes.toSorted((a, b) => a - b)[Math.floor(notes.length * 0.95)] ?? 0
      if (p95 > slow) limit = Math.max(least, limit / 2)
      else if (p95 < quick) limit = Math.min(most, limit * 2)
      notes = []
    },
    limit: () => limit,
  }
}
