/** Trims the words of a title: no hanging words or marks, no lone quote, ended at a phrase where it is long. */
import type { TitleWords } from './title-words.ts'

const longest = 105
const farEnough = 70
const shortestCut = 45

/** Gives whether the quotes and brackets of a text come in pairs. */
function isBalanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1
  return count('«') === count('»') && count('“') === count('”') && count('(') === count(')') && count('"') % 2 === 0
}

function withoutLoneMarks(text: string): string {
  if (isBalanced(text)) return text
  const last = Math.max(text.lastIndexOf('('), text.lastIndexOf('«'), text.lastIndexOf('“'))
  const open = last > shortestCut && isBalanced(text.slice(0, last)) ? text.slice(0, last) : text
  return isBalanced(open) ? open : open.replace(/[«»“”"()]\s*/gu, '')
}

function withoutDangling(text: string, words: TitleWords): string {
  let result = text
  for (let turn = 0; turn < 4; turn++) {
    const shorter = result.replace(/[\s,;:–—-]+$/u, '').replace(words.dangling, '')
    if (shorter === result) break
    result = shorter
  }
  return result
}

function lastBreak(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(pattern))
    if (match.index >= shortestCut && match.index <= longest) last = match.index
  return last
}

/** Before a day: `se rendra en Corée du Sud | les 8 et 9 novembre`. */
const dayBreak = /\s(?:les?|du|the|on)\s(?=\d)/giu
/** What a cut must not leave at the end: one end of a list of days (`les 8`), the first word of another part (`et transporté`). */
const unfinished =
  /\s(?:(?:les?|la|du|des|entre|aux?|the|on|from|between)\s\d{1,4}|(?:et|ou|mais|and|or|but)\s[^\s,]+)$/iu

function withoutUnfinished(text: string): string {
  const shorter = text.replace(unfinished, '')
  return shorter.length >= shortestCut ? shorter : text
}

/** Takes off a clause before the main one where both are too long together: `Bien que ..., `. */
function withoutSubordinate(text: string, words: TitleWords): string {
  const comma = text.indexOf(', ')
  const main = text.slice(comma + 2)
  return words.subordinate.test(text) && comma > 0 && main.length >= shortestCut ? main : text
}

/** Ends a long title before a phrase that it can do without; with `…` only where no such place is. */
function cut(whole: string, words: TitleWords): string {
  if (whole.length <= longest) return whole
  const main = withoutSubordinate(whole, words)
  const text = main.length <= longest ? main : main.replace(words.remark, '$1$2')
  if (text.length <= longest) return text
  const head = text.slice(0, longest)
  const mark = Math.max(...[', ', ' ; ', ' : ', ' – '].map((each) => head.lastIndexOf(each)))
  const phrase = Math.max(lastBreak(text, words.phraseBreak), lastBreak(text, dayBreak))
  if (mark > shortestCut && (mark > farEnough || mark > phrase)) return head.slice(0, mark)
  if (phrase > 0) return withoutUnfinished(head.slice(0, phrase))
  return `${withoutDangling(head.slice(0, Math.max(40, head.lastIndexOf(' '))), words)}…`
}

function plain(text: string): string {
  return text
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .replace(/\s+([,.])/g, '$1')
    .replace(/(?:,\s*)+,/g, ',')
    .replace(/\(\s*\)/g, '')
    .replace(/^[\s,;:._–—-]+|[\s,;:.–—-]+$/gu, '')
}

/** Gives a text as a title: on one line, short, with a capital. */
export function trimmed(text: string, words: TitleWords): string {
  const short = withoutDangling(cut(plain(text), words), words)
  const result = plain(withoutLoneMarks(short))
  return result === '' ? '' : (result[0] ?? '').toUpperCase() + result.slice(1)
}
