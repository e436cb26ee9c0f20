/** Which English words show a tense. */
import type { Tense, Token } from '../types.ts'

const futureWords: ReadonlySet<string> = new Set([
  'will',
  "she'll",
  "he'll",
  "they'll",
  "it'll",
  "we'll",
  'shall',
  'due',
  'scheduled',
  'expected',
  'plans',
  'planned',
  'planning',
  'set',
  'upcoming',
  'would',
  'going',
  'should',
  'slated',
  'hopes',
  'aims',
  'intends',
  'may',
  'could',
  'likely',
  'must',
  'forthcoming',
  'reports',
  'starts',
  'begins',
  'opens',
  'returns',
  'meet',
  'face',
  'faces',
  'host',
  'hosts',
  'deadline',
  'hearing',
  'forecast',
  'leaves',
  'leave',
  'ends',
  'resumes',
  'resume',
  'closes',
  'votes',
  'vote',
  'visits',
  'travels',
  'arrives',
  'expires',
  'decides',
  'decide',
  'heads',
  'plays',
  'goes',
  'holds',
  'takes',
  'launches',
  'gathers',
  'gather',
  'convenes',
  'reopens',
  'elects',
  'tomorrow',
])
const pastWords: ReadonlySet<string> = new Set([
  'was',
  'were',
  'had',
  'did',
  'been',
  'said',
  'told',
  'took',
  'came',
  'went',
  'won',
  'lost',
  'fell',
  'rose',
  'made',
  'began',
  'left',
  'held',
  'met',
  'hit',
  'shot',
  'gave',
  'found',
  'cut',
  'sold',
  'bought',
  'sent',
  'saw',
  'led',
  'ran',
  'drew',
  'beat',
  'wrote',
  'spoke',
  'struck',
  'quit',
  'died',
  'got',
  'became',
  'paid',
  'put',
  'brought',
  'kept',
  'stood',
  'swept',
  'broke',
  'fought',
  'grew',
  'sank',
  'threw',
  'flew',
  'rang',
  'sought',
  'born',
  'shut',
  'seen',
  'given',
  'shown',
  'chose',
  'dealt',
  'withdrew',
  'slid',
  'swung',
  'overtook',
  'underwent',
])
const regularPast = /^[a-z]{2,}ed$/
const notPast: ReadonlySet<string> = new Set([
  'united',
  'need',
  'speed',
  'indeed',
  'hundred',
  'seed',
  'feed',
  'bed',
  'red',
  'breed',
  'proceed',
  'succeed',
  'exceed',
  'alleged',
])
const futureAuxiliary = /^(?:will|be|shall|would|should|may|could|must)$/

/** Gives the tense that a word shows in its place, or null. A participle after `will be` or `to be` is the future's. */
export function englishTense(tokens: readonly Token[], index: number): Tense | null {
  const token = tokens[index]
  if (token?.kind !== 'word') return null
  const word = token.lower
  if (futureWords.has(word)) return futureOrPast(tokens, index)
  if (word === 'to' && (tokens[index + 1]?.lower === 'be' || /^(?:is|are)$/.test(tokens[index - 1]?.lower ?? '')))
    return 'future'
  if (/^(?:has|have)$/.test(word)) return perfectOrPossession(tokens, index)
  if (/^(?:to|until|till)$/.test(word) && isNewTime(tokens, index)) return 'future'
  if (word === 'been' && isArranged(tokens, index)) return 'future'
  const past = pastWords.has(word) || (regularPast.test(word) && !notPast.has(word) && token.text === word)
  if (!past) return null
  return afterFuture(tokens, index) ? 'future' : 'past'
}

const postponing = /^(?:extended|postponed|delayed|adjourned|rescheduled|deferred|prolonged|pushed|moved)$/

/** `extended the holiday to Feb. 2`: what is put off lies ahead, though it was put off before. */
function isNewTime(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.tags.some((tag) => dateClass.test(tag.class)) !== true) return false
  for (let back = 1; back <= 10; back++) {
    const word = tokens[index - back]?.lower ?? '.'
    if (postponing.test(word)) return true
    if (word === '.') return false
  }
  return false
}

const dateClass = /^(?:month|weekday|shift|day|period)$/

function isArranged(tokens: readonly Token[], index: number): boolean {
  return [1, 2, 3].some((ahead) => /^(?:scheduled|expected|planned|due|set)$/.test(tokens[index + ahead]?.lower ?? ''))
}

const participle =
  /^(?:[a-z]{2,}(?:ed|en|wn|ght|ung|un|ost|eft|et|elt|ept)|had|gone|done|come|become|made|said|sold|told|won|put|cut|hit|held|led|paid|run|sent|lost|left|set|shot|stood|met|read|built|spent|hurt|split|quit)$/

/** `has a deadline` tells no tense, `has left` does, `has to leave` looks ahead. */
function perfectOrPossession(tokens: readonly Token[], index: number): Tense | null {
  if (isArranged(tokens, index)) return 'future'
  for (let ahead = 1; ahead <= 3; ahead++) {
    const word = tokens[index + ahead]?.lower ?? ''
    if (word === 'to') return ahead === 1 ? 'future' : null
    if (participle.test(word)) return 'past'
  }
  return null
}

function futureOrPast(tokens: readonly Token[], index: number): Tense | null {
  const word = tokens[index]?.lower ?? ''
  const before = tokens[index - 1]?.lower ?? ''
  if (word === 'may' && tokens[index]?.text === 'May') return null
  if (/^(?:planned|expected|scheduled|set)$/.test(word) && /^(?:had|has|have)$/.test(before)) return 'past'
  return 'future'
}

function afterFuture(tokens: readonly Token[], index: number): boolean {
  for (let back = 1; back <= 2; back++) if (futureAuxiliary.test(tokens[index - back]?.lower ?? '')) return true
  return false
}
