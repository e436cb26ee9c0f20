/** French words: long work, how far it is and how long it still takes. */
import type { workEn } from './work.en.ts'

export const workFr: Record<keyof typeof workEn, string> = {
  'work.kind.import': 'Importation de {name}',
  'work.kind.undo': 'Annulation : {name}',
  'work.kind.redo': 'Rétablissement : {name}',
  'work.kind.dispatches': 'Lecture des dépêches de {name}',
  'work.phase.reading': 'lecture',
  'work.phase.indexing': 'indexation',
  'work.phase.writing': 'écriture',
  'work.rows': '{count, plural, one {# ligne} other {# lignes}}',
  'work.files': '{count, plural, one {# fichier} other {# fichiers}}',
  'work.count': '{count, number}',
  'work.of': '{done} sur {total}',
  'work.pace.rows': '{count, plural, one {# ligne} other {# lignes}} par seconde',
  'work.pace.files': '{count, plural, one {# fichier} other {# fichiers}} par seconde',
  'work.pace.bytes': '{size} par seconde',
  'work.cancel': 'Annuler',
  'work.cancelling': 'Annulation…',
  'left.few': 'encore quelques secondes',
  'left.seconds': 'encore {count, plural, one {# seconde} other {# secondes}} environ',
  'left.minutes': 'encore {count, plural, one {# minute} other {# minutes}} environ',
  'left.hours': 'encore {count, plural, one {# heure} other {# heures}} environ',
  'size.bytes': '{count, plural, one {# octet} other {# octets}}',
  'size.kilobytes': '{count, number} ko',
  'size.megabytes': '{count, number} Mo',
  'size.gigabytes': '{count, number} Go',
}
