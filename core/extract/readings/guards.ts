/** Conditions on the words around a date: what must not be there for it to be one. */
import type { Reader, Slots, Surroundings } from '../types.ts'

/** Adds fixed slots to those that the words give. */
export function withSlots(fixed: Readonly<Record<string, string | number>>, reader: Reader): Reader {
  const added = Object.entries(fixed)
  return (slots, around) => reader(new Map([...added, ...slots]), around)
}

/** Reads only where a condition on the surroundings holds. */
export function when(condition: (around: Surroundings, slots: Slots) => boolean, reader: Reader): Reader {
  return (slots, around) => (condition(around, slots) ? reader(slots, around) : null)
}

/** Gives the word so many places before the date, in lower case; empty where there is none. */
export function wordBefore(around: Surroundings, distance = 1): string {
  return around.tokens[around.from - distance]?.lower ?? ''
}

/** Gives the word so many places after the date, 0 for the next one; -1 is its own last word. */
export function wordAfter(around: Surroundings, distance = 0): string {
  return around.tokens[around.to + distance]?.lower ?? ''
}

/** Gives whether the next word is written with a capital: `Noël Dupont`. */
export function capitalAfter(around: Surroundings): boolean {
  const next = around.tokens[around.to]
  const last = around.tokens[around.to - 1]
  if (next?.kind !== 'word' || !last) return false
  return next.text[0] !== next.lower[0]
}

/** Gives whether the words begin a sentence. */
export function opensSentence(around: Surroundings): boolean {
  const before = wordBefore(around)
  return before === '' || before === '.' || before === '»' || before === '!' || before === '?'
}
