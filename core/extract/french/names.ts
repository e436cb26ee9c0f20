/** What looks like a French date and is a name: `rue du 8 Mai 1945`, `Avril Lavigne`, `le Journal du Dimanche`, `père Noël`. */

import { tagged } from '../joined-tokens.ts'
import { capitalAfter, opensSentence, wordBefore } from '../readings/guards.ts'
import type { Surroundings, Token } from '../types.ts'

const isTitleCase = (token: Token | undefined) =>
  token?.kind === 'word' && token.text[0] !== token.lower[0] && token.text !== token.text.toUpperCase()

const streets =
  /^(?:rue|place|avenue|boulevard|bd|quai|square|pont|stade|lycée|collège|école|quartier|station|hôpital|cité|impasse|allée|gare|caserne|camp|mouvement|front|comité|coalition|salle|palais|université)$/

/** `la place du 14-Juillet`, `le Mouvement du 5 Juin`: places and movements named after a day. */
export function isNamedAfterDay(around: Surroundings): boolean {
  const before = wordBefore(around)
  if (!/^(?:du|des)$/.test(before)) return false
  const month = around.tokens.slice(around.from, around.to).find((token) => tagged(token, 'month') !== undefined)
  return isTitleCase(month) || streets.test(wordBefore(around, 2))
}

/** French months and weekdays are written small: with a capital inside a sentence, or before a name, they are names. */
export function isCapitalName(around: Surroundings): boolean {
  const first = around.tokens
    .slice(around.from, around.to)
    .find((token) => tagged(token, 'month') !== undefined || tagged(token, 'weekday') !== undefined)
  if (!isTitleCase(first)) return false
  return capitalAfter(around) || !opensSentence(around)
}

const feastLead = /^(?:à|avant|après|depuis|pour|vers|dès|entre|et|jusqu'à|ici|pendant|d'ici|,|\(|:|«)$/
const feastTime = /^(?:jour|fêtes?|veille|nuit|lendemain|période|approche|vacances|trêve|messe|discours|week-end|fête)$/

/** `père Noël`, `marché de Noël`, `son fils Noël`: the feast itself stands after a word of time. */
export function isNoFeast(around: Surroundings): boolean {
  if (capitalAfter(around)) return true
  const before = wordBefore(around)
  if (before === 'de') return !feastTime.test(wordBefore(around, 2)) && around.tokens[around.to - 1]?.kind !== 'number'
  return !feastLead.test(before) && !opensSentence(around)
}
