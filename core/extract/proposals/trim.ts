/** Trims the words of a title: no hanging words or marks, no lone quote, ended at a phrase where it is long. */
import type { TitleWords } from './title-words.ts'

const longest = 115
const farEnough = 75
const longestWithClause = 170
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
  for (const match of text.matchAll(pattern)) if (match.index >= shortestCut) last = match.index
  return last
}

/** Ends a long title before a phrase that it can do without; with `…` only where no such place is. */
function cut(whole: string, words: TitleWords): string {
  const limit = words.subordinate.test(whole) ? longestWithClause : longest
  if (whole.length <= limit) return whole
  const text = whole.replace(words.remark, '$1$2')
  if (text.length <= limit) return text
  const head = text.slice(0, limit)
  const mark = Math.max(
    head.lastIndexOf(', '),
    head.lastIndexOf(' ; '),
    head.lastIndexOf(' : '),
    head.lastIndexOf(' – '),
  )
  const phrase = lastBreak(head, words.phraseBreak)
  if (mark > shortestCut && (mark > farEnough || mark > phrase)) return head.slice(0, mark)
  if (phrase > 0) return head.slice(0, phrase)
  return `${head.slice(0, Math.max(40, head.lastIndexOf(' ')))}…`
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
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
