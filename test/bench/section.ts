/** What the bench is made of: sections that each measure one thing and say beside each figure what it should be. */
import type { ElectronRuntime } from '../setup/electron-runtime.mjs'

export interface Measure {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** The figure that is aimed at, if one is; `most` and `least` in the unit of the value. */
  readonly target?: { readonly most: number } | { readonly least: number }
  /** What else there is to say of it: a spread, a second figure. */
  readonly note?: string
}

/** What could not be measured here, and why. */
export interface Unmeasured {
  readonly what: string
  readonly reason: string
}

export type Row = Measure | Unmeasured

export interface Bench {
  /** A folder for everything that is written; it is thrown away at the end. */
  readonly folder: string
  /** Events in the large library. */
  readonly events: number
  /** Minutes of zooming after which memory is looked at again. */
  readonly minutes: number
  readonly electron: ElectronRuntime | { readonly missing: string }
  /** A library of so many generated events, made once for all sections, which leave its events as they were. */
  readonly library: (count: number) => MadeLibrary
}

export interface MadeLibrary {
  readonly path: string
  /** Events taken in a second while it was made. */
  readonly rate: number
}

export interface Section {
  /** Chosen by `--only NAME`. */
  readonly name: string
  readonly measure: (bench: Bench) => Promise<readonly Row[]>
}

/** Whether a measure is as it should be; null where nothing is aimed at. */
export function isMet({ value, target }: Measure): boolean | null {
  if (target === undefined) return null
  return 'most' in target ? value <= target.most : value >= target.least
}
