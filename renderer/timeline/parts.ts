/** The elements that the timeline is made of, and how they lie in one another. */

export interface TimelineParts {
  readonly axis: HTMLElement
  /** Everything between the axis and the row of clusters. */
  readonly field: HTMLElement
  readonly grid: HTMLElement
  readonly scroller: HTMLElement
  readonly content: HTMLElement
  readonly lanes: HTMLElement
  readonly stage: HTMLElement
  readonly links: HTMLElement
  /** What is being dragged, and the region being drawn. */
  readonly overlay: HTMLElement
  readonly clusters: HTMLElement
}

function part(className: string, ...children: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement('div')
  element.className = className
  element.append(...children)
  return element
}

/** Makes the elements inside a host. */
export function createParts(host: HTMLElement): TimelineParts {
  const [axis, grid] = [part('timeline__axis'), part('timeline__grid')]
  const [lanes, stage] = [part('timeline__lanes'), part('timeline__stage')]
  const [links, overlay] = [part('timeline__links'), part('timeline__overlay')]
  const content = part('timeline__content', lanes, stage, links)
  const scroller = part('timeline__scroller', content)
  const field = part('timeline__field', grid, scroller, overlay)
  const clusters = part('timeline__clusters')
  for (const drawing of [axis, grid, links, overlay]) drawing.setAttribute('aria-hidden', 'true')
  host.replaceChildren(axis, field, clusters)
  return { axis, field, grid, scroller, content, lanes, stage, links, overlay, clusters }
}
