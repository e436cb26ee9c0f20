/** For every French rule for times a sentence that it reads, the words and value it gives, and a sentence that it must leave alone. */
import type { RuleCase } from './rule-case.ts'

export const frenchTimesCases: readonly RuleCase[] = [
  ['fr-clock', 'Il est mort mardi vers 21 h 45.', '21 h 45', '2023-10-31T21:45', 'Une distance de 21 hectomètres.'],
  [
    'fr-clock-evening',
    'Il est mort hier à 8 heures du soir.',
    '8 heures du soir',
    '2023-10-31T20:00',
    'Il a dormi 8 heures du trajet.',
  ],
  [
    'fr-clock-morning',
    'Il est mort mardi à 3 heures du matin.',
    '3 heures du matin',
    '2023-10-31T03:00',
    'Il a dormi 3 heures le matin.',
  ],
  ['fr-clock-hours', 'Il est arrivé hier à 16 heures.', '16 heures', '2023-10-31T16:00', 'Il a dormi 16 heures.'],
  ['fr-named-hour', 'Il est arrivé hier vers midi.', 'midi', '2023-10-31T12:00', 'Le Midi de la France.'],
  ['fr-recently', 'Ils ont récemment condamné ces ventes.', 'récemment', 'PAST_REF', 'Un fait récent.'],
  ['fr-past', 'Un précédent dîner avait réuni les chefs.', 'précédent', 'PAST_REF', 'Il précède la chute.'],
  ['fr-present', 'Il faut maintenant gagner.', 'maintenant', 'PRESENT_REF', 'En maintenant la pression, il gagne.'],
  ['fr-future', 'Il partira bientôt.', 'bientôt', 'FUTURE_REF', 'Il partira aussitôt.'],
  ['fr-every-unit', 'Il court chaque jour.', 'chaque jour', 'P1D', 'Il court chaque match.'],
  ['fr-every-season', 'Le fleuve déborde chaque été.', 'chaque été', 'XXXX-SU', 'Chacun été comme hiver.'],
  ['fr-per-unit', 'Une croissance de 0,4 % par an.', 'an', 'P1Y', 'Une croissance portée par Ankara.'],
  ['fr-often', 'Le dîner annuel du comité.', 'annuel', 'P1Y', 'Le manuel du comité.'],
  [
    'fr-every-weekday',
    'Il publie tous les vendredis.',
    'tous les vendredis',
    'XXXX-WXX-5',
    'Il publie les vendredis 3 et 10.',
  ],
  ['fr-all-year', "Ouvert toute l'année.", "toute l'année", 'P1D', 'Ouvert une année.'],
]
