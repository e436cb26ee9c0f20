/** Elements kept by key from one frame to the next, so that what stays is moved and not made again. */

export interface KeyedPool<Item> {
  /** Shows exactly these items. */
  readonly show: (items: readonly Item[]) => void
}

interface PoolOptions<Item, Shape extends Element> {
  readonly keyOf: (item: Item) => string
  readonly create: (item: Item) => Shape
  /** Turns the element of an item that has gone into that of a new one; without it elements are made and dropped. */
  readonly renew?: (element: Shape, item: Item) => void
  /** Called each time, also right after `create`. */
  readonly place: (element: Shape, item: Item) => void
}

/** A pool of elements inside a parent. */
export function createKeyedPool<Item, Shape extends Element>(
  parent: Element,
  options: PoolOptions<Item, Shape>,
): KeyedPool<Item> {
  let kept = new Map<string, Shape>()
  const show = (items: readonly Item[]): void => {
    const next = new Map<string, Shape>()
    const fresh: (readonly [string, Item])[] = []
    for (const item of items) {
      const key = options.keyOf(item)
      const element = kept.get(key)
      if (element === undefined) {
        fresh.push([key, item])
        continue
      }
      kept.delete(key)
      next.set(key, element)
      options.place(element, item)
    }
    const spare = [...kept.values()]
    for (const [key, item] of fresh) if (!next.has(key)) next.set(key, elementFor(parent, options, item, spare))
    for (const element of spare) element.remove()
    kept = next
  }
  return { show }
}

function elementFor<Item, Shape extends Element>(
  parent: Element,
  { create, renew, place }: PoolOptions<Item, Shape>,
  item: Item,
  spare: Shape[],
): Shape {
  const old = renew === undefined ? undefined : spare.pop()
  if (old !== undefined) renew?.(old, item)
  const element = old ?? create(item)
  if (old === undefined) parent.appendChild(element)
  place(element, item)
  return element
}

/** A positioned element with a class and a text. */
export function textElement(className: string, text: string): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = text
  return element
}

/** Gives an element of `textElement` another text, in the same node. */
export function setText(element: Element, text: string): void {
  const { firstChild } = element
  if (firstChild instanceof Text) firstChild.data = text
  else element.textContent = text
}

/** Moves an element by its transform, which needs no layout. */
export function moveTo(element: HTMLElement, x: number, y: number): void {
  element.style.transform = `translate(${Math.round(x * 100) / 100}px, ${y}px)`
}
