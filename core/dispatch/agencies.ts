/** The news agencies that datelines name, with the ways in which they are written. */
import { foldText } from '../model/fold.ts'

/** The usual name first, then other ways of writing it. */
const agencies: readonly (readonly string[])[] = [
  ['Reuters', 'Thomson Reuters', 'Agence Reuters', 'Reuters News'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse', 'afp.com'],
  ['AP', 'The Associated Press', 'Associated Press', 'AP News', 'ap.org'],
  ['UPI', 'United Press International'],
  ['Bloomberg', 'Bloomberg News'],
  ['dpa', 'Deutsche Presse-Agentur', 'dpa international', 'dpa.com'],
  ['EFE', 'Agencia EFE', 'EPA-EFE', 'efe.com'],
  ['Europa Press'],
  ['ANSA', 'Agenzia ANSA'],
  ['AGI', 'Agenzia Italia'],
  ['Adnkronos'],
  ['Lusa', 'Agência Lusa'],
  ['Belga', 'Agence Belga', 'Belga News Agency'],
  ['ANP', 'Algemeen Nederlands Persbureau'],
  ['ATS', 'Keystone-ATS', 'Agence télégraphique suisse', 'ats-ans', 'sda', 'Keystone-SDA'],
  ['APA', 'Austria Presse Agentur'],
  ['PA', 'PA Media', 'Press Association', 'Press Association News'],
  ['Ritzau'],
  ['TT', 'TT News Agency'],
  ['NTB'],
  ['STT'],
  ['PAP', 'Polska Agencja Prasowa'],
  ['CTK', 'ČTK', 'Czech News Agency'],
  ['MTI'],
  ['Agerpres', 'AGERPRES'],
  ['BTA', 'Bulgarian News Agency'],
  ['Tanjug'],
  ['Hina'],
  ['Ukrinform'],
  ['Interfax', 'Interfax-Ukraine'],
  ['TASS', 'ITAR-TASS', 'Tass'],
  ['RIA Novosti', 'RIA', 'Ria Novosti'],
  ['Sputnik'],
  ['Xinhua', 'Chine nouvelle', 'Xinhua News Agency', 'Agence Xinhua'],
  ['Yonhap', 'Yonhap News Agency', 'Agence Yonhap'],
  ['KCNA', 'Korean Central News Agency'],
  ['Kyodo', 'Kyodo News', 'Kyodo News Agency'],
  ['Jiji', 'Jiji Press'],
  ['CNA', 'Central News Agency'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['IANS', 'Indo-Asian News Service'],
  ['Antara', 'ANTARA'],
  ['Bernama'],
  ['VNA', 'Vietnam News Agency'],
  ['AAP', 'Australian Associated Press'],
  ['The Canadian Press', 'Canadian Press'],
  ['La Presse canadienne', 'Presse canadienne', 'PC'],
  ['Anadolu', 'Anadolu Agency', 'AA', 'Agence Anadolu'],
  ['IRNA'],
  ['ISNA'],
  ['Tasnim'],
  ['SANA'],
  ['NNA', 'National News Agency'],
  ['Petra'],
  ['SPA', 'Saudi Press Agency'],
  ['WAM', 'Emirates News Agency'],
  ['QNA', 'Qatar News Agency'],
  ['MENA', 'Middle East News Agency'],
  ['MAP', 'Maghreb Arabe Presse'],
  ['APS', 'Algérie Presse Service'],
  ['TAP', 'Tunis Afrique Presse'],
  ['PANA', 'Panapress'],
  ['APO', 'APO Group'],
  ['NAN', 'News Agency of Nigeria'],
  ['Prensa Latina'],
  ['Télam', 'Telam'],
  ['Agência Brasil'],
  ['Notimex'],
  ['Agence QMI', 'QMI'],
  ['AOF'],
  ['Agefi-Dow Jones', 'Agefi'],
  ['Dow Jones', 'Dow Jones Newswires', 'Dow Jones Newswire'],
  ['Business Wire', 'BUSINESS WIRE'],
  ['PR Newswire', 'PRNewswire'],
  ['GlobeNewswire', 'GLOBE NEWSWIRE'],
]

const byName: ReadonlyMap<string, string> = new Map(
  agencies.flatMap((names) => names.map((name) => [foldText(name), names[0] ?? name] as const)),
)

const spellings = new Set(agencies.flat())
/** Names so short are words too (`map`, `tap`): they count in capitals, or as the table has them. */
const shortName = 4

/** Gives the usual name of an agency that is named; null for anything else. The case of a longer name is of no account. */
export function agencyNamed(text: string): string | null {
  if (text.length <= shortName && text !== text.toUpperCase() && !spellings.has(text)) return null
  const name = foldText(text.replace(/[®™]/gu, '').replace(/\.$/, ''))
  return byName.get(name) ?? byName.get(name.replace(/^(?:the |l['’]|agence |agency )/, '')) ?? null
}

/** The same where several are named together, as `AFP/Reuters` or `Belga avec AFP`: the first of them. */
export function firstAgencyNamed(text: string): string | null {
  for (const part of text.split(/\s*[/,;|–—]\s*|\s+(?:avec|with|et|and|via|-)\s+/u)) {
    const name = agencyNamed(part.replace(/^(?:source|avec|with|by|par)\s*:?\s+/iu, ''))
    if (name !== null) return name
  }
  return null
}
