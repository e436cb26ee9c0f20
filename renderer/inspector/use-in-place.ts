/** The editing of a part of an event in its place in the inspector. */
import { useState } from 'react'
import type { EventDetail } from '../../core/model/event.ts'
import { type Base, revisionToName } from './base.ts'
import { useUnsaved } from './use-unsaved.ts'

/** A value while it is edited in place; null while it is only shown. */
export interface InPlace<Value> {
  readonly value: Value | null
  readonly tried: boolean
  /** Begun just now, so the field takes the focus; an edit that was found again leaves it where it is. */
  readonly begun: boolean
  readonly begin: () => void
  readonly set: (value: Value) => void
  readonly save: () => Promise<void>
  readonly cancel: () => void
}

interface Editable<Value> {
  readonly event: EventDetail
  /** Names the part among those of the event. */
  readonly part: string
  /** The part as it is now, as it is edited. */
  readonly start: () => Value
  /** Saves and says whether it did; `revision` is the one that the edit names. */
  readonly keep: (value: Value, revision: number) => Promise<boolean>
}

/** Editing a part in place; what was typed stays when it could not be saved. */
export function useInPlace<Value>({ event, part, start, keep }: Editable<Value>): InPlace<Value> {
  const [unsaved, setUnsaved] = useUnsaved<{ readonly value: Value; readonly base: Base<Value> }>(part)
  const [begun, setBegun] = useState(false)
  const [tried, setTried] = useState(false)
  const now = (): Base<Value> => ({ part: start(), revision: event.revision })
  const end = () => {
    setUnsaved(null)
    setTried(false)
  }
  const save = async () => {
    setTried(true)
    if (unsaved !== null && (await keep(unsaved.value, revisionToName(unsaved.base, now())))) end()
  }
  const begin = () => {
    const base = now()
    setBegun(true)
    setUnsaved({ value: base.part, base }, 'begun')
  }
  const set = (value: Value) => setUnsaved({ value, base: unsaved?.base ?? now() })
  return { value: unsaved?.value ?? null, tried, begun, begin, set, save, cancel: end }
}
