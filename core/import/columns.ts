/** Which column of a table is which, by its header in English or French. */
import { foldText } from '../model/fold.ts'

const headers = {
  title: ['title', 'titre', 'event', 'evenement', 'headline', 'name', 'nom'],
  date: ['date', 'start', 'start date', 'debut', 'date de debut', 'when', 'quand'],
  end: ['end', 'end date', 'fin', 'date de fin'],
  place: ['place', 'lieu', 'location', 'endroit'],
  people: ['people', 'people and organisations', 'personnes', 'personnes et organisations', 'entities', 'entites'],
  tags: ['tags', 'tag', 'etiquettes', 'etiquette', 'mots-cles'],
  status: ['status', 'statut'],
  note: ['note', 'notes', 'description', 'remarque'],
  claimant: ['claimant', 'claimants', 'according to', 'declarant', 'declarants', 'selon'],
  quote: ['quote', 'citation'],
} as const

type Column = keyof typeof headers
/** Where each column that is there stands. */
export type Columns = ReadonlyMap<Column, number>

/** Recognises the columns of a header; null when there is none for the title or none for the date. */
export function recogniseColumns(header: readonly string[]): Columns | null {
  const places = new Map(
    header.map((name, place) => [foldText(name).replaceAll('_', ' '), place] as const).toReversed(),
  )
  const columns = new Map<Column, number>()
  for (const [column, names] of Object.entries(headers)) {
    const name = names.find((each) => places.has(each))
    if (name !== undefined) columns.set(column as Column, places.get(name) ?? 0)
  }
  return columns.has('title') && columns.has('date') ? columns : null
}
