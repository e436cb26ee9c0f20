/** Who wrote a dispatch, where it says so: `By Jack Kim`, `(Reportage Jack Kim, ...)`, `(Reporting by Jack Kim; ...)`. */

const name =
  "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:\\s+(?:(?:de|du|da|van|von|der|den|la|le|bin|al|el|ben)\\s+)*\\p{Lu}[\\p{L}\\p{M}'’.-]*){1,4}"
const and = '(?:\\s*,\\s*|\\s+(?:and|et|&|with|avec)\\s+)'
const people = `(?<people>${name}(?:${and}${name}){0,5})`
const line = new RegExp(
  `^(?:by|par|de notre (?:correspondant|envoyé)[^,]{0,40},|propos recueillis par|from)\\s*:?\\s+${people}(?<rest>.*)$`,
  'u',
)
const capital = /^(?:BY|PAR|By|Par|by|par|From|De notre|Propos recueillis par)\b/
const credit = new RegExp(
  `\\(\\s*(?:Reportage|Reporting|Rédigé|Written|Propos recueillis|Avec)(?:\\s+(?:de|by|By|par|of))?\\s*:?\\s+(?:(?:de|by|By|par)\\s+)?${people}`,
  'gu',
)

/** `(Jeanne Martin, version française Paul Petit)`: the names alone, known by what follows them. */
const creditByRole = new RegExp(
  `\\(\\s*${people}\\s*[;,]?\\s+(?:pour la version|version française|édité par|Edité par|editing by|Editing by)`,
  'gu',
)

/** What may follow the names on their line: a place, an agency, a role, a separator; never a sentence. */
const afterNames = /^\s*(?:(?:[|,(–—/-]|avec\s|with\s).{0,60})?$/u
const longest = 140
/** Credits close a dispatch; so many of its last characters are looked at. */
const creditsWithin = 2500

/** Gives the names on a line that is a byline, else null. */
export function bylineOf(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed.length > longest || !capital.test(trimmed)) return null
  const groups = line.exec(trimmed.replace(/^\p{Lu}\p{Lu}+\b|^\p{Lu}/u, (first) => first.toLowerCase()))?.groups
  if (groups === undefined || !afterNames.test(groups['rest'] ?? '')) return null
  return (groups['people'] ?? '').replace(/\s+/g, ' ').trim()
}

/** Gives the names of the reporters in the credits that close a text, else an empty text. */
export function reportersIn(text: string): string {
  const end = text.slice(-creditsWithin)
  const found = [...end.matchAll(credit)].at(-1) ?? [...end.matchAll(creditByRole)].at(-1)
  return (found?.groups?.['people'] ?? '').replace(/\s+/g, ' ').trim()
}
