/** What happens in dispatches, in the words of both languages, so that a title in one is known in the other. */

/**
 * Beginnings of folded words by what they speak of. Those under `said` are kinds of statements: an event and a statement
 * about it are two events.
 */
const said = {
  announce: /^(?:announc|annonc)/,
  deny: /^(?:den(?:y|i(?:es|ed|al))|dement|nie(?:nt)?$|rejet|reject|refut)/,
  condemn: /^(?:condemn|condamn|denounc|denonc)/,
  accuse: /^accus/,
  demand: /^(?:demand|exig|urge)/,
  cancel: /^(?:cancel|annul|postpon|report(?:e|ee|es)$)/,
} as const

const happened = {
  visit: /^(?:visit|rendr|rendu|deplac|travel|trip$|voyag|arriv)/,
  talk: /^(?:talk|discut|discuss|entret|meet|met$|rencontr|reuni|negoci|negoti|pourparl)/,
  summit: /^(?:summit|sommet)/,
  attack: /^(?:attack|attaq|airstrik|frapp|raid|bombard|bomb|shelling|offensiv)/,
  vote: /^(?:elect|vot(?:e|es|ed|ing|ent|er)$|scrutin|referend|ballot|poll(?:s|ing)$)/,
  death: /^(?:die[sd]?$|dead|death|dea|mort|kill|tue[rs]?$|deces|meurt)/,
  quake: /^(?:earthquake|quake|seism|tremblement)/,
  sign: /^(?:sign(?:e|s|ed|er|ing|ent)?$|signat)/,
  agreement: /^(?:agreement|deal$|accord|treat|traite$|pact)/,
  launch: /^(?:launch|lanc|tir(?:e|s|er|ent)?$|fires$|fired$)/,
  missile: /^missil/,
  trial: /^(?:trial|proces|tribunal|court$|verdict|convict|sentenc)/,
  arrest: /^(?:arrest|arret|detain|interpell)/,
  resign: /^(?:resign|demiss)/,
  appoint: /^(?:appoint|nomm|nomin|named$)/,
  arms: /^(?:arms$|arme(?:s|ment)?$|weapon|munition|ammunition)/,
  deliver: /^(?:deliver|livr|suppl|fourni|shipment)/,
  sale: /^(?:sale|sell|sold|vent(?:e|es)$|vend)/,
  purchase: /^(?:acqui|achat|achet|rach|buy|bought|takeover)/,
  wildfire: /^(?:wildfire|incend|blaze)/,
  flood: /^(?:flood|inond|crue)/,
  storm: /^(?:storm|tempet|hurrican|ouragan|cyclon|typho)/,
  stoppage: /^(?:grev|walkout|strik)/,
  protest: /^(?:protest|manifest|demonstrat)/,
  win: /^(?:win|won$|gagn|remport|victo|beat|bat(?:tu)?$)/,
  rate: /^(?:rate|taux)/,
  rise: /^(?:rise|rose|hausse|augment|increas|relev)/,
  cut: /^(?:cut|baiss|reduc|redui|lower)/,
  crash: /^(?:crash|ecras|accident|derail|derap)/,
  ceasefire: /^(?:ceasefire|cessez|truce|treve)/,
  hostage: /^(?:hostag|otage)/,
  first: /^(?:first|premi)/,
  exercise: /^(?:exercis|exercic|drill|manoeuvr)/,
  nuclear: /^nucle/,
  alliance: /^(?:allianc|allies|allie$)/,
  budget: /^budget/,
} as const

const kinds = [
  ...Object.entries(said).map(([name, pattern]) => ({ key: `said ${name}`, pattern })),
  ...Object.entries(happened).map(([name, pattern]) => ({ key: `happened ${name}`, pattern })),
]

/** Gives what a folded word speaks of, as `said deny` or `happened visit`; null when it is none of these. */
export function happeningOf(word: string): string | null {
  return kinds.find(({ pattern }) => pattern.test(word))?.key ?? null
}
