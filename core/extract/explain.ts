/** Says in both languages why a date is what it is, from the reason that its rule gave. */
import { dateInWords, type Language, parseEdtf } from '../date/index.ts'
import { englishWords } from './english/words.ts'
import { frenchWords } from './french/words.ts'
import type { Reading, Reason, ReasonWords, Tense } from './types.ts'

function inWords(edtf: string | null, language: Language): string {
  if (edtf === null) return ''
  const parsed = parseEdtf(edtf)
  return parsed.ok ? dateInWords(parsed.date, language) : edtf
}

/** A French day takes its article inside a sentence: `avant les 8–9 novembre 2023`. */
function withArticle(words: string, language: Language): string {
  if (language === 'en') return / to /.test(words) ? `the period ${words}` : words
  if (/^(?:de |du |d’|des )/.test(words)) return `la période ${words}`
  if (/^vers /.test(words)) return `${words.slice(5)} environ`
  if (!/^\d{1,2}(?:er)?[ –\u00a0]/.test(words)) return words
  return /^\d{1,2}(?:er)?–/.test(words) ? `les ${words}` : `le ${words}`
}

function detail(reason: Reason, name: string): string | number {
  return reason.details?.[name] ?? ''
}

function feminine(language: Language, unit: string): boolean {
  return language === 'fr' && /^(?:S|MI|H|W|FN|DE)$/.test(unit)
}

function amount(reason: Reason, words: ReasonWords, language: Language): string {
  const count = Number(detail(reason, 'count'))
  const unit = String(detail(reason, 'unit') || 'D')
  const names = words.units[unit] ?? ['', '']
  const spelled = count === 1 && feminine(language, unit) ? 'une' : (words.numbers[count] ?? String(count))
  if (count === 1 && language === 'en' && /^(?:last|next)Many$/.test(reason.key)) return names[0]
  if (Number(detail(reason, 'half')) === 1) return words.half(count === 0 ? '' : spelled, names)
  return `${spelled} ${count === 1 ? names[0] : names[1]}`
}

/** `jusqu’à le 3 mars` is said `jusqu’au 3 mars`. */
function contracted(text: string): string {
  return text
    .replace(/(^|\s|’)à le (?=\d)/g, '$1au ')
    .replace(/(^|\s)de le (?=\d)/g, '$1du ')
    .replace(/(^|\s|’)à les (?=\d)/g, '$1aux ')
    .replace(/(^|\s)de les (?=\d)/g, '$1des ')
}

const frenchPeriods: Readonly<Record<string, string>> = {
  D: 'le jour',
  W: 'la semaine',
  M: 'le mois',
  Q: 'le trimestre',
  Y: 'l’année',
  CE: 'le siècle',
  WE: 'le week-end',
}

function unitName(reason: Reason, words: ReasonWords, language: Language): string {
  const unit = String(detail(reason, 'unit'))
  return (language === 'fr' ? frenchPeriods[unit] : undefined) ?? words.units[unit]?.[0] ?? ''
}

function tenseOf(reason: Reason): Tense {
  const tense = detail(reason, 'tense')
  return tense === 'past' || tense === 'future' ? tense : 'none'
}

function sentence(quote: string, reading: Reading, language: Language): string {
  const words = language === 'fr' ? frenchWords : englishWords
  const { reason } = reading
  const fill: Readonly<Record<string, () => string>> = {
    date: () => inWords(reading.edtf, language),
    anchor: () => withArticle(inWords(reading.anchor, language), language),
    amount: () => amount(reason, words, language),
    unit: () => unitName(reason, words, language),
    weekday: () => words.weekdays[Number(detail(reason, 'weekday')) - 1] ?? '',
    because: () => words.because[tenseOf(reason)],
    count: () => String(detail(reason, 'count')),
  }
  const template = words.templates[reason.key] ?? '{date}'
  const said = template.replace(/\{(\w+)\}/g, (_match, name: string) => fill[name]?.() ?? '')
  return words.quote(quote) + (language === 'fr' ? contracted(said) : said)
}

/** Gives the sentence that explains a reading, in English and in French. */
export function explain(quote: string, reading: Reading): { readonly en: string; readonly fr: string } {
  const oneLine = quote.replace(/\s+/g, ' ')
  return { en: sentence(oneLine, reading, 'en'), fr: sentence(oneLine, reading, 'fr') }
}
