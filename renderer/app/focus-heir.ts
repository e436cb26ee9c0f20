/** Who gets the focus of an element that is taken away: what is nearest to where it was. */

/** A place around an element, and the number of the child that leads to it. */
export interface Surrounding {
  readonly place: Element
  readonly index: number
}

const focusable = 'button, a[href], input, select, textarea, [tabindex="0"]'
const fields = 'input, select, textarea'

/** The places around an element, the nearest first; read while it is in the document. */
export function surroundingsOf(element: Element): readonly Surrounding[] {
  const around: Surrounding[] = []
  let child = element
  for (let place = child.parentElement; place !== null; place = place.parentElement) {
    around.push({ place, index: [...place.children].indexOf(child) })
    child = place
  }
  return around
}

/**
 * The first thing in the place that takes the focus: in what stands there now, in what follows, in what comes before.
 * Null when nothing does.
 */
export function heirIn({ place, index }: Surrounding): HTMLElement | null {
  const children = [...place.children]
  const order = [...children.slice(index), ...children.slice(0, index).reverse()]
  for (const child of order) {
    const heir = entryOf(child)
    if (heir !== null) return heir
  }
  return null
}

/** A form is entered at its first field, all else at the first thing that Tab reaches. */
function entryOf(element: Element): HTMLElement | null {
  const form = element.matches('form') ? element : element.querySelector('form')
  const inForm = form === null ? [] : [...form.querySelectorAll<HTMLElement>(fields)]
  const inside = [...element.querySelectorAll<HTMLElement>(focusable)]
  const own = element instanceof HTMLElement && element.matches(focusable) ? [element] : []
  return [...inForm, ...own, ...inside].find(takesFocus) ?? null
}

function takesFocus(element: HTMLElement): boolean {
  const isIdle = element.matches(':disabled, [role="separator"]') || element.tabIndex < 0
  return !isIdle && element.checkVisibility()
}
