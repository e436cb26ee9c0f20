/** The page for whoever comes without leave: says why in one sentence, and what to do. */
import type { Language } from '../../core/date/index.ts'
import type { Words } from '../words.ts'

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** `used`: the address was opened before. `closed`: there was no address at all. */
export function refusalPage(reason: 'used' | 'closed', language: Language, words: Words): string {
  const title = escaped(words('host.page-title'))
  const text = escaped(words(reason === 'used' ? 'host.page-used' : 'host.page-closed'))
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`
  return `<!doctype html><html lang="${language}"><head>${head}</head><body><main><h1>${title}</h1><p>${text}</p></main></body></html>`
}
