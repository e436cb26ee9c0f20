/** Cuts a text into words, numbers and marks, and says what each may be. One pass; every step looks at a bounded stretch. */
import type { LanguageTables, Tag, Token } from './types.ts'

type Lexicon = LanguageTables['lexicon']

const tokenPattern =
  /(\d{4}-\d{2}-\d{2}(?!\d))|(\d{1,3}(?:[\u0020\u00a0\u202f]\d{3}){1,4}(?!\d)|\d{1,20}(?:[.,:/]\d{1,20}){0,4})|(?:(?:quelqu|jusqu|lorsqu|puisqu|presqu|qu|[ldjmnstc])['’](?=[\p{L}\d«"]))|(?:[\p{L}\p{M}]{1,80}(?:['’](?:hui|t|re|ve|ll)(?![\p{L}]))?)|([^\s\p{L}\d])/giuy

const digitsOnly = /^\d+$/
const noTags: readonly Tag[] = []

function wordTags(lower: string, lexicon: Lexicon): readonly Tag[] {
  return lexicon.get(lower) ?? noTags
}

function wholeNumberTags(text: string): Tag[] {
  const value = Number(text)
  const tags: Tag[] = [{ class: 'number', value }]
  if (text.length <= 2 && value >= 1 && value <= 31) tags.push({ class: 'day', value })
  if (text.length <= 2 && value >= 0 && value <= 24) tags.push({ class: 'hour', value })
  if (text.length === 2 && value <= 59) tags.push({ class: 'minute', value })
  if (text.length === 4 && value >= 1000 && value <= 2199) tags.push({ class: 'year', value })
  if (text.length === 4 && value <= 2359 && value % 100 < 60) tags.push({ class: 'hours', value })
  if (text.length === 2) tags.push({ class: 'shortYear', value })
  return tags
}

function pointedTags(text: string): Tag[] {
  const clock = /^([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?$/.exec(text)
  const tags: Tag[] = []
  if (clock) tags.push({ class: text.includes(':') ? 'clock' : 'pointed', value: `${clock[1]}:${clock[2]}` })
  const parts = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text)
  if (parts) tags.push({ class: 'numericDate', value: text })
  if (/^\d{1,2}\/\d{1,2}$/.test(text)) tags.push({ class: 'slashDate', value: text })
  const years = /^(\d{4})\/(\d{4}|\d{2})$/.exec(text)
  if (years) tags.push({ class: 'yearPair', value: text })
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) tags.push({ class: 'bigNumber', value: Number(text.replaceAll(',', '')) })
  if (/^\d{1,3}[.,]\d{1,2}$/.test(text)) tags.push({ class: 'decimal', value: Number(text.replace(',', '.')) })
  return tags
}

function numberTags(text: string, iso: boolean): readonly Tag[] {
  if (iso) return [{ class: 'isoDate', value: text }]
  if (digitsOnly.test(text)) return wholeNumberTags(text)
  return pointedTags(text)
}

function toToken(match: RegExpExecArray, lexicon: Lexicon): Token {
  const text = match[0]
  const [, iso, number, mark] = match
  const lower = text.toLowerCase().replace('’', "'")
  const place = { start: match.index, end: match.index + text.length, text, lower }
  if (iso !== undefined || number !== undefined)
    return { ...place, kind: 'number', tags: numberTags(text, iso !== undefined) }
  if (mark !== undefined) return { ...place, kind: 'mark', tags: noTags }
  return { ...place, kind: 'word', tags: wordTags(lower, lexicon) }
}

const spacePattern = /\s+/y

/** Gives the tokens of a text in order; white space between them is left out. */
export function tokenize(text: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = []
  let position = 0
  while (position < text.length) {
    spacePattern.lastIndex = position
    if (spacePattern.test(text)) position = spacePattern.lastIndex
    tokenPattern.lastIndex = position
    const match = tokenPattern.exec(text)
    if (match) tokens.push(toToken(match, lexicon))
    position = match ? tokenPattern.lastIndex : position + 1
  }
  return joinNumberWords(joinCompounds(withAbbreviationDots(tokens, text), lexicon), lexicon)
}

