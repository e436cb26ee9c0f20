/** Sets of events as one bit an id: what filters combine, and what counts are made from. */

export type Members = Uint32Array

/** The set of these ids, which may come more than once; `last` is the highest id that it must have room for. */
export function membersOf(ids: Iterable<number>, last: number): Members {
  const members = new Uint32Array((last >>> 5) + 1)
  for (const id of ids) put(members, id, true)
  return members
}

export function isMember(members: Members, id: number): boolean {
  return (((members[id >>> 5] ?? 0) >>> (id & 31)) & 1) === 1
}

/** Takes an id in or out; one that there is no room for is left out. */
function put(members: Members, id: number, isIn: boolean): void {
  const word = members[id >>> 5] ?? 0
  members[id >>> 5] = isIn ? word | (1 << (id & 31)) : word & ~(1 << (id & 31))
}

/** The set with some ids taken out and others then taken in; `last` as in `membersOf`. */
export function changedMembers(
  members: Members,
  changed: readonly number[],
  added: readonly number[],
  last: number,
): Members {
  const next = new Uint32Array(Math.max(members.length, (last >>> 5) + 1))
  next.set(members)
  for (const id of changed) if (id >>> 5 < next.length) put(next, id, false)
  for (const id of added) put(next, id, true)
  return next
}

/** What is in any of the sets. */
export function unionOf(sets: readonly Members[]): Members {
  const union = new Uint32Array(Math.max(1, ...sets.map(({ length }) => length)))
  for (const set of sets) for (let at = 0; at < set.length; at++) union[at] = (union[at] ?? 0) | (set[at] ?? 0)
  return union
}

/** What is in each of the sets, of which there must be one at least. */
export function intersectionOf([first = new Uint32Array(1), ...others]: readonly Members[]): Members {
  const common = first.slice()
  for (const set of others) for (let at = 0; at < common.length; at++) common[at] = (common[at] ?? 0) & (set[at] ?? 0)
  return common
}

/** How many are in both sets. */
export function countCommon(a: Members, b: Members): number {
  const length = Math.min(a.length, b.length)
  let count = 0
  for (let at = 0; at < length; at++) count += bitsIn((a[at] ?? 0) & (b[at] ?? 0))
  return count
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** Every id in the set, rising. */
export function* idsIn(members: Members): Generator<number> {
  for (let at = 0; at < members.length; at++) {
    for (let word = members[at] ?? 0; word !== 0; word &= word - 1) {
      yield at * 32 + (31 - Math.clz32(word & -word))
    }
  }
}
