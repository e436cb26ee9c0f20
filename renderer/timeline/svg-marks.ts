/** Draws marks into an SVG element, changing only what differs from what it holds. */
import type { Mark } from '../../core/layout/mark.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** An SVG element that only shows; assistive technology passes over it. */
export function createSvg(className: string): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg')
  svg.setAttribute('class', className)
  svg.setAttribute('aria-hidden', 'true')
  svg.setAttribute('focusable', 'false')
  return svg
}

export function createShape(tag: string, className: string): SVGElement {
  const shape = document.createElementNS(svgNamespace, tag)
  shape.setAttribute('class', className)
  return shape
}

/** Shows the marks in place of those given the last time. */
export function drawMarks(svg: SVGElement, marks: readonly Mark[], before: readonly Mark[]): void {
  marks.forEach((mark, index) => {
    const old = before[index]
    const shape = svg.children[index]
    if (old === undefined || shape === undefined || old.tag !== mark.tag) {
      const fresh = createShape(mark.tag, `mark mark--${mark.paint}`)
      setAttributes(fresh, mark, {})
      if (shape === undefined) svg.appendChild(fresh)
      else svg.replaceChild(fresh, shape)
      return
    }
    if (old.paint !== mark.paint) shape.setAttribute('class', `mark mark--${mark.paint}`)
    setAttributes(shape, mark, old.attributes)
  })
  for (let index = svg.children.length - 1; index >= marks.length; index -= 1) svg.children[index]?.remove()
}

function setAttributes(shape: Element, { attributes }: Mark, old: Mark['attributes']): void {
  for (const name of Object.keys(attributes)) {
    const value = attributes[name] ?? ''
    if (old[name] !== value) shape.setAttribute(name, value)
  }
  for (const name of Object.keys(old)) if (!(name in attributes)) shape.removeAttribute(name)
}
