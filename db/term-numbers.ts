/** The terms of very many events by number, each told in full only once, so that another thread can make them. */
import { foldText } from '../core/model/fold.ts'
import { type Term, type TermKind, termKinds } from './terms.ts'

/** The terms of some events; plain values only. */
export interface TermBatch {
  /** For each event the number of its terms, then the terms by their numbers. */
  readonly terms: readonly number[]
  /** Kind, name and folded name of each term that is met for the first time; they are numbered on from the last. */
  readonly newTerms: readonly string[]
  /** The numbers of terms begin again at 0 with this batch. */
  readonly startsAnew: boolean
}

export interface TermNumbers {
  /** Adds the terms of the next event. */
  add(terms: readonly Term[]): void
  /** Everything since the last time. */
  take(): TermBatch
}

/** How many terms are numbered before numbers begin again, so that they need no more room. */
const numberedTerms = 100_000

export function termNumbers(): TermNumbers {
  const known = new Map<TermKind, Map<string, number>>(termKinds.map((kind) => [kind, new Map()]))
  let next = 0
  let batch = emptyBatch(false)

  function numberOf({ kind, name }: Term): number {
    const ofKind = known.get(kind)
    const number = ofKind?.get(name)
    if (number !== undefined) return number
    ofKind?.set(name, next)
    batch.newTerms.push(kind, name, foldText(name))
    return next++
  }

  return {
    add(terms) {
      batch.terms.push(terms.length)
      for (const term of terms) batch.terms.push(numberOf(term))
    },
    take() {
      const taken = batch
      const startsAnew = next >= numberedTerms
      if (startsAnew) {
        for (const ofKind of known.values()) ofKind.clear()
        next = 0
      }
      batch = emptyBatch(startsAnew)
      return taken
    },
  }
}

function emptyBatch(startsAnew: boolean) {
  return { terms: [] as number[], newTerms: [] as string[], startsAnew }
}
