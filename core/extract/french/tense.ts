/** Which French words show a tense. */
import type { Tense, Token } from '../types.ts'

const future = /^.{2,}(?:era|eront|irai?|iront|dra|dront|ura|uront|vra|vront|rra|rront|erez|erons)$/u
const notFuture: ReadonlySet<string> = new Set([
  'opéra',
  'caméra',
  'lira',
  'tira',
  'sierra',
  'para',
  'aura-t-il',
  'vera',
  'sahara',
  'libéra',
  'opera',
])
const futureWords: ReadonlySet<string> = new Set([
  'va',
  'vont',
  'aura',
  'auront',
  'sera',
  'seront',
  'fera',
  'feront',
  'ira',
  'iront',
  'doit',
  'doivent',
  'devrait',
  'devraient',
  'prévu',
  'prévue',
  'prévus',
  'prévues',
  'attendu',
  'attendue',
  'attendus',
  'attendues',
  'programmé',
  'programmée',
  'programmés',
  'prochainement',
  'bientôt',
  'fixé',
  'fixée',
  'convoqué',
  'convoqués',
  'compte',
  'comptent',
  'entend',
  'organise',
  'organisent',
  'invite',
  'invitent',
  'propose',
  'espère',
  'rendez-vous',
  'pourra',
  'pourront',
  'pourrait',
  'reportée',
  'reporté',
  'peut',
  'peuvent',
  'veut',
  'veulent',
  'souhaite',
  'rendez',
  'envisagé',
  'envisagée',
  'prévoit',
  'prévoient',
  'vise',
  'visent',
  'achève',
  'achèvent',
  'débute',
  'débutent',
  'commence',
  'commencent',
  'reprend',
  'reprennent',
  'expire',
  'anticipé',
  'anticipée',
  'anticipées',
  ...'affronte affrontent reçoit reçoivent accueille accueillent dispute disputent joue jouent célèbre célèbrent fête fêtent élit élisent votent réunit réunissent examine examinent tient tiennent déplace déplacent'.split(
    ' ',
  ),
])
const pastWords: ReadonlySet<string> = new Set([
  'a',
  'ont',
  'avait',
  'avaient',
  'était',
  'étaient',
  'fut',
  'furent',
  'eu',
  'été',
  'né',
  'née',
  'mort',
  'morte',
  'paru',
  'parue',
  'parus',
  'venu',
  'devenu',
  'intervenu',
  'survenu',
  'survenue',
  'reçu',
  'rendu',
  'élu',
  'élue',
  'dit',
  'mis',
  'mise',
  'pris',
  'prise',
  'fait',
  'ouvert',
  'offert',
  'vu',
  'perdu',
  'battu',
  'conclu',
  'conclue',
  'sorti',
  'sortie',
  'parti',
  'partie',
  'décrit',
  'promis',
  'commis',
  'déplora',
  'demanda',
  'annonça',
])
const participle = /^\p{L}{2,}(?:é|ée|és|ées)$/u
const nouns =
  /^(?:année|années|journée|journées|soirée|soirées|matinée|armée|armées|côté|côtés|musée|lycée|marché|marchés|société|sociétés|idée|entrée|durée|comité|député|députés|députée|employé|employés|salarié|salariés|réfugié|réfugiés|café|santé|traité|alliés|autorités|sécurité|qualité|liberté|unité|université|majorité|minorité|communauté|cité|volonté|égalité|activité|activités|difficultés|réalité|possibilité|responsabilité|priorité|actualité|personnalités|proximité|clé|pré|thé|degré|congé|congés)$/u
const simplePast = /^\p{L}{2,}(?:èrent|irent|urent)$/u
const imperfect = /^\p{L}{2,}(?:ait|aient)$/u
const notImperfect: ReadonlySet<string> = new Set([
  'fait',
  'lait',
  'parfait',
  'souhait',
  'trait',
  'extrait',
  'retrait',
  'sait',
  'plait',
  'paraît',
  'portrait',
  'contrait',
  'satisfait',
])
const futureAuxiliary = /^(?:sera|seront|être|devra|devront|devrait|devraient|aura|auront|pourrait|pourraient)$/

/** Gives the tense that a word shows in its place, or null. A participle after a future auxiliary is the future's. */
export function frenchTense(tokens: readonly Token[], index: number): Tense | null {
  const token = tokens[index]
  if (token?.kind !== 'word') return null
  const word = token.lower
  if (arranged.has(word) && !afterPast(tokens, index)) return 'future'
  if (futureWords.has(word))
    return afterPast(tokens, index) && word !== 'doit' && word !== 'rendez' ? attendedOrPast(word) : 'future'
  if (pastWords.has(word)) return afterFuture(tokens, index) ? 'future' : 'past'
  if (token.text[0] !== word[0]) return null
  if (!verbEnding.test(word)) return isIrregularPerfect(tokens, index) ? 'past' : null
  if (future.test(word) && !notFuture.has(word)) return 'future'
  if (simplePast.test(word) || isIrregularPerfect(tokens, index)) return 'past'
  if (imperfect.test(word) && !notImperfect.has(word)) return /r(?:ait|aient)$/.test(word) ? 'future' : 'past'
  if (participle.test(word) && !nouns.test(word)) return afterFuture(tokens, index) ? 'future' : 'past'
  return null
}

/** What the endings below have in common; most words have none of them. */
const verbEnding = /(?:ra|nt|ai|ez|ns|it|é|ée|és)$/

const arranged: ReadonlySet<string> = new Set(
  'prévu attendu programmé fixé convoqué reporté envisagé anticipé prolongé repoussé ajourné'
    .split(' ')
    .flatMap((word) => [word, `${word}e`, `${word}s`, `${word}es`]),
)

const irregularParticiple = /^\p{L}{2,}(?:[uit]|[uit]s|[uit]es?|rts?|rtes?)$/u
const noParticiple =
  /^(?:plus|sous|tous|vous|nous|dans|depuis|ainsi|aussi|lui|qui|toujours|petite?s?|toute?s?|cette|est|sont|peut|tout|fort|haute?|bout|sport|port|ministre)$/

/** `s'est rendu`, `sont partis`: any participle straight after `est` or `sont`. */
function isIrregularPerfect(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? ''
  if (!/^(?:est|sont)$/.test(tokens[index - 1]?.lower ?? '')) return false
  return word.length > 3 && irregularParticiple.test(word) && !noParticiple.test(word)
}

function afterFuture(tokens: readonly Token[], index: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const word = tokens[index - back]?.lower ?? ''
    if (futureAuxiliary.test(word)) return true
  }
  return false
}

function afterPast(tokens: readonly Token[], index: number): boolean {
  return /^(?:a|ont|avait|avaient)$/.test(tokens[index - 1]?.lower ?? '')
}

function attendedOrPast(word: string): Tense {
  return /^(?:va|vont|sera|seront|devrait|devraient)$/.test(word) ? 'future' : 'past'
}
