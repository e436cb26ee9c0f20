/** French words: errors. */
import type { errorsEn } from './errors.en.ts'

export const errorsFr: Record<keyof typeof errorsEn, string> = {
  'error.title_empty':
    'Un événement doit avoir un titre. Rien n’a été enregistré et votre saisie est intacte ; donnez-lui un titre.',
  'error.title_too_long':
    'Un titre ne peut dépasser {limit, number} caractères. Rien n’a été enregistré et votre saisie est intacte ; raccourcissez le titre ou déplacez-en une partie dans la note.',
  'error.note_too_long':
    'Une note ne peut dépasser {limit, number} caractères. Rien n’a été enregistré et votre saisie est intacte ; raccourcissez la note.',
  'error.text_too_long':
    'Ce texte dépasse {limit, number} octets. Rien n’a été enregistré et le texte est inchangé ; répartissez-le en plusieurs sources.',
  'error.date_unreadable':
    '{position, plural, =0 {Cette date n’a pas été comprise.} other {Cette date a été comprise jusqu’à « {read} », pas au-delà.}} Rien n’a été enregistré et votre saisie est intacte ; écrivez par exemple « 8-9 nov. 2023 », « avant le 1er novembre 2023 » ou « vers 2021 ».',
  'error.date_not_in_calendar':
    'Ce jour n’existe pas cette année-là (compris : « {read} »). Rien n’a été enregistré et votre saisie est intacte ; choisissez un jour du calendrier.',
  'error.date_weekday_wrong':
    'Ce jour ne tombe pas ce jour de la semaine (compris : « {read} »). Rien n’a été enregistré et votre saisie est intacte ; corrigez le jour de la semaine ou la date, ou ne nommez pas le jour de la semaine.',
  'error.date_order_unclear':
    'Le jour et le mois peuvent se lire dans les deux sens (compris : « {read} »). Rien n’a été enregistré et votre saisie est intacte ; écrivez le mois en lettres.',
  'error.date_out_of_range':
    'Cette date sort des années que Dateline connaît, de 271 822 av. J.-C. à 275 760 (compris : « {read} »). Rien n’a été enregistré et votre saisie est intacte ; choisissez une année dans ces bornes.',
  'error.end_before_start':
    'La fin précède le début (lu jusqu’à « {read} »). Rien n’a été enregistré et votre saisie est intacte ; inversez les deux ou corrigez la fin.',
  'error.invalid_input':
    'Un élément de cette saisie ne peut être gardé tel quel. Rien n’a été enregistré et votre saisie est intacte ; vérifiez ce qui est signalé puis enregistrez à nouveau.',
  'error.not_found':
    'Cet élément n’est plus dans la bibliothèque : il a peut-être été supprimé. Rien n’a été modifié ; annuler rétablit ce qui a été supprimé.',
  'error.changed_meanwhile':
    'Cet élément a été modifié ailleurs pendant votre saisie. Cette modification et votre saisie sont intactes ; rouvrez-le et refaites votre modification.',
  'error.nothing_to_undo': 'Il n’y a rien à annuler. Rien n’a été modifié.',
  'error.nothing_to_redo': 'Il n’y a rien à rétablir. Rien n’a été modifié.',
  'error.too_many_events':
    'Une bibliothèque peut contenir {limit, number} événements au plus. Les siens sont intacts et rien n’a été ajouté ; commencez une autre bibliothèque pour la suite.',
  'error.file_not_found':
    'Il n’y a rien à {path}. Rien n’a été modifié ; vérifiez le nom, ou que le disque est branché.',
  'error.file_exists': 'Il y a déjà un fichier à {path}. Il est resté tel quel ; choisissez un autre nom.',
  'error.not_a_library':
    '{path} n’est pas une bibliothèque Dateline. Ce fichier est resté tel quel ; choisissez un fichier dont le nom finit par .dateline.',
  'error.library_damaged':
    '{path} est endommagé et ne peut être lu sans risque. Ce fichier est resté tel quel ; restaurez-le depuis une sauvegarde ou depuis une copie placée à côté.',
  'error.library_newer':
    '{path} a été écrit par un Dateline plus récent (schéma version {version, number}). Ce fichier est resté tel quel ; mettez Dateline à jour pour l’ouvrir.',
  'error.library_older':
    '{path} a été écrit par un Dateline plus ancien (schéma version {version, number}) et doit être mis à jour, mais ne peut être modifié là où il est. Ce fichier est resté tel quel ; copiez-le dans un dossier où Dateline a le droit d’écrire, puis ouvrez la copie.',
  'error.library_in_use':
    '{path} est ouvert dans un autre Dateline. Tout ce qu’il contient est intact ; fermez-le d’abord là-bas, ou continuez là-bas.',
  'error.folder_read_only':
    'Dateline n’a pas le droit d’écrire à {path}. Rien n’a été modifié ; choisissez un autre dossier ou demandez le droit d’écrire dans celui-ci.',
  'error.library_read_only':
    '{path} peut être lu mais pas modifié. Tout ce qu’il contient est intact et rien n’a été enregistré ; enregistrez une copie ailleurs et continuez dans la copie.',
  'error.disk_full':
    'Il n’y a plus de place sur le disque de {path}. Ce qui était enregistré est intact, cette modification ne l’est pas ; libérez de l’espace et réessayez.',
  'error.file_too_large':
    '{path} dépasse {limit, number} octets. Rien n’a été modifié ; divisez-le et importez les parties ensemble.',
  'error.table_unreadable':
    '{path} n’est pas lisible comme tableau à partir de la ligne {position, number}. Rien n’a été modifié ; enregistrez-le en CSV UTF-8 et vérifiez que chaque guillemet est fermé.',
  'error.table_without_columns':
    '{path} n’a pas de colonne « titre » ou pas de colonne « date » à sa première ligne. Rien n’a été modifié ; nommez-y les colonnes.',
  'error.row_unreadable':
    '{field, select, encoding {Une ligne contient des octets qui ne sont pas des caractères en UTF-8.} other {Dans une ligne, un guillemet ouvre une cellule et ne la ferme pas.}} La ligne a été écartée et le fichier est inchangé ; corrigez-la et importez-le de nouveau.',
  'error.work_running':
    '{field, select, undo {L’annulation d’une grande étape est en cours.} redo {Le rétablissement d’une grande étape est en cours.} dispatches {La lecture de dépêches est en cours.} check {La vérification de la bibliothèque est en cours.} copy {L’enregistrement d’une copie est en cours.} other {Une importation est en cours d’écriture.}} Rien n’a été modifié et votre saisie est intacte ; réessayez quand ce sera fini, ou interrompez ce travail.',
  'error.dispatch_unreadable':
    '{path} ne peut pas être lu : le fichier est endommagé, ou n’est pas ce que dit son nom. Rien n’a été modifié ; ouvrez-le dans le programme qui l’a fait et collez son texte ici.',
  'error.dispatch_without_text':
    '{path} ne contient pas de texte : c’est peut-être une numérisation, qui n’est que l’image d’un texte. Rien n’a été modifié ; faites reconnaître son texte par un autre programme, ou saisissez ce qu’il vous faut.',
  'error.dispatch_not_supported':
    '{path} est dans un format que Dateline ne lit pas. Rien n’a été modifié ; enregistrez-le en .txt, .html, .eml, .docx ou .pdf, ou collez son texte ici.',
  'error.dispatch_locked':
    '{path} est protégé par un mot de passe. Rien n’a été modifié ; enregistrez-en une copie sans mot de passe, ou collez son texte ici.',
  'error.dispatch_too_complex':
    '{path} a été abandonné : sa lecture prenait plus de {limit, number} secondes, ou trop de mémoire. Rien n’a été modifié ; ouvrez-le dans le programme qui l’a fait et collez son texte ici.',
  'error.cancelled': 'L’opération a été interrompue. La bibliothèque est telle qu’avant.',
  'error.internal':
    'Une erreur s’est produite dans Dateline. Ce qui était enregistré est intact ; réessayez, et redémarrez Dateline si cela se répète.',
}
