/** Reads a page: its article, without the menus and notices around it, and what its head states. */
import { Readability } from '@mozilla/readability'
import { decodeText } from '../decode-text.ts'
import type { ExtractedDispatch } from './extracted.ts'
import { pageFacts } from './page-facts.ts'
import { deepestTags, type PageNode, parsePage, tagDepth } from './page-nodes.ts'
import { pageDepth, pageText } from './page-text.ts'
import { tooComplex, unreadable } from './problems.ts'

const mostElements = 100_000
/** What the reader of articles does grows with the square of the depth. */
const deepest = 400
/** With less than this part of the page's text, what was taken for the article is not it. */
const leastShare = 0.1

export function readHtml(path: string, bytes: Uint8Array): ExtractedDispatch {
  const html = decodeText(bytes, statedEncoding(bytes))
  if (html === null) throw unreadable(path)
  if (tagDepth(html) > deepestTags) throw tooComplex(path)
  const page = parsePage(html)
  const stated = pageFacts(page)
  const root = page.body ?? page.documentElement ?? page
  const whole = pageText(root)
  const article = pageDepth(root) > deepest ? '' : articleText(html)
  return { text: article.length < whole.length * leastShare ? whole : article, format: 'html', stated }
}

/** The reader takes the page apart, so it gets one of its own. */
function articleText(html: string): string {
  try {
    const options = {
      maxElemsToParse: mostElements,
      disableJSONLD: true,
      serializer: (node: unknown) => node as PageNode,
    }
    const article = new Readability<PageNode>(
      parsePage(html) as unknown as ConstructorParameters<typeof Readability>[0],
      options,
    ).parse()
    return article?.content ? pageText(article.content) : ''
  } catch {
    // A page that is too large or too odd for it is taken whole.
    return ''
  }
}

function statedEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1')
  return (
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(start)?.[1] ??
    /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,40})/.exec(start)?.[1] ??
    null
  )
}
