/** How early an event is named when there is no room for all. */

const claimsCap = 63
const revisionCap = 2 ** 28
const spreadSize = 2 ** 16

interface Ranked {
  readonly id: number
  readonly importance: number
  readonly claimCount: number
  readonly revision: number
}

/**
 * Rank of an event, higher first: by the importance that was set, then by the number of its claims, then by how
 * recently it was changed. Events of one revision (an import) are spread evenly by a hash of their id, so that the
 * ones named are not all the first of a file. A whole number below 2^53.
 */
export function eventRank({ id, importance, claimCount, revision }: Ranked): number {
  const byClaims = (importance + 1) * (claimsCap + 1) + Math.min(claimCount, claimsCap)
  const byRevision = byClaims * revisionCap + Math.min(revision, revisionCap - 1)
  return byRevision * spreadSize + (Math.imul(id, 0x9e3779b1) >>> 16)
}
