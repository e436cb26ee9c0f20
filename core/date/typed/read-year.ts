/** Reads years, decades, centuries and millennia, with or without an era. */
import type { EdtfYear } from '../edtf.ts'
import { exactYear } from '../edtf.ts'
import { beforeChrist, type Draft, emptyDraft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { advance, attempt, firstOf, isAdjacent, peek, type Reader, takeNumber, takePhrase, takeSign } from './tokens.ts'

type Era = 'before' | 'after' | null

function takeEra(reader: Reader, { phrases }: Lexicon): Era {
  if (takePhrase(reader, phrases.beforeChrist)) return 'before'
  return takePhrase(reader, phrases.afterChrist) ? 'after' : null
}

const largestTyped = 9_999_999

export interface TypedYear {
  readonly year: EdtfYear
  readonly isEraOpen: boolean
}

/** A year of three or four digits, or with an era of any length: `2023`, `44 BC`, `AD 79`, `10 000 av. J.-C.`. */
export function readYear(reader: Reader, lexicon: Lexicon): TypedYear | null {
  return attempt(reader, () => {
    const eraFirst = takeEra(reader, lexicon)
    const digits = peek(reader)?.text.length ?? 0
    const number = takeNumber(reader, 1, largestTyped, 7)
    if (number === null) return null
    const era = eraFirst ?? takeEra(reader, lexicon)
    if (era === 'before') return { year: beforeChrist(number), isEraOpen: false }
    if (era === 'after') return { year: exactYear(number), isEraOpen: false }
    return digits === 3 || digits === 4 ? { year: exactYear(number), isEraOpen: true } : null
  })
}

/** `1990s`, `the 1990s`, `90s`, `années 1990`, `les années 90`; two digits from 30 on are of the twentieth century. */
function readDecade(reader: Reader, { phrases }: Lexicon): Draft | null {
  const isNamed = takePhrase(reader, phrases.decadeBefore)
  if (!isNamed) takeSign(reader, "'")
  const digits = peek(reader)?.text.length ?? 0
  const number = takeNumber(reader, 0, 9990, 4)
  if (number === null || number % 10 !== 0 || digits === 1) return null
  if (!isNamed && !(isAdjacent(reader, 0) && takePhrase(reader, phrases.decadeAfter))) return null
  const isShort = digits === 2
  if (isShort && number < 30) return null
  const tens = (isShort ? 1900 + number : number) / 10
  return blockDraft(false, String(tens).padStart(3, '0'))
}

function blockDraft(negative: boolean, known: string): Draft {
  return { ...emptyDraft, year: { negative, digits: known.padEnd(4, 'X'), significant: null } }
}

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/** Value of a Roman numeral in lower case up to 39, null when it is none; beyond, `le siècle` would be the fiftieth. */
function romanNumber(text: string): number | null {
  if (text === '' || !/^x{0,3}(ix|iv|v?i{0,3})$/.test(text)) return null
  let value = 0
  let previous = 0
  for (const letter of [...text].reverse()) {
    const own = romanValues[letter] ?? 0
    value += own < previous ? -own : own
    previous = own
  }
  return value
}

/** `19th`, `1er`, `XIXe`, `first`, `dix-neuvième`. */
export function readOrdinal(reader: Reader, { phrases, ordinals }: Lexicon): number | null {
  return attempt(reader, () => {
    const worded = ordinals.find((ordinal) => takePhrase(reader, ordinal.phrases))
    if (worded !== undefined) return worded.value
    const token = peek(reader)
    if (token?.kind === 'number') {
      const number = takeNumber(reader, 1, 99, 2)
      return number !== null && isAdjacent(reader, 0) && takePhrase(reader, phrases.ordinal) ? number : null
    }
    if (token?.kind !== 'word' || token.text.length > 12) return null
    const number = romanNumber(token.text.replace(/(?<=[ivx])(er|e|eme|ieme)$/, ''))
    if (number === null) return null
    advance(reader)
    return number
  })
}

/** `19th century`, `Ve siècle av. J.-C.`, `2nd millennium BC`. */
function readLongBlock(reader: Reader, lexicon: Lexicon): Draft | null {
  const ordinal = readOrdinal(reader, lexicon)
  if (ordinal === null) return null
  const isCentury = takePhrase(reader, lexicon.phrases.century)
  if (!isCentury && !takePhrase(reader, lexicon.phrases.millennium)) return null
  const known = isCentury ? String(ordinal - 1).padStart(2, '0') : String(ordinal - 1)
  if (known.length > (isCentury ? 2 : 1)) return null
  return blockDraft(takeEra(reader, lexicon) === 'before', known)
}

/** A decade, a century or a millennium. */
export function readBlock(reader: Reader, lexicon: Lexicon): Draft | null {
  return firstOf(reader, [() => readLongBlock(reader, lexicon), () => readDecade(reader, lexicon)])
}
