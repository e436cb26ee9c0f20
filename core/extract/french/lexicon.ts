/** French words and what they may be to the rules. */
import type { Tag } from '../types.ts'

type Classes = Readonly<Record<string, Readonly<Record<string, string | number>>>>

const numberWords: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  octante: 80,
  nonante: 90,
  cent: 100,
  cents: 100,
  mille: 1000,
}

const classes: Classes = {
  month: {
    janvier: 1,
    février: 2,
    fevrier: 2,
    mars: 3,
    avril: 4,
    mai: 5,
    juin: 6,
    juillet: 7,
    août: 8,
    aout: 8,
    septembre: 9,
    octobre: 10,
    novembre: 11,
    décembre: 12,
    decembre: 12,
    janv: 1,
    févr: 2,
    juil: 7,
    sept: 9,
    oct: 10,
    nov: 11,
    déc: 12,
  },
  weekday: { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
  weekdays: { lundis: 1, mardis: 2, mercredis: 3, jeudis: 4, vendredis: 5, samedis: 6, dimanches: 7 },
  unit: {
    seconde: 'S',
    secondes: 'S',
    minute: 'MI',
    minutes: 'MI',
    heure: 'H',
    heures: 'H',
    jour: 'D',
    jours: 'D',
    journée: 'D',
    journées: 'D',
    semaine: 'W',
    semaines: 'W',
    mois: 'M',
    trimestre: 'Q',
    trimestres: 'Q',
    semestre: 'H6',
    semestres: 'H6',
    an: 'Y',
    ans: 'Y',
    année: 'Y',
    années: 'Y',
    décennie: 'DE',
    décennies: 'DE',
    siècle: 'CE',
    siècles: 'CE',
  },
  longUnit: { jours: 'D', semaines: 'W', mois: 'M', ans: 'Y', années: 'Y', décennies: 'DE', siècles: 'CE' },
  period: {
    jour: 'D',
    semaine: 'W',
    mois: 'M',
    trimestre: 'Q',
    an: 'Y',
    année: 'Y',
    siècle: 'CE',
    'week-end': 'WE',
    weekend: 'WE',
  },
  seasons: { printemps: 'SP', étés: 'SU', automnes: 'FA', hivers: 'WI' },
  season: { printemps: 'SP', été: 'SU', automne: 'FA', hiver: 'WI' },
  part: { début: 'start', fin: 'end', mi: 'mid', milieu: 'mid', courant: 'mid' },
  shift: {
    dernier: -1,
    dernière: -1,
    derniers: -1,
    dernières: -1,
    passé: -1,
    passée: -1,
    écoulé: -1,
    écoulée: -1,
    prochain: 1,
    prochaine: 1,
    prochains: 1,
    prochaines: 1,
  },
  last: { dernier: -1, dernière: -1, derniers: -1, dernières: -1 },
  next: { prochain: 1, prochaine: 1, prochains: 1, prochaines: 1 },
  referenceOffset: {
    précédent: -1,
    précédente: -1,
    suivant: 1,
    suivante: 1,
    lendemain: 1,
    veille: -1,
    surlendemain: 2,
    'avant-veille': -2,
  },
  dayOffset: { 'avant-hier': -2, hier: -1, "aujourd'hui": 0, demain: 1, 'après-demain': 2 },
  dayWord: { premier: 1 },
  dayPart: {
    midi: '12:00',
    minuit: '24:00',
    matin: 'MO',
    matinée: 'MO',
    'après-midi': 'AF',
    soir: 'EV',
    soirée: 'EV',
    nuit: 'NI',
  },
  bigDayPart: { matinée: 'MO', soirée: 'EV', nuit: 'NI' },
  namedHour: { midi: 12, minuit: 24 },
  zone: { gmt: 'Z', utc: 'Z', hec: '', tu: 'Z' },
  abbreviation: { janv: 'janv', févr: 'févr', juil: 'juil', sept: 'sept', oct: 'oct', nov: 'nov', déc: 'déc' },
  ordinal: {
    premier: 1,
    première: 1,
    deuxième: 2,
    second: 2,
    seconde: 2,
    troisième: 3,
    quatrième: 4,
    dernier: 4,
  },
  centuryWord: {
    premier: 1,
    deuxième: 2,
    troisième: 3,
    quatrième: 4,
    cinquième: 5,
    sixième: 6,
    septième: 7,
    huitième: 8,
    neuvième: 9,
    dixième: 10,
    onzième: 11,
    douzième: 12,
    treizième: 13,
    quatorzième: 14,
    quinzième: 15,
    seizième: 16,
    'dix-septième': 17,
    'dix-huitième': 18,
    'dix-neuvième': 19,
    vingtième: 20,
  },
  vague: { quelques: 'X', plusieurs: 'X', nombreuses: 'X', nombreux: 'X' },
  half: { demi: 1, demie: 1 },
  tens: {
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    centaine: 100,
  },
  often: {
    annuel: 'Y',
    annuelle: 'Y',
    annuels: 'Y',
    annuelles: 'Y',
    annuellement: 'Y',
    mensuel: 'M',
    mensuelle: 'M',
    mensuels: 'M',
    mensuelles: 'M',
    hebdomadaire: 'W',
    hebdomadaires: 'W',
    quotidiennement: 'D',
  },
  numberWord: numberWords,
  approximate: { environ: 1, presque: 1, près: 1 },
  money: { euros: 1, euro: 1, dollars: 1, dollar: 1, francs: 1, '€': 1, $: 1, '%': 1, livres: 1, yens: 1 },
}

const century: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

function romanValue(roman: string): number {
  let sum = 0
  for (let index = 0; index < roman.length; index++) {
    const value = century[roman[index] ?? ''] ?? 0
    sum += value < (century[roman[index + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}

const romans = [
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
  'XXI',
]

function build(): ReadonlyMap<string, readonly Tag[]> {
  const lexicon = new Map<string, Tag[]>()
  const add = (word: string, tag: Tag) => lexicon.set(word, [...(lexicon.get(word) ?? []), tag])
  for (const [name, words] of Object.entries(classes))
    for (const [word, value] of Object.entries(words)) add(word, { class: name, value })
  for (const [word, value] of Object.entries(numberWords)) {
    add(word, { class: 'number', value })
    if (Number(value) <= 24 && Number(value) > 0) add(word, { class: 'hourWord', value })
    if (Number(value) <= 31 && word !== 'un' && word !== 'une') add(word, { class: 'dayWord', value })
  }
  for (const first of ['ier', '1er']) add(first, { class: 'century', value: 1 })
  for (const roman of romans)
    for (const ending of ['e', 'ème', 'è'])
      add(`${roman}${ending}`.toLowerCase(), { class: 'century', value: romanValue(roman) })
  return lexicon
}

export const frenchLexicon = build()
