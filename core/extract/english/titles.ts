/** English words that matter to making short titles. */
import type { TitleWords } from '../proposals/title-words.ts'

const person =
  / (?:head|chief|president|minister|premier|mayor|director|founder|owner|leader|governor|king|queen|son|daughter|wife|chairman|chairwoman|coach|captain|secretary|author)$/i

export const englishTitles: TitleWords = {
  connector:
    /^(?:however|meanwhile|moreover|furthermore|additionally|in addition|also|instead|still|nevertheless|nonetheless|separately|in fact|indeed|finally|later|earlier|then|thus|therefore|as a result|for example|for instance|of course|on the other hand|and|but|so|yet)\b,?\s+/iu,
  adverbial:
    /^(?:in|at|on|for|by|with|during|following|despite|amid|under|after|within|since|over|as part of|according to|speaking)\b/iu,
  thatWord: /^that$/,
  bareSaying: /^(?:said|says|say|stated|claimed|claims|insisted|insists|added|noted)$/,
  speakerOwn: /^(?:its|his|her|their)$/iu,
  fronted: /^(?:after|when|as|while|although|though|because)\s+(?=(?:\S+\s+){4})/iu,
  speakerPronoun: /^(?:it|he|she|they)\b/iu,
  clauseBreak: /\s*;\s+|:\s+(?=["“])|,?\s+(?:while|whereas|although|though)\s+|,\s+(?:but|however|yet)\s+/giu,
  participle:
    /^(?:(?:who|which)\s+)?(?:was\s+|were\s+)?(?:[a-z]{3,}ed|born|killed|shot|slain|won|built|held|made|sold|bought|lost|left|hurt|sentenced|elected)\b/u,
  dangling:
    /[\s,]+(?:who|which|that|and|or|but|of|to|in|on|at|for|with|by|from|the|a|an|as|than|since|until|before|after|between|its|his|her|their|is|was|were|are|has|had|have|compared|compared to|compared with|up|down|around|about|over|during|when|where|if|such|because|while|including|according|according to|under|into|per|not|would|will|could)$/iu,
  source: /^according to\b/iu,
  verbFirst: /^(?:was|were|is|are|has|had|will|would|saw|marked|marks|brought|could|may)\s/u,
  subordinate: /^(?:although|though|after|when|while|if|because|since|as|once)\s/iu,
  remark: /^(.{5,80}?),\s(?:who|which|whose|where)\s[^,]{5,160},(\s.*)$/u,
  eventBefore: /$^/u,
  eventAfter:
    /^(?:['’]s)?\s+((?:\p{Ll}+\s){0,2}(?:election|elections|vote|referendum|summit|meeting|match|final|attack|attacks|bombing|hearing|trial|debate|primary|runoff|earthquake|coup|deal|agreement|launch|raid|shooting|game|crash|ceremony|protest|strike|deadline))\b/u,
  phraseBreak:
    /\s(?:and|or|but|who|which|where|when|while|as|after|before|because|amid|despite|following|for|with|in|on|at|by|from|to|including|according)\s/giu,
  comparison: /(?:compared (?:to|with)|up from|down from|versus|than (?:in|at|for)?|from)(?: the| those of)?\s*$/iu,
  describing:
    /^(?:built|rebuilt|founded|born|created|established|opened|inaugurated|launched|signed|adopted|elected|appointed|constructed|erected|completed|published|discovered|acquired|restored|destroyed|formed)$/,
  afterParticiple: /^(?:in|on|at|by|since|around|about|near|between|during|from|back|early|late|only|just)$/,
  determiner: /^(?:the|a|an|its|his|her|their|this|that|these|those)$/,
  beforeParticiple: (_participle, noun) => (/[^s]s$/u.test(noun.replace(/ of .*$/u, '')) ? 'were' : 'was'),
  toOffice: /^(?:elected|appointed)$/,
  mayDescribe: (participle, noun) => /^(?:born|elected|appointed)$/.test(participle) === person.test(noun),
  indicative: (title) => title,
}
