/** What the claims of an event make of it: who speaks, how many stand on each side, whether it is disputed. */
import type { Stance, Status } from './event.ts'

export interface Standing {
  readonly shown: Status
  readonly speakers: readonly string[]
  readonly asserting: number
  readonly denying: number
}

interface StandingClaim {
  readonly stance: Stance
  readonly claimants: readonly string[]
}

/**
 * The standing of an event. Who announces, reports or asserts an event stands for it; who denies it stands against.
 * With a claim on each side it is disputed, whatever status was set. A claimant counts once on a side, however often
 * it speaks; a claim that names nobody puts weight on its side without adding to the count.
 */
export function standing(status: Status, claims: readonly StandingClaim[]): Standing {
  // Most events of a large import have none.
  if (claims.length === 0) return { shown: status, speakers: [], asserting: 0, denying: 0 }
  const denials = claims.filter((claim) => claim.stance === 'denies')
  const assertions = claims.filter((claim) => claim.stance !== 'denies')
  return {
    shown: denials.length > 0 && assertions.length > 0 ? 'disputed' : status,
    speakers: claims.find((claim) => claim.claimants.length > 0)?.claimants ?? [],
    asserting: new Set(assertions.flatMap((claim) => claim.claimants)).size,
    denying: new Set(denials.flatMap((claim) => claim.claimants)).size,
  }
}
