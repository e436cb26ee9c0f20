/** Elements kept by key from one frame to the next, so that what stays is moved and not made again. */

export interface KeyedPool<Item> {
  /** Shows exactly these items. */
  readonly show: (items: readonly Item[]) => void
}

interface PoolOptions<Item, Shape extends Element> {
  readonly keyOf: (item: Item) => string
  readonly create: (item: Item) => Shape
  /** Called each time, also right after `create`. */
  readonly place: (element: Shape, item: Item) => void
}

/** A pool of elements inside a parent. */
export function createKeyedPool<Item, Shape extends Element>(
  parent: Element,
  { keyOf, create, place }: PoolOptions<Item, Shape>,
): KeyedPool<Item> {
  let kept = new Map<string, Shape>()
  const show = (items: readonly Item[]): void => {
    const next = new Map<string, Shape>()
    for (const item of items) {
      const key = keyOf(item)
      if (next.has(key)) continue
      let element = kept.get(key)
      if (element === undefined) {
        element = create(item)
        parent.appendChild(element)
      }
      kept.delete(key)
      next.set(key, element)
      place(element, item)
    }
    for (const element of kept.values()) element.remove()
    kept = next
  }
  return { show }
}

/** A positioned element with a class and a text. */
export function textElement(className: string, text: string): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = text
  return element
}

/** Moves an element by its transform, which needs no layout. */
export function moveTo(element: HTMLElement, x: number, y: number): void {
  element.style.transform = `translate(${Math.round(x * 100) / 100}px, ${y}px)`
}
