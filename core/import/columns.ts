/** Which column of a table is which, by its header in English or French. */
import { foldText } from '../model/fold.ts'

/** What a column may be called, the most usual name first; case, accents and underscores do not count. */
export const columnNames = {
  title: ['title', 'titre', 'event', 'événement', 'headline', 'name', 'nom'],
  date: ['date', 'start', 'start date', 'début', 'date de début', 'when', 'quand'],
  end: ['end', 'end date', 'fin', 'date de fin'],
  place: ['place', 'lieu', 'location', 'endroit'],
  people: ['people', 'people and organisations', 'personnes', 'personnes et organisations', 'entities', 'entités'],
  tags: ['tags', 'tag', 'étiquettes', 'étiquette', 'mots-clés'],
  status: ['status', 'statut'],
  note: ['note', 'notes', 'description', 'remarque'],
  claimant: ['claimant', 'claimants', 'according to', 'déclarant', 'déclarants', 'selon'],
  stance: ['stance', 'position', 'prise de position'],
  quote: ['quote', 'citation'],
} as const

/** What of an event a column tells. */
export type EventField = keyof typeof columnNames
/** Where each field that has a column stands. */
export type Columns = ReadonlyMap<EventField, number>

/** The field of each column of a header; null for one that nothing is taken from. */
export function fieldsOf(header: readonly string[]): readonly (EventField | null)[] {
  const fields = new Map([...placesOf(header)].map(([field, place]) => [place, field]))
  return header.map((_, place) => fields.get(place) ?? null)
}

/** Recognises the columns of a header; null when there is none for the title or none for the date. */
export function recogniseColumns(header: readonly string[]): Columns | null {
  const columns = placesOf(header)
  return columns.has('title') && columns.has('date') ? columns : null
}

/** Of columns that could tell the same, the one with the more usual name counts; of two with one name, the first. */
function placesOf(header: readonly string[]): Columns {
  const places = new Map(
    header.map((name, place) => [foldText(name).replaceAll('_', ' '), place] as const).toReversed(),
  )
  const columns = new Map<EventField, number>()
  for (const [field, names] of Object.entries(columnNames)) {
    const place = names.map((name) => places.get(foldText(name))).find((each) => each !== undefined)
    if (place !== undefined) columns.set(field as EventField, place)
  }
  return columns
}
