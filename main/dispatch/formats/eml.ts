/** Reads a letter: its plain text, else its page, and what its headers state. */
import PostalMime, { type Email } from 'postal-mime'
import { agencyNamed, firstAgencyNamed } from '../../../core/dispatch/agencies.ts'
import type { StatedByFile } from '../../../core/dispatch/recognise.ts'
import { dayAsEdtf, writtenDayIn } from '../../../core/dispatch/written-day.ts'
import type { ExtractedDispatch } from './extracted.ts'
import { deepestTags, parsePage, tagDepth } from './page-nodes.ts'
import { pageText } from './page-text.ts'
import { tooComplex, unreadable } from './problems.ts'

const bounds = { maxNestingDepth: 30, maxHeadersSize: 500_000 }

export async function readEml(path: string, bytes: Uint8Array): Promise<ExtractedDispatch> {
  let letter: Email
  try {
    letter = await PostalMime.parse(bytes, bounds)
  } catch (error) {
    throw unreadable(path, error)
  }
  return { text: textOf(path, letter), format: 'eml', stated: statedBy(letter) }
}

function textOf(path: string, { text, html }: Email): string {
  if (text !== undefined && text.trim() !== '') return text.replace(/\s+$/, '')
  if (tagDepth(html ?? '') > deepestTags) throw tooComplex(path)
  const page = parsePage(html ?? '')
  return page.body === null ? '' : pageText(page.body)
}

function statedBy({ headers, subject, from }: Email): StatedByFile {
  const sender = from?.name || from?.address || ''
  const domain = from?.address?.split('@').at(-1) ?? ''
  return {
    headline: (subject ?? '').replace(/^(?:(?:re|fwd?|tr)\s*:\s*)+/i, '').trim(),
    published: dayOf(headers.find(({ key }) => key === 'date')?.value ?? ''),
    publisher: firstAgencyNamed(sender) ?? agencyNamed(domain) ?? agencyNamed(domain.split('.').at(-2) ?? '') ?? sender,
  }
}

/** The day in the sender's own zone, as the header has it. */
function dayOf(header: string): string {
  const day = writtenDayIn(header.replace(/\s+/g, ' '), 'en')
  return day === null || day.year === null ? '' : dayAsEdtf(day)
}
