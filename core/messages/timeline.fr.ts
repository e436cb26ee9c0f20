/** French words: timeline. */
import type { timelineEn } from './timeline.en.ts'

export const timelineFr: Record<keyof typeof timelineEn, string> = {
  'timeline.region': 'Frise chronologique',
  'timeline.event': '{title}, {date}',
  'timeline.cluster': '{count, plural, one {# événement} other {# événements}}, de {from} à {to}',
  'timeline.others': 'Les autres',
  'timeline.others-counted':
    'comptés{unit, select, second { par seconde} minute { par minute} hour { par heure} day { par jour} month { par mois} quarter { par trimestre} year { par an} decade { par décennie} century { par siècle} millennium { par millénaire} other {}}',
  'timeline.others-ongoing': '{count, plural, one {# venu d’une date antérieure} other {# venus de dates antérieures}}',
  'timeline.no-others': 'Aucun autre événement',
  'timeline.lane.claimants': 'Personne de nommé',
  'timeline.lane.places': 'Sans lieu',
  'timeline.published': 'Dépêche publiée, {day}',
  'timeline.utc': 'UTC',
  'timeline.undated': 'Date inconnue',
  'timeline.undated-count': '{count, plural, =0 {aucun événement} one {# événement} other {# événements}}',
  'timeline.undated-name': '{title}, date inconnue',
  'timeline.undated-all': 'tous',
  'timeline.undated-fewer': 'moins',
  'timeline.nothing-here': 'Aucun événement dans cette période.',
  'timeline.overview': "Vue d'ensemble",
  'timeline.not-answering': 'Les événements n’ont pas pu être lus. Ce qui est affiché n’est peut-être plus à jour.',
  'timeline.try-again': 'Réessayer',
}
