/** Where a long list is scrolled to, and how tall its viewport is. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import { isScaled, wheelStep } from './row-window.ts'

/** The height of the head, which stays in place; pixels. */
const headHeight = 32

export interface Scroll {
  readonly scrollTop: number
  readonly viewport: number
  readonly scrollTo: (change: (now: number) => number) => void
}

/** Follows an element's scroll; in a list too long for the browser a turn of the wheel still moves by a few rows. */
export function useScroll(ground: RefObject<HTMLElement | null>, total: number): Scroll {
  const [scrollTop, setScrollTop] = useState(0)
  const [viewport, setViewport] = useState(0)
  useLayoutEffect(() => {
    const element = ground.current
    if (element === null) return
    const measure = () => setViewport(Math.max(0, element.clientHeight - headHeight))
    const scrolled = () => setScrollTop(element.scrollTop)
    const observer = new ResizeObserver(measure)
    measure()
    observer.observe(element)
    element.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', scrolled)
    }
  }, [ground])
  useEffect(() => {
    const element = ground.current
    if (element === null || !isScaled(total)) return
    const turned = (event: WheelEvent) => {
      event.preventDefault()
      element.scrollTop += wheelStep(total, viewport, event.deltaY)
    }
    element.addEventListener('wheel', turned, { passive: false })
    return () => element.removeEventListener('wheel', turned)
  }, [ground, total, viewport])
  const scrollTo = useCallback(
    (change: (now: number) => number) => {
      const element = ground.current
      if (element === null) return
      const next = change(element.scrollTop)
      if (next !== element.scrollTop) element.scrollTop = next
    },
    [ground],
  )
  return { scrollTop, viewport, scrollTo }
}
