/** The focus is never left on the page, where single keys are commands, because the element that had it was taken away. */
import { useEffect } from 'react'
import { type Desk, useDesk } from './desk.ts'
import { heirIn, type Surrounding, surroundingsOf } from './focus-heir.ts'
import { focusView, viewElement } from './focus-view.ts'

/** What covers the window gives the focus back itself when it goes. */
const covers = '.dialog, .popover, [role="dialog"], [role="alertdialog"]'
/** Parts of the window that have nothing to do with one another. */
const ground = '.window, .window__panes, body'

interface Lost {
  readonly element: HTMLElement
  readonly around: readonly Surrounding[]
  readonly cover: Element | null
  /** The timeline's ground for events, which looks after their focus. */
  readonly stage: Element | null
  readonly byKey: boolean
}

/** Looks after the focus for as long as the component is there. */
export function useKeptFocus(): void {
  const desk = useDesk()
  useEffect(() => {
    const leaving = new AbortController()
    const options = { signal: leaving.signal, capture: true }
    let byKey = false
    const note = ({ type }: Event): void => {
      byKey = type === 'keydown'
    }
    const left = ({ target, relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null || !(target instanceof HTMLElement)) return
      const [cover, stage] = [target.closest(covers), target.closest('.timeline__stage')]
      const lost = { element: target, around: surroundingsOf(target), cover, stage, byKey }
      // The element is still there while it is told of; what takes its place is there before the next task.
      queueMicrotask(() => isLost(lost) && passOn(desk, lost))
    }
    for (const kind of ['keydown', 'pointerdown']) addEventListener(kind, note, options)
    addEventListener('focusout', left, options)
    return () => leaving.abort()
  }, [desk])
}

function isLost({ element, stage }: Lost): boolean {
  const isThere = element.isConnected && element.checkVisibility()
  return document.activeElement === document.body && !isThere && stage?.isConnected !== true
}

/** To the button that does the opposite, else to what is nearest, else to the view. */
function passOn(desk: Desk, { element, around, cover, byKey }: Lost): void {
  if (cover !== null && !cover.isConnected) {
    giveToViewSoon()
    return
  }
  const controls = element.getAttribute('aria-controls')
  const opposite = controls === null ? null : document.querySelector<HTMLElement>(`[aria-controls="${controls}"]`)
  if (opposite !== null) {
    opposite.focus()
    return
  }
  for (const one of around) {
    const { place } = one
    if (!place.isConnected) continue
    if (place === viewElement() || place.matches(ground)) break
    if (cover !== null && !cover.contains(place)) return
    const heir = heirIn(one) ?? (place.hasAttribute('tabindex') ? (place as HTMLElement) : null)
    if (heir !== null) {
      heir.focus({ preventScroll: true })
      return
    }
  }
  focusView(desk, byKey)
}

/** What covered the window puts the focus back a frame after it has gone, unless that place has gone as well. */
function giveToViewSoon(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) viewElement()?.focus()
    }),
  )
}
