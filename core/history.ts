/** Undo and redo as pure logic over the log of revisions: nothing but the log has to be kept. */

/** A revision as far as undo and redo are concerned. `reverses` is null for a change, else the revision it took back. */
export interface LogEntry {
  readonly id: number
  readonly action: 'change' | 'undo' | 'redo'
  readonly reverses: number | null
}

/** A stack of revision ids that shares its tail with the stacks before and after it. */
export interface Stack {
  readonly top: number
  readonly below: Stack | null
}

/** What can be undone and redone: the top of each is the revision that would be reversed next. */
export interface Stacks {
  readonly undo: Stack | null
  readonly redo: Stack | null
}

export const emptyStacks: Stacks = { undo: null, redo: null }

/**
 * The stacks after one more revision. A change can be undone and clears what could be redone; an undo takes the top of
 * the one stack and becomes the top of the other, and so does a redo. Throws when the log is not one that
 * `commit`, `undo` and `redo` can write.
 */
export function afterRevision(stacks: Stacks, entry: LogEntry): Stacks {
  if (entry.action === 'change') return { undo: { top: entry.id, below: stacks.undo }, redo: null }
  const taken = entry.action === 'undo' ? stacks.undo : stacks.redo
  if (taken === null || taken.top !== entry.reverses) {
    throw new Error(`revision ${entry.id} reverses ${entry.reverses}, which is not the one to ${entry.action}`)
  }
  return entry.action === 'undo'
    ? { undo: taken.below, redo: { top: entry.id, below: stacks.redo } }
    : { undo: { top: entry.id, below: stacks.undo }, redo: taken.below }
}

/** The stacks that a whole log leads to, oldest revision first. */
export function stacksOf(log: Iterable<LogEntry>): Stacks {
  let stacks = emptyStacks
  for (const entry of log) stacks = afterRevision(stacks, entry)
  return stacks
}
