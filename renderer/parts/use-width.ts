/** How wide an element is, for drawings that fit themselves to it. */
import { type RefCallback, useCallback, useState } from 'react'

/** A ref for the element, and its content width in pixels; 0 until it is laid out. */
export function useWidth(): readonly [RefCallback<HTMLElement>, number] {
  const [width, setWidth] = useState(0)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    setWidth(element.clientWidth)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width]
}
