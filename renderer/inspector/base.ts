/** What an edit in place started from, kept beside what is typed, so that nobody's change is overwritten unseen. */

export interface Base<Part> {
  /** The part of the event as it was then. */
  readonly part: Part
  /** The revision of the event then. */
  readonly revision: number
}

/**
 * The revision that an edit in place names. While the part is as it was, it is the latest: changes of other parts go by.
 * Otherwise it is the one that the edit started from, which the service refuses with `changed_meanwhile`.
 */
export function revisionToName<Part>(base: Base<Part>, now: Base<Part>): number {
  return JSON.stringify(base.part) === JSON.stringify(now.part) ? now.revision : base.revision
}
