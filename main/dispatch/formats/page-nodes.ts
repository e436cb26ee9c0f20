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

/** Parses a page, or a piece of one. */
export function parsePage(html: string): PageDocument {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as PageDocument
}
