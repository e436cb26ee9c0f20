/** What a word before a date makes of it: `d'ici à décembre` and `by Friday` run from publication, `vers 2021` is approximate. */
import { isoDay } from './calendar.ts'
import type { LanguageTables, Reading, Tense, Token } from './types.ts'

function wordBefore(tokens: readonly Token[], from: number, tables: LanguageTables): string {
  let index = from - 1
  if (tables.skipBefore.has(tokens[index]?.lower ?? '')) index--
  if (/^(?:de|du)$/.test(tokens[index]?.lower ?? '') && tokens[index - 1]?.lower === 'partir') index--
  return tokens[index]?.lower ?? ''
}

/** Gives the tense that the words before a date speak for: what runs up to it lies ahead, what has lasted since it behind. */
export function tenseBefore(tokens: readonly Token[], from: number, tables: LanguageTables): Tense | null {
  const kind = tables.before.get(wordBefore(tokens, from, tables))
  if (kind === 'since') return 'past'
  return kind === 'deadline' || kind === 'until' ? 'future' : null
}

/** Gives whether a date begins something (`à partir du 11 octobre`, `starting Monday`): then it lies ahead unless it plainly does not. */
export function begins(tokens: readonly Token[], from: number, tables: LanguageTables): boolean {
  return tables.before.get(wordBefore(tokens, from, tables)) === 'from'
}

/** Gives the reading as the word before it changes it, or as it was. */
export function deadline(
  reading: Reading,
  tokens: readonly Token[],
  from: number,
  published: number,
  tables: LanguageTables,
): Reading {
  if (!reading.fact || reading.edtf === null || reading.last === null) return reading
  const kind = tables.before.get(wordBefore(tokens, from, tables))
  if (kind === 'approximate' && reading.type === 'DATE' && !reading.edtf.includes('/') && !reading.edtf.endsWith('~'))
    return { ...reading, edtf: `${reading.edtf}~` }
  if ((kind !== 'deadline' && kind !== 'until') || reading.last <= published) return reading
  const edtf = `${isoDay(published)}/${reading.edtf.split('/')[1] ?? reading.edtf}`
  return { ...reading, edtf, anchor: isoDay(published), reason: { key: 'deadline' } }
}
