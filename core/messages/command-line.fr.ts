/** French words: the terminal, the native menu and its dialogs. */
import type { commandLineEn } from './command-line.en.ts'

export const commandLineFr: Record<keyof typeof commandLineEn, string> = {
  'host.usage':
    'Dateline ne comprend pas {option}. Usage : npm start -- [FICHIER.dateline] [--browser] [--no-open] [--port N] [--lang en|fr] [--theme light|dark]',
  'host.running': 'Dateline a déjà cette bibliothèque ouverte ; c’est sa fenêtre qui sert.',
  'host.no-screen': 'Il n’y a pas d’écran ici pour ouvrir une fenêtre : ouvrez l’adresse dans un navigateur.',
  'host.no-sandbox':
    'Exécution en tant que root : le bac à sable du navigateur ne peut pas fonctionner et il est désactivé. Mieux vaut lancer Dateline en utilisateur ordinaire.',
  'host.no-browser': 'Aucun navigateur n’a pu être lancé : ouvrez l’adresse vous-même dans un navigateur.',
  'host.window-closed': 'La fenêtre est fermée. Dateline reste à son adresse ; Ctrl+C ici y met fin.',
  'host.port-taken':
    'Dateline n’a pas pu prendre ce port, un autre programme l’occupe. Choisissez-en un autre, ou omettez --port pour en prendre un libre.',
  'host.failed': 'Dateline n’a pas pu démarrer : {reason}',
  'host.page-title': 'Dateline ne connaît pas encore ce navigateur',
  'host.page-used':
    'Cette adresse a déjà servi : elle laisse entrer un navigateur, une fois. Relancez npm start dans le terminal ; il donne une nouvelle adresse pour le Dateline en marche.',
  'host.page-closed':
    'Ouvrez Dateline par l’adresse entière qu’il a donnée dans le terminal. Relancez npm start pour en obtenir une nouvelle.',
  'native.cut': 'Couper',
  'native.copy': 'Copier',
  'native.paste': 'Coller',
  'native.selectAll': 'Tout sélectionner',
  'native.hide': 'Masquer Dateline',
  'native.hideOthers': 'Masquer les autres',
  'native.unhide': 'Tout afficher',
  'native.togglefullscreen': 'Plein écran',
  'native.quit': 'Quitter Dateline',
  'dialog.library': 'Bibliothèque Dateline',
  'dialog.open': 'Ouvrir une bibliothèque',
  'dialog.create': 'Nouvelle bibliothèque',
  'dialog.save-copy': 'Enregistrer une copie de la bibliothèque',
  'dialog.import': 'Importer un tableau ou une dépêche',
  'dialog.import-table': 'Importer un tableau',
  'dialog.tables': 'Tableaux',
  'dialog.folder': 'Prendre un dossier de dépêches',
  'dialog.importable': 'Tableaux et dépêches',
  'dialog.new-name': 'Bibliothèque',
  'dialog.copy-name': '{name} copie',
  'dialog.ok': 'OK',
  'dialog.service-ended':
    'Le service de données de Dateline s’est arrêté et n’a pas pu repartir. Tout ce qui était enregistré est en sûreté dans la bibliothèque. Relancez Dateline ; le terminal en donne la cause.',
  'dialog.mistake':
    'Une erreur interne empêche Dateline de continuer. Tout ce qui était enregistré est en sûreté dans la bibliothèque ; une saisie en cours ne l’est pas. Relancez Dateline ; le terminal en donne la cause.',
  'dialog.page-ended':
    'La page de la fenêtre s’est arrêtée. Tout ce qui était enregistré est en sûreté dans la bibliothèque ; la page est rechargée.',

  'cli.not-understood': '{problem} n’est pas compris ; « dateline --help » montre ce qui l’est.',
  'cli.missing': '{problem} manque ; « dateline --help » montre ce qu’il faut.',
  'cli.usage': `Usage : dateline COMMANDE [--library FICHIER]
  list [--query TEXTE] [--from DATE] [--to DATE] [--limit N] [--format table|jsonl]   les événements par ordre de date
  check                                                                               vérifie la bibliothèque
  backup --out FICHIER                                                                une copie, même si l’application est ouverte
  restore FICHIER                                                                     remet une copie en place et garde le fichier remplacé
  import FICHIER... [--format csv|tsv]                                                les lignes de tableaux, en une étape à annuler
  import FICHIER|DOSSIER... [--format dispatch] [--published DATE] [--publisher NOM] [--lang en|fr] [--accept all|none]
                                                                                    les événements de dépêches ; avec none, elles restent à relire
  extract FICHIER --published DATE [--lang en|fr] [--format jsonl|table]              les énoncés datés d’un texte, sans rien changer`,
  'cli.check-counts':
    '{path} : {events, plural, one {# événement} other {# événements}}, {claims, plural, one {# déclaration} other {# déclarations}}, {sources, plural, one {# source} other {# sources}}, version de schéma {schemaVersion}',
  'cli.check-problem': '{kind} : {subject}',
  'cli.check-result':
    '{count, plural, =0 {Aucun problème trouvé.} one {# problème trouvé. Gardez ce fichier et remettez votre dernière copie avec : dateline restore FICHIER} other {# problèmes trouvés. Gardez ce fichier et remettez votre dernière copie avec : dateline restore FICHIER}}',
  'cli.problem.integrity': 'Structure du fichier',
  'cli.problem.foreign-key': 'Renvoi à un élément absent',
  'cli.problem.date': 'Date',
  'cli.problem.quote': 'Citation absente de sa source',
  'cli.problem.search-index': 'Index de recherche',
  'cli.problem.derived': 'Données dérivées',
  'cli.skipped': '{path}, ligne {line} : omise, {reason}',
  'cli.skipped-file': '{path} : omis, {reason}',
  'cli.refused.dispatch-unreadable': 'le fichier est endommagé, ou n’est pas ce que dit son nom',
  'cli.refused.dispatch-without-text':
    'il ne contient pas de texte ; c’est peut-être une numérisation, qui n’est que l’image d’un texte',
  'cli.refused.dispatch-not-supported': 'Dateline ne lit pas ce format',
  'cli.refused.dispatch-locked': 'il est protégé par un mot de passe',
  'cli.refused.dispatch-too-complex': 'sa lecture prenait plus de {limit, number} secondes, ou trop de mémoire',
  'cli.refused.unpublished': 'la date de publication n’y figure pas ; ajoutez --published DATE',
  'cli.refused.known': 'son texte est déjà dans la bibliothèque',
  'cli.dispatches-read': '{count, plural, one {# dépêche lue} other {# dépêches lues}} sur {total, number}',
  'cli.dispatches-waiting': '{count, plural, one {# dépêche à relire} other {# dépêches à relire}}',
  'cli.dispatches-stopped':
    'Interrompu : ce qui est compté ci-dessus est dans la bibliothèque, les dépêches suivantes n’ont pas été lues.',
  'cli.refused.title-empty': 'il n’y a pas de titre',
  'cli.refused.title-too-long': 'le titre dépasse {limit, number} caractères',
  'cli.refused.note-too-long': 'la note dépasse {limit, number} caractères',
  'cli.refused.date-unreadable':
    '{position, plural, =0 {la date n’a pas été comprise} other {la date a été comprise jusqu’à « {read} » et pas au-delà}}',
  'cli.refused.date-not-in-calendar': 'ce jour n’existe pas : « {read} »',
  'cli.refused.date-weekday-wrong': 'la date ne tombe pas ce jour de la semaine : « {read} »',
  'cli.refused.date-order-unclear': 'le jour et le mois peuvent se lire dans les deux sens : « {read} »',
  'cli.refused.date-out-of-range': 'la date est hors des années 271 822 av. J.-C. à 275 760',
  'cli.refused.end-before-start': 'la fin précède le début',
  'cli.refused.invalid-input':
    '{field, select, status {le statut n’est pas de ceux que Dateline connaît} stance {la position n’est ni annonce, ni rapporte, ni affirme, ni dément} quote {la citation est trop longue} place {le lieu est trop long} other {une liste a trop de noms, ou un nom trop long}}',
  'cli.refused.row-unreadable':
    '{field, select, encoding {elle contient des octets qui ne sont pas des caractères en UTF-8} other {un guillemet ouvre une cellule et ne la ferme pas}}',
  'cli.importing':
    '{phase, select, reading {Lu : {share, number, percent}} indexing {Indexé : {share, number, percent}} other {Écriture}}',
  'cli.imported': '{created} créés, {updated} mis à jour, {skipped} omis',
  'cli.backed-up': '{path} copié vers {out}',
  'cli.restored': '{path} remis en place depuis {from}',
  'cli.kept': 'Le fichier remplacé est gardé sous {kept}',
}
