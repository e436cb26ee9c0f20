/** The parts of a parsed page that its text is read from. The page is data: nothing in it runs, nothing is fetched. */
import { parseHTML } from 'linkedom'

export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly textContent: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
}

export interface PageDocument extends PageNode {
  readonly body: PageElement | null
  readonly documentElement: PageElement | null
  readonly title: string
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** Elements that have no end, or whose end may be left out: many of them beside each other are no depth. */
const endless = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot colgroup
   option optgroup rp rt html head body`.split(/\s+/),
)

/** No page that anybody wrote is deeper. */
export const deepestTags = 3000

/** Gives how deep the elements of a page lie inside each other, about: parsing takes the square of that. */
export function tagDepth(html: string): number {
  let [depth, deepest] = [0, 0]
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,40})/gi)) {
    if (endless.has(name.toLowerCase())) continue
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** Parses a page, or a piece of one. */
export function parsePage(html: string): PageDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as PageDocument
}
