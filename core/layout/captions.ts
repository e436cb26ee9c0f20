/** Where a caption stands beside its band: from the same x, held inside the view, never on a neighbour. */

import type { Status } from '../model/event.ts'
import type { Band } from './band.ts'
import { strikeReach } from './band-marks.ts'
import { farReach } from './far-marks.ts'
import type { Span } from './rows.ts'

/** Pixels between neighbours in a row, and between an edge of the view and a caption held there. */
export const captionGap = 12
const captionEdge = 16

const besideGap = 6
const longInside = 400
/** The choice of a long band whose caption stands past its end, since too little of it is in view. */
const pastEnd = 2

/** The pixels that the drawing of a band takes, marks of fixed size and a strike past its ends included. */
export function bandSpan(band: Band, status: Status): Span {
  const past = status === 'cancelled' ? strikeReach : 0
  if (band.tier !== 'far') return { left: band.left - past, right: band.right + past }
  const middle = middleOf(band)
  return { left: middle - farReach, right: middle + farReach }
}

export function middleOf(band: Band): number {
  const from = Math.min(...band.segments.map((segment) => segment.from))
  const to = Math.max(...band.segments.map((segment) => segment.to))
  return (from + to) / 2
}

/** Room for a band with its caption below, whatever part of it is in view. */
export function belowSpan(span: Span, captionWidth: number): Span {
  return { left: span.left, right: Math.max(span.right, span.left + captionWidth) + captionGap }
}

/** The same with the caption where the edges of the view hold it. */
export function heldSpan(span: Span, captionWidth: number, width: number): Span {
  const room = belowSpan(span, captionWidth)
  if (span.right <= 0 || span.left >= width) return room
  const left = heldCaption(span, captionWidth, width, { left: -Infinity, right: Infinity })
  return { left: Math.min(room.left, left), right: Math.max(room.right, left + captionWidth + captionGap) }
}

/**
 * Left of a caption below its band: at the band's start, held inside the view, but never over `free`, where others begin.
 * Near the right edge it moves left as far as it must, and never so far that the band would end beyond it.
 */
export function heldCaption(span: Span, captionWidth: number, width: number, free: Span): number {
  if (span.left < captionEdge && span.right > 0) {
    return Math.max(span.left, Math.min(captionEdge, free.right - captionGap - captionWidth))
  }
  const overhang = span.left + captionWidth - (width - captionGap)
  if (overhang <= 0 || span.left >= width) return span.left
  const besideBand = Math.min(span.right, width) - captionWidth
  return Math.min(span.left, Math.max(span.left - overhang, besideBand, free.left, captionEdge))
}

/** Whether the glyph of a caption below its band stands at the caption's end, because the band does. */
export function isTurned(span: Span, captionWidth: number, caption: number): boolean {
  return span.left > caption + captionWidth / 2
}

/**
 * Rooms for a band with its caption beside it on the same line: to the right, to the left; for a long one around it,
 * whichever of the two it had before, or past its end.
 */
export function besideSpans(span: Span, captionWidth: number): readonly Span[] {
  const right = { left: span.left - 4, right: span.right + besideGap + captionWidth + captionGap }
  if (isInside(span)) {
    const around = { left: span.left - 4, right: span.right + captionGap }
    return [around, around, right]
  }
  return [right, { left: span.left - besideGap - captionWidth - captionGap, right: span.right + captionGap }]
}

/** Left of a caption on the line of its band. */
export function besideCaption(span: Span, captionWidth: number, choice: number): number {
  if (isBefore(span, choice))
    return Math.min(Math.max(span.left + captionEdge, captionEdge), Math.max(span.left, span.right - captionWidth - 4))
  return choice !== 1 ? span.right + besideGap : span.left - besideGap - captionWidth
}

/** Choices of `besideSpans` that a new item should not take: the left is for bands near the right edge, and nothing is cut. */
export function cutChoices(span: Span, captionWidth: number, width: number): readonly number[] {
  if (isInside(span)) {
    const inView = span.right - Math.max(0, span.left)
    return inView > 0 && inView < captionEdge + captionWidth + 4 ? [0, 1] : [pastEnd]
  }
  if (span.right < 0 || span.left > width) return [1]
  const isRightCut = span.right + besideGap + captionWidth > width
  const isLeftCut = span.left - besideGap - captionWidth < 0
  return [...(isRightCut ? [0] : []), ...(isLeftCut || !isRightCut ? [1] : [])]
}

/** Whether a caption on the line of its band stands in front of it. */
export function isBefore(span: Span, choice: number): boolean {
  return isInside(span) && choice !== pastEnd
}

function isInside({ left, right }: Span): boolean {
  return right - left > longInside
}
