/** What looks like an English date and is a name or a count: `Theresa May`, `The Sunday Times`, `in 2000 cases`, `555-2014`. */

import { tagged } from '../joined-tokens.ts'
import { capitalAfter, opensSentence, wordAfter, wordBefore } from '../readings/guards.ts'
import type { Surroundings, Token } from '../types.ts'

const firstTagged = ({ tokens, from, to }: Surroundings, name: string): Token | undefined =>
  tokens.slice(from, to).find((token) => tagged(token, name) !== undefined)

const isTitleCase = (token: Token | undefined) => token?.kind === 'word' && token.text[0] !== token.lower[0]

const isAllCapitals = (token: Token | undefined) => token !== undefined && token.text === token.text.toUpperCase()

const namedDays = /^(?:black|good|bloody|super|ruby|ash|cyber|palm|easter|maundy|fat|shrove|casual|sheffield|holy)$/
const papers = /^(?:mail|sun|independent|herald|scotland|ireland|wales)$/

/** `Black Friday`, `Friday Night Lights`, `The Sunday Times`, `Sunday Igboh`; and `mon`, `fri` alone are no weekdays. */
export function isWeekdayName(around: Surroundings): boolean {
  const day = firstTagged(around, 'weekday')
  if (!isTitleCase(day) || namedDays.test(wordBefore(around))) return true
  if (tagged(day, 'abbreviation') !== undefined && !isAbbreviated(around, day)) return true
  if (wordBefore(around) === 'on' && papers.test(wordBefore(around, 2)) && isTitleCase(around.tokens[around.from - 2]))
    return true
  const last = around.tokens[around.to - 1]
  if (last !== day && isTitleCase(last) && !isAllCapitals(last)) return tagged(last, 'dayPart') !== undefined
  return (
    capitalAfter(around) &&
    !isAllCapitals(day) &&
    (opensSentence(around) || /^(?:and|or|the|,|")$/.test(wordBefore(around)))
  )
}

/** `Mon.` and `Fri, 3 May` are days; `Mon ami` is not. */
function isAbbreviated(around: Surroundings, day: Token | undefined): boolean {
  const next = around.tokens[around.to]
  return (
    day?.text.endsWith('.') === true ||
    next?.kind === 'number' ||
    next?.text === ',' ||
    tagged(next, 'month') !== undefined
  )
}

/** `may 5 people`: a month is written with a capital. */
export function isCapitalMonth(around: Surroundings): boolean {
  return isTitleCase(firstTagged(around, 'month'))
}

const alsoWords = /^(?:may|march|mar|jan|jun|dec|sep|april|june|august)$/
const alsoVerbs = /^(?:may|march|mar)$/
const timeWords =
  /^(?:in|by|since|until|till|before|after|during|between|through|from|to|last|next|this|early|late|mid|of|until|throughout|beginning|starting|ending|ended|around|-|–|\()$/

/** `Theresa May`, `April Jones`, `May said`; a month that is also a word or a name needs a word of time before it. */
export function isPerson(around: Surroundings): boolean {
  const month = firstTagged(around, 'month')
  if (!month || !alsoWords.test(month.lower)) return false
  const before = wordBefore(around)
  if (/^(?:and|or|,|-|–)$/.test(before) && tagged(around.tokens[around.from - 2], 'month') !== undefined) return false
  if (timeWords.test(before)) return false
  if (alsoVerbs.test(month.lower)) return true
  const previous = around.tokens[around.from - 1]
  return capitalAfter(around) || (isTitleCase(previous) && !opensSentence(around))
}

const counted =
  /^(?:percent|%|people|miles|km|dollars|euros|million|billion|points|men|women|votes|feet|metres|meters|jobs|workers|cars|vehicles|employees|pounds|kilometers|kilometres|troops|soldiers|shares|tons|tonnes|homes|students|civilians|rupees|yen|mph|kg|copies|seats|calories)$/
const numbered =
  /^(?:\$|£|€|no|number|section|article|page|room|flight|route|class|generation|windows|chapter|line|row|gate|apartment|unit|channel|model|code|box|suite|bus|train|lot)$/
const loose = /^(?:and|or|to|with|about|around|than|for|of|\(|-|–)$/
const afterYear =
  /^(?:and|or|to|was|were|is|are|when|as|but|while|with|after|before|because|had|has|have|the|a|an|by|in|that|which|from|there|he|she|it|they|we|for|on|at|who|where|until|due|than|through|did|would|could|will|will|if|under|following|despite|amid|largely|only|alone|so|though|although|since|over|into)$/

/** `in 2000 people` and `of 1999 examined` count, `$2,015` and `No. 2014` number; `in 2000, people` dates. */
export function isCount(around: Surroundings): boolean {
  const [next, before, second] = [wordAfter(around), wordBefore(around), wordBefore(around, 2)]
  if (counted.test(next) || /^[$£€#]$/.test(before) || numbered.test(second)) return true
  const year = around.tokens[around.to - 1]?.lower ?? ''
  const token = around.tokens[around.to]
  if (/00$/.test(year) && /s$/.test(next) && !afterYear.test(next)) return true
  if (!loose.test(before)) return false
  if (/^[-–]$/.test(before)) return tagged(around.tokens[around.from - 2], 'year') === undefined
  if (before === 'to' && !isSpanStart(around)) return true
  return (
    token?.kind === 'word' &&
    !afterYear.test(next) &&
    !(before === 'of' && /^(?:summer|fall|spring|winter|end|beginning|start)$/.test(second))
  )
}

/** Gives whether the words after a date leave it to itself: `by spring water` does not. */
export function standsFree(around: Surroundings): boolean {
  const next = around.tokens[around.to]
  return next?.kind !== 'word' || afterYear.test(next.lower)
}

/** `2010 to 2014`, `dates back to 1920`: what stands before `to` speaks of time. */
function isSpanStart({ tokens, from }: Surroundings): boolean {
  const start = tokens[from - 2]
  return (
    start?.tags.some((tag) => /^(?:year|month|day|number)$/.test(tag.class)) === true ||
    /^(?:back|compared|relative|up|prior|due|return|returned|dates|dating|extended|postponed|moved|century)$/.test(
      start?.lower ?? '',
    )
  )
}

const sport =
  /^(?:game|match|scored|score|points|lead|goal|goals|touchdown|touchdowns|yards|rebounds|halftime|season|opener|basket|quarterback|innings|penalty|kick|header)$/

/** `in the third quarter of the game`: a part of a match, not of a year. */
export function isPartOfMatch(around: Surroundings): boolean {
  const { tokens, from, to } = around
  const sentence = around.sentenceOf(from)
  for (let index = Math.max(0, from - 15); index < Math.min(tokens.length, to + 15); index++)
    if (sport.test(tokens[index]?.lower ?? '') && around.sentenceOf(index) === sentence) return true
  return false
}
