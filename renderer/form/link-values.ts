/** The links of an event while they are written: those made from its side, and the one being looked for. */
import type { EventDetail, EventId, LinkDraft, LinkKind } from '../../core/model/event.ts'

interface MadeLink extends LinkDraft {
  readonly title: string
}

export interface LinkValues {
  readonly made: readonly MadeLink[]
  /** How the next one is linked. */
  readonly kind: LinkKind
  /** What was typed to find the next one; it keeps a form from being saved until an event is chosen or it is cleared. */
  readonly typed: string
}

/** The links of an event that has none yet. */
export const noLinks: LinkValues = { made: [], kind: 'causes', typed: '' }

/** The links that were made from the event's side. */
export function linkValuesOf(event: EventDetail): LinkValues {
  const made = event.links.filter(({ direction }) => direction === 'out')
  return { ...noLinks, made: made.map(({ kind, id, title }) => ({ kind, to: id, title })) }
}

const isSame = (one: LinkDraft, other: LinkDraft): boolean => one.kind === other.kind && one.to === other.to

/** With one more link to the event that was found, of the kind that is set; one that is there already is not doubled. */
export function withLink(values: LinkValues, to: EventId, title: string): LinkValues {
  const link = { kind: values.kind, to, title }
  const made = values.made.some((other) => isSame(other, link)) ? values.made : [...values.made, link]
  return { ...values, made, typed: '' }
}

/** Without one link. */
export function withoutLink(values: LinkValues, link: LinkDraft): LinkValues {
  return { ...values, made: values.made.filter((other) => !isSame(other, link)) }
}

/** The links as they are saved; null while something typed leads to no event. */
export function linkDrafts({ made, typed }: LinkValues): LinkDraft[] | null {
  return typed.trim() === '' ? made.map(({ kind, to }) => ({ kind, to })) : null
}
