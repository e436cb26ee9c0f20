/** French words: importing a table, what came of it, and the rows that were left out. */
import type { tablesEn } from './tables.en.ts'

export const tablesFr: Record<keyof typeof tablesEn, string> = {
  'table.name': 'Importer un tableau',
  'table.choose': 'Choisir un fichier…',
  'table.choose-hint':
    'Un tableau d’événements en CSV ou TSV, un événement par ligne ; la première ligne nomme les colonnes. Vous pouvez aussi le déposer n’importe où sur la fenêtre.',
  'table.path': 'Ou le chemin complet du fichier',
  'table.read-path': 'Lire',
  'table.reading': 'Lecture de {name}',
  'table.columns.comma': '{count, plural, one {# colonne} other {# colonnes}} entre virgules',
  'table.columns.semicolon': '{count, plural, one {# colonne} other {# colonnes}} entre points-virgules',
  'table.columns.tab': '{count, plural, one {# colonne} other {# colonnes}} entre tabulations',
  'table.columns.other': '{count, plural, one {# colonne} other {# colonnes}}',
  'table.first-rows': 'Les premières lignes telles qu’elles seront lues',
  'table.no-rows': 'Il n’y a aucune ligne sous le nom des colonnes.',
  'table.from': 'de « {header} »',
  'table.row-refused': 'Écartée : {reason}',
  'table.left-out': 'Non reprises : {headers}',
  'table.missing.title':
    'Aucune colonne n’est comprise comme titre. Nommez-la dans la première ligne du fichier, enregistrez-le et choisissez-le de nouveau.',
  'table.missing.date':
    'Aucune colonne n’est comprise comme date. Nommez-la dans la première ligne du fichier, enregistrez-le et choisissez-le de nouveau.',
  'table.missing.both':
    'Aucune colonne n’est comprise comme titre, aucune comme date. Nommez-les dans la première ligne du fichier, enregistrez-le et choisissez-le de nouveau.',
  'table.damaged':
    'Certains octets de ce fichier ne sont pas des caractères en UTF-8. Les lignes qui en contiennent seront écartées et signalées ; les autres sont lues telles quelles.',
  'table.names': 'Noms compris',
  'table.names-hint': 'En anglais ou en français ; majuscules, accents et tirets bas ne comptent pas.',
  'table.busy':
    'Un autre travail est en cours sur la bibliothèque : ce tableau pourra être importé quand il sera fini.',
  'table.other': 'Choisir un autre fichier',
  'table.import': 'Importer',
  'field.title': 'Titre',
  'field.date': 'Date',
  'field.end': 'Fin',
  'field.place': 'Lieu',
  'field.people': 'Personnes et organisations',
  'field.claimant': 'Qui le dit',
  'field.stance': 'Position',
  'field.quote': 'Citation',
  'field.tags': 'Étiquettes',
  'field.status': 'Statut',
  'field.note': 'Note',
  'imported.done':
    '{name} : {created, plural, =0 {aucun événement ajouté} one {# événement ajouté} other {# événements ajoutés}}{skipped, plural, =0 {.} one {, # ligne écartée.} other {, # lignes écartées.}}',
  'imported.show': 'Lignes écartées…',
  'imported.undo': 'Annuler l’importation',
  'refused.name': 'Lignes écartées de {name}',
  'refused.what':
    '{count, plural, one {# ligne a été écartée} other {# lignes ont été écartées}} ; {created, plural, =0 {rien n’a été ajouté} other {tout le reste a été ajouté}}. Corrigez-les dans le fichier et importez-les dans un tableau à part.',
  'refused.first': 'Les {count, number} premières sont listées.',
  'refused.line': 'Ligne',
  'refused.why': 'Pourquoi',
  'refused.copy': 'Copier',
  'refused.copied': 'Copié',
  'refused.save': 'Enregistrer en texte',
  'refused.file': '{name} – lignes écartées.txt',
}
