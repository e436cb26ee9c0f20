/** What every gesture works on: the elements, the scene, the moving view, and what the window wants to be told. */

import { instantAt } from '../../core/layout/axis-range.ts'
import type { EventId } from '../../core/model/event.ts'
import type { Writing } from './event-view.ts'
import type { TimelineParts } from './parts.ts'
import type { Scene } from './scene.ts'
import type { ViewMotion } from './view-motion.ts'

export interface TimelineCallbacks {
  readonly onSelect: (id: EventId | null) => void
  readonly onOpen: (id: EventId) => void
  readonly onAddAt: (edtf: string) => void
  readonly onMove: (id: EventId, edtf: string) => void
  readonly onDelete: (id: EventId) => void
}

export interface GestureContext {
  readonly host: HTMLElement
  readonly parts: TimelineParts
  readonly scene: Scene
  readonly motion: ViewMotion
  readonly writing: Writing
  /** The callbacks as they are now. */
  readonly callbacks: () => TimelineCallbacks
}

/** Pixels from the left of the view. */
export function viewX({ parts }: GestureContext, clientX: number): number {
  return clientX - parts.field.getBoundingClientRect().left
}

/** The instant under a pointer. */
export function pointedInstant(context: GestureContext, clientX: number): number {
  return instantAt(context.motion.range(), context.scene.state.width, viewX(context, clientX))
}

/** The event whose element holds a node. */
export function eventAt({ scene }: GestureContext, target: EventTarget | null): EventId | null {
  const node = target instanceof Element ? target.closest<HTMLElement>('[data-event-id]') : null
  const id = Number(node?.dataset['eventId'])
  return scene.state.views.get(id)?.row.id ?? null
}
