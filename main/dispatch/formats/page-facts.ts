/** What the head of a page states of its article: headline, authors, publisher, day, language, address. */
import { z } from 'zod'
import type { StatedByFile } from '../../../core/dispatch/recognise.ts'
import type { PageDocument } from './page-nodes.ts'

const namedSchema = z.union([z.string(), z.object({ name: z.string() })])
const articleSchema = z.object({
  '@type': z.union([z.string(), z.array(z.string())]).optional(),
  headline: z.string().optional().catch(undefined),
  author: z
    .union([namedSchema, z.array(namedSchema)])
    .optional()
    .catch(undefined),
  publisher: namedSchema.optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  inLanguage: z.string().optional().catch(undefined),
  url: z.string().optional().catch(undefined),
})
type Article = z.infer<typeof articleSchema>

const longestData = 500_000

/** Gives what is stated, from structured data first, then from the tags that name it; what is not stated is left out. */
export function pageFacts(page: PageDocument): StatedByFile {
  const article = articleIn(page)
  const meta = (...names: string[]) => metaContent(page, names)
  const published =
    article?.datePublished ??
    meta(
      'article:published_time',
      'date',
      'dc.date',
      'dcterms.date',
      'dcterms.created',
      'datepublished',
      'pubdate',
      'parsely-pub-date',
    )
  const language = languageOf(
    page.documentElement?.getAttribute('lang') ?? article?.inLanguage ?? meta('og:locale', 'content-language'),
  )
  return {
    headline: oneLine(
      article?.headline ??
        meta('og:title', 'twitter:title', 'dc.title') ??
        page.querySelector('h1')?.textContent ??
        page.title,
    ),
    byline:
      authors(article) ||
      meta('author', 'article:author', 'dc.creator', 'byl')
        .replace(/^https?:.*$/, '')
        .replace(/^(?:by|par)\s+/i, ''),
    publisher: nameOf(article?.publisher) || meta('og:site_name', 'publisher', 'dc.publisher'),
    published: dayOf(published || (page.querySelector('time[datetime]')?.getAttribute('datetime') ?? '')),
    url: address(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url')),
    ...(language === null ? {} : { language }),
  }
}

function metaContent(page: PageDocument, names: readonly string[]): string {
  for (const name of names) {
    for (const element of page.querySelectorAll('meta[content]')) {
      const own =
        element.getAttribute('property') ??
        element.getAttribute('name') ??
        element.getAttribute('itemprop') ??
        element.getAttribute('http-equiv')
      const content = oneLine(element.getAttribute('content') ?? '')
      if (own?.toLowerCase() === name && content !== '') return content
    }
  }
  return ''
}

function articleIn(page: PageDocument): Article | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleOf(parsed(script.textContent ?? ''))
    if (found !== null) return found
  }
  return null
}

function parsed(json: string): unknown {
  try {
    return json.length > longestData ? null : JSON.parse(json)
  } catch {
    return null
  }
}

function articleOf(data: unknown): Article | null {
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(data)
  const candidates = Array.isArray(data) ? data : graph.success ? graph.data['@graph'] : [data]
  for (const candidate of candidates) {
    const article = articleSchema.safeParse(candidate)
    if (!article.success) continue
    const types = [article.data['@type'] ?? []].flat()
    if (types.some((type) => /(?:Article|NewsArticle|ReportageNewsArticle|BlogPosting|Report)$/.test(type)))
      return article.data
  }
  return null
}

function nameOf(named: z.infer<typeof namedSchema> | undefined): string {
  return oneLine(typeof named === 'string' ? named : (named?.name ?? ''))
}

function authors(article: Article | null): string {
  const all = [article?.author ?? []].flat().map(nameOf)
  return all.filter((name) => name !== '' && !/^https?:/.test(name)).join(', ')
}

/** The day as it was written, in the zone that it was written in. */
function dayOf(text: string): string {
  return /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text.trim())?.[0] ?? ''
}

function address(text: string): string {
  return /^https?:\/\/\S{1,1900}$/i.test(text) ? text : ''
}

function languageOf(tag: string): 'en' | 'fr' | null {
  const [, language] = /^(en|fr)(?:[-_]|$)/i.exec(tag.trim()) ?? []
  return language === undefined ? null : (language.toLowerCase() as 'en' | 'fr')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
