/** English verbs and words by which a sentence says who claims something. */

import type { ClaimWords } from '../proposals/claim-words.ts'
import { englishPlaces } from './places.ts'
import { englishSpeakers } from './speakers.ts'
import { englishTitles } from './titles.ts'

export const englishClaims: ClaimWords = {
  verbs: new Map([
    ...['announced', 'announces', 'announce', 'pledged', 'unveiled'].map((form) => [form, 'announces'] as const),
    ...[
      'said',
      'says',
      'say',
      'told',
      'reported',
      'reports',
      'added',
      'stated',
      'noted',
      'confirmed',
      'confirms',
      'explained',
      'revealed',
    ].map((form) => [form, 'reports'] as const),
    ...[
      'claimed',
      'claims',
      'alleged',
      'alleges',
      'accused',
      'accuses',
      'insisted',
      'insists',
      'argued',
      'argues',
      'condemned',
      'condemn',
      'condemns',
      'asserted',
      'denounced',
      'denounces',
      'demanded',
    ].map((form) => [form, 'asserts'] as const),
    ...['denied', 'denies', 'deny', 'rejected', 'rejects', 'refuted', 'dismissed', 'disputed', 'disputes'].map(
      (form) => [form, 'denies'] as const,
    ),
  ]),
  auxiliaries: new Set(['has', 'have', 'had']),
  passive: new Set(['been', 'was', 'were', 'be', 'is', 'are', 'being']),
  sources: new Set(['according']),
  articles: new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'and', 'but', 'to']),
  joiners: new Set(['and', 'or']),
  inner: new Set(['of', 'the', '&', 'de', 'la', 'von', 'van', 'der', 'den', 'al', 'el', 'bin', 'ben']),
  noSubject:
    /^(?:within|since|by|from|during|under|despite|following|amid|over|about|of|to|speaking|including|like|who|which|that|he|she|they|it|we|i|you|in|on|at|according|after|before|while|when|as|for|with|there|this)$/,
  stop: /^(?:[,.;:"“”()]|that|on|in|at|after|before|to|for|who|which|as|during)$/,
  subordinators: /^(?:after|before|when|while|because|although|though|until|once|unless)$/,
  coordinators: /^(?:and|but|then)$/,
  honorifics: /^(?:mr|mrs|ms|dr)$/,
  places: englishPlaces,
  singular: new Set(['has']),
  singularVerb: /s$/,
  plurals: /^(?:have|say|announce|deny|condemn)$/,
  clitics: new Set(['also', 'later', 'then', 'again', 'first', 'have', 'it', 'them', 'him', 'her', 'itself']),
  speakers: englishSpeakers,
  negations: new Set(['not', "didn't", 'never', "hasn't", 'neither', 'nor', "don't", "doesn't", "haven't"]),
  epithets: null,
  noName:
    /^(?:the|a|an|he|she|it|they|we|i|you|in|on|at|for|by|with|from|after|before|while|when|but|and|or|as|if|this|that|these|those|there|his|her|its|their|our|two|three|four|five|mr|mrs|ms|no|not|to|of|since|during|about|more|some|all|however|s)$/,
  general:
    /^(?:president|minister|court|senate|congress|government|party|house|council|chief|state|american|british|french|german|russian|ukrainian|israeli|palestinian|iranian|iraqi|syrian|lebanese|chinese|japanese|indian|pakistani|afghan|turkish|italian|spanish|polish|greek|dutch|swiss|swedish|canadian|mexican|brazilian|australian|egyptian|saudi|korean|european|african|asian)$/,
  dates:
    /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|yesterday|today|tomorrow|recently)$/,
  dateLead:
    /(?:^|\s)(?:on|in|by|since|from|to|until|before|after|between|and|at|the|for|of|during|around|about|within)\s*$/iu,
  titles: englishTitles,
  said: { announces: 'announces', reports: 'reports', asserts: 'asserts', denies: 'denies' },
}
