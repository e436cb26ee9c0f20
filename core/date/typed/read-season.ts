/** Reads seasons, quarters, thirds and halves of a year. */
import { type Draft, emptyDraft } from './draft.ts'
import type { Lexicon } from './lexicon.ts'
import { readOrdinal, readYear } from './read-year.ts'
import { firstOf, isAdjacent, peek, type Reader, takeNumber, takePhrase, takeWord } from './tokens.ts'

/** `spring 2021`, `l'été de 2021`, `2nd quarter of 2021`, `Q2 2021`, `1er semestre 2021`; the year may be missing. */
export function readSeason(reader: Reader, lexicon: Lexicon): Draft | null {
  const { phrases } = lexicon
  const season = firstOf(reader, [
    () => takeWord(reader, lexicon.seasons),
    () => readLetterAndNumber(reader, lexicon),
    () => readNumberedPart(reader, lexicon),
  ])
  if (season === null) return null
  takePhrase(reader, phrases.of)
  const year = readYear(reader, lexicon)
  const isPlain = season <= 24
  const shift = isPlain ? takeHemisphere(reader, lexicon) : 0
  return { ...emptyDraft, season: season + shift, year: year?.year ?? null }
}

function takeHemisphere(reader: Reader, { phrases }: Lexicon): number {
  if (takePhrase(reader, phrases.northern)) return 4
  return takePhrase(reader, phrases.southern) ? 8 : 0
}

function partCode(reader: Reader, { phrases }: Lexicon, ordinal: number): number | null {
  if (takePhrase(reader, phrases.quarter)) return ordinal <= 4 ? 32 + ordinal : null
  if (takePhrase(reader, phrases.third)) return ordinal <= 3 ? 36 + ordinal : null
  return takePhrase(reader, phrases.half) && ordinal <= 2 ? 39 + ordinal : null
}

function readNumberedPart(reader: Reader, lexicon: Lexicon): number | null {
  const ordinal = readOrdinal(reader, lexicon)
  return ordinal === null ? null : partCode(reader, lexicon, ordinal)
}

function readLetterAndNumber(reader: Reader, lexicon: Lexicon): number | null {
  if ((peek(reader)?.text.length ?? 0) !== 1 || !isAdjacent(reader, 1)) return null
  const start = reader.at
  const isHalf = takePhrase(reader, lexicon.phrases.half)
  if (!isHalf && !takePhrase(reader, lexicon.phrases.quarter)) return null
  const number = takeNumber(reader, 1, isHalf ? 2 : 4, 1)
  if (number === null) reader.at = start
  return number === null ? null : number + (isHalf ? 39 : 32)
}
