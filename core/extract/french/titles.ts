/** French words that matter to making short titles. */
import type { TitleWords } from '../proposals/title-words.ts'

const indicatives: Readonly<Record<string, string>> = { ait: 'a', aient: 'ont', soit: 'est', soient: 'sont' }

export const frenchTitles: TitleWords = {
  connector:
    /^(?:(?:cependant|toutefois|néanmoins|pourtant|déjà|ainsi|enfin|en effet|en outre|de plus|par ailleurs|d['’]autre part|de son côté|à son tour|par conséquent|en revanche|au contraire|or|puis|ensuite|également|surtout|pour l['’]instant|à la fin|dans un premier temps|pour sa part|rappelons que|rappelons-le),?|et|mais|or|car|donc)\s+/iu,
  adverbial:
    /^(?:dans|en|à|au|aux|pour|par|avec|sans|lors|selon|d['’]après|chez|sous|sur|de|du|des|depuis|malgré|après|devant|face)(?=[\s’'])/iu,
  thatWord: /^(?:que|qu')$/,
  bareSaying: null,
  speakerOwn: null,
  fronted: /^(?:lorsqu[e'’]|quand|alors qu[e'’]|tandis qu[e'’]|puisqu[e'’])\s*(?=(?:\S+\s+){4})/iu,
  speakerPronoun: /^(?:il|elle|ils|elles)\b/iu,
  clauseBreak: /\s*;\s+|\s?:\s+|,?\s+(?:alors que|tandis que|alors qu['’]|tandis qu['’])\s*|,\s+mais\s+/giu,
  participle:
    /^(?:qui\s+)?(?:(?:a|ont|avait)\s+été\s+|est\s+|était\s+)?(?:\p{L}{2,}(?:é|ée|és|ées)|décédé|mort|morte|né|née|élu|élue|disparu|disparue|paru|parue|sorti|sortie|mis|mise|conclu|conclue|détenu|détenue|vendu|vendue)(?!\p{L})/iu,
  dangling:
    /[\s,]+(?:qui|que|dont|où|et|mais|ou|de|du|des|d['’]|à|au|aux|en|par|pour|sur|dans|avec|le|la|les|l['’]|un|une|se|s['’]|son|sa|ses|leur|leurs|ce|cette|ces|contre|depuis|entre|vers|lors|ainsi|alors|jusqu['’](?:à|au|en)?|afin|est|sont|a|ont|par rapport|comme|plus|à partir|près|jusque|celle|celui|ceux|celles|aussi|tout|très|qu['’])$/iu,
  source: /^(?:selon|d['’]après)(?=[\s’'])/iu,
  verbFirst: /^(?:a|ont|est|sont|avait|avaient|était|étaient|sera|seront|marque|marquait|verra)\s/u,
  subordinate: /^(?:bien qu|quoiqu|après qu|lorsqu|quand|si|alors qu|comme|puisqu|parce qu|dès qu|depuis qu)/iu,
  remark:
    /^(.{5,80}?)(?:,\s(?:qui|dont|où)\s[^,]{5,160},|\squi\s[^,]{10,160}?)(\s(?:a|ont|est|sont|avait|avaient|sera|seront|était|étaient)\s(?:été\s)?\p{L}+(?:é|és|ée|ées|u|us|ue|ues|i|is|it|ie|ies)(?!\p{L}).*)$/u,
  eventBefore:
    /(?:le|la|l['’]|les|un|une|du|des|au|aux)\s*((?:élections?|scrutin|sommet|match|procès|attentats?|séisme|accord|réunion|conférence|référendum|vote|finale|audience|manifestation|grève|attaque|débat|rencontre|coup|congrès|cérémonie|accident|incendie|primaire)(?:\s\p{L}+){0,2})\s(?:de|du|d['’])\s*$/iu,
  eventAfter: /$^/u,
  phraseBreak:
    /\s(?:et|ou|mais|qui|dont|où|lorsque|lors|alors|tandis|quand|après|avant|depuis|pour|afin|avec|dans|sur|par|en|au|aux|selon|contre|malgré|sous|vers|chez|jusqu['’]à|à|aux)\s/giu,
  comparison:
    /(?:par rapport (?:à|au|aux)|contre|comparé(?:e|s|es)? (?:à|au)|que (?:celui|celle|ceux) (?:de|du))(?:\s+(?:la|le|l['’]|celui|celle|de))*\s*$/iu,
  describing:
    /^(?:construit|reconstruit|bâti|fondé|créé|né|ouvert|inauguré|lancé|signé|conclu|adopté|élu|nommé|établi|publié|édifié|érigé|achevé|découvert|restauré|rénové|détruit|décédé|arrivé)e?s?$/,
  afterParticiple: /^(?:à|au|aux|en|dans|le|la|par|vers|dès|depuis|entre|lors|sous|il|début|fin|pendant|près)$/,
  determiner: /^(?:le|la|les|l'|un|une|ce|cette|cet|ces|son|sa|ses|leur|leurs)$/,
  beforeParticiple: (participle) => {
    const isMany = participle.endsWith('s')
    if (/^(?:né|décédé|arrivé)e?s?$/u.test(participle)) return isMany ? 'sont' : 'est'
    return isMany ? 'ont été' : 'a été'
  },
  toOffice: /^(?:élu|nommé)e?s?$/,
  mayDescribe: (participle, noun) => {
    const isOne = /^(?:la|une|cette|sa|le|un|ce|cet|du)\s/iu.test(noun)
    if (isOne && participle.endsWith('s')) return false
    if (/^(?:les|des|ces|ses)\s/iu.test(noun)) return participle.endsWith('s')
    return isOne ? /es?$/u.test(participle) === /^(?:la|une|cette|sa)\s/iu.test(noun) : true
  },
  indicative: (title) => title.replace(/(?<=\s)(?:ait|aient|soit|soient)(?=\s)/u, (word) => indicatives[word] ?? word),
}