/** `Feb. 24`: the stop of an abbreviation belongs to its word, unless a capital after it shows that it ends the sentence. */
function withAbbreviationDots(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const [one, dot, next] = [tokens[index], tokens[index + 1], tokens[index + 2]]
    if (!one) continue
    const absorbed =
      dot?.text === '.' &&
      dot.start === one.end &&
      next !== undefined &&
      next.text[0] === next.lower[0] &&
      tagged(one, 'abbreviation') !== undefined
    joined.push(absorbed ? { ...one, end: dot.end, text: text.slice(one.start, dot.end) } : one)
    if (absorbed) index++
  }
  return joined
}

/** Words written with a hyphen that the lexicon knows as one: `après-midi`, `week-end`. */
function joinCompounds(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const joined: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const one = tokens[index]
    if (!one) continue
    const hyphen = tokens[index + 1]
    if (one.kind !== 'word' || hyphen?.text !== '-') {
      joined.push(one)
      continue
    }
    const two = tokens[index + 2]
    const glued = two && one.end === hyphen.start && hyphen.end === two.start
    const lower = glued ? `${one.lower}-${two.lower}` : ''
    const tags = glued ? lexicon.get(lower) : undefined
    if (!glued || !tags) {
      joined.push(one)
      continue
    }
    joined.push({ start: one.start, end: two.end, text: lower, lower, kind: 'word', tags })
    index += 2
  }
  return joined
}

/** Gives the value that a token has for a class, or undefined where it is not of that class. */
export function tagged(token: Token | undefined, name: string): string | number | undefined {
  if (!token) return undefined
  for (const tag of token.tags) if (tag.class === name) return tag.value
  return undefined
}

function addUp(values: readonly number[]): number {
  let sum = 0
  for (const value of values) {
    if (value >= 100) sum = Math.max(1, sum) * value
    else if (value === 20 && sum === 4) sum = 80
    else sum += value
  }
  return sum
}

function numberRunEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1
  while (end - from < 9) {
    const next = tokens[end]
    const step = next && (next.text === '-' || ((next.lower === 'et' || next.lower === 'and') && end > from)) ? 1 : 0
    const number = tokens[end + step]
    const glued = step === 0 || next?.lower !== '-' || tokens[end - 1]?.end === next.start
    if (!number || tagged(number, 'numberWord') === undefined || !glued) break
    if (step === 0 && number.lower !== 'cent' && number.lower !== 'hundred' && number.lower !== 'mille') break
    if (
      next?.lower === 'et' &&
      Number(tagged(number, 'numberWord')) !== 1 &&
      Number(tagged(number, 'numberWord')) !== 11
    )
      break
    if (next?.lower === 'and') break
    end += step + 1
  }
  return end
}

/** Number words joined by hyphens count as one token: `dix-huit`, `twenty-five`. */
function joinNumberWords(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const joined: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token) continue
    const end = tagged(token, 'numberWord') === undefined ? index + 1 : numberRunEnd(tokens, index)
    if (end === index + 1) joined.push(token)
    else joined.push(joinRun(tokens.slice(index, end), lexicon))
    index = end - 1
  }
  return joined
}

function joinRun(run: readonly Token[], lexicon: Lexicon): Token {
  const first = run[0] as Token
  const last = run[run.length - 1] as Token
  const values = run.flatMap((token) => {
    const value = tagged(token, 'numberWord')
    return typeof value === 'number' ? [value] : []
  })
  const lower = run.map((token) => token.lower).join('')
  const value = addUp(values)
  const tags: Tag[] = [...(lexicon.get(lower) ?? []), { class: 'number', value }]
  return { start: first.start, end: last.end, text: lower, lower, kind: 'number', tags }
}
