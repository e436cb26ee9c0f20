/** Texts with their dates as people read them: ours in the repository, and collections of others where they lie beside it. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from '../../main/setup/folders.mjs'

const annotation = z.object({ start: z.number(), end: z.number() })

const annotatedText = z.object({
  lang: z.enum(['en', 'fr']),
  dct: z.string(),
  text: z.string(),
  timexes: z.array(annotation.extend({ type: z.string(), value: z.string() })),
  facts: z.array(annotation.extend({ edtf: z.string() })).optional(),
  /** Stretches that nobody judges. */
  ignored: z.array(annotation).optional(),
})

export type AnnotatedText = z.infer<typeof annotatedText>
type Span = z.infer<typeof annotation>

/** Gives a collection that lies beside the repository, or null where it is not there. */
export function collection(name: string): readonly AnnotatedText[] | null {
  const path = join(root, '..', 'shared', 'data', 'dates', `${name}.jsonl`)
  if (!existsSync(path)) return null
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => annotatedText.parse(JSON.parse(line)))
}

interface Draft {
  text: string
  timexes: { start: number; end: number; type: string; value: string }[]
  facts: { start: number; end: number; edtf: string }[]
  ignored: Span[]
}

function typeOf(value: string): string {
  if (/^P(?!AST|RESENT)/.test(value)) return 'DURATION'
  return value.includes('T') && !value.endsWith('_REF') ? 'TIME' : 'DATE'
}

function addDate(draft: Draft, source: string): void {
  const [words = '', value = '', edtf = '', own = ''] = source.split('|')
  const start = draft.text.length + (own === '' ? 0 : words.indexOf(own))
  const end = start + (own === '' ? words : own).length
  draft.text += words
  if (value === '-') draft.ignored.push({ start, end })
  else {
    const plain = value.replace(':SET', '')
    draft.timexes.push({ start, end, type: plain === value ? typeOf(value) : 'SET', value: plain })
  }
  if (edtf !== '') draft.facts.push({ start, end, edtf })
}

const piece = /\[([^\]]*)\]|\{|\}=([0-9X~/.-]*[0-9X~-])|[^[\]{}]+/g

function readLine(line: string, lang: 'en' | 'fr', dct: string): AnnotatedText {
  const draft: Draft = { text: '', timexes: [], facts: [], ignored: [] }
  let open = 0
  for (const match of line.matchAll(piece)) {
    if (match[1] !== undefined) addDate(draft, match[1])
    else if (match[0] === '{') open = draft.text.length
    else if (match[2] === undefined) draft.text += match[0]
    else if (match[2] !== '-') draft.facts.push({ start: open, end: draft.text.length, edtf: match[2] })
  }
  return { lang, dct, ...draft }
}

/** Gives our own sentences of a language. */
export function ownSentences(lang: 'en' | 'fr'): readonly AnnotatedText[] {
  const lines = readFileSync(join(root, 'test', 'fixtures', 'dates', `sentences-${lang}.txt`), 'utf8').split('\n')
  let dct = ''
  return lines.flatMap((line) => {
    if (line.startsWith('# ')) dct = line.slice(2)
    return /^(?:#|\/\/|$)/.test(line) ? [] : [readLine(line, lang, dct)]
  })
}
