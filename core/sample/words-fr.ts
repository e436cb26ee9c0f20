/** The sample in French. */
import type { SampleWords } from './words.ts'

export const sampleFr: SampleWords = {
  headline: 'Antony Blinken attendu en Corée du Sud',
  seoul: 'Séoul',
  southKorea: 'Corée du Sud',
  northKorea: 'Corée du Nord',
  unitedStates: 'États-Unis',
  japan: 'Japon',
  russia: 'Russie',
  arms: 'armes',
  diplomacy: 'diplomatie',
  announcement: {
    title: 'La Corée du Sud annonce la visite',
    note: 'La dépêche dit « mercredi » : le jour de sa publication.',
  },
  visit: {
    title: 'Blinken en Corée du Sud, entretien avec Park Jin',
    note: 'Encore à venir quand la dépêche a paru : annoncé, pas encore confirmé.',
  },
  firstVisit: {
    title: 'Première visite d’un secrétaire d’État américain en deux ans et demi',
    note: 'Le temps écoulé depuis la visite précédente, compté à rebours de celle-ci ; son début est approximatif.',
  },
  condemnation: {
    title: 'Séoul, Washington et Tokyo condamnent les livraisons d’armes nord-coréennes à la Russie',
    note: 'La dépêche ne donne pas le jour de cette prise de position commune.',
  },
  denial: {
    title: 'La Corée du Nord et la Russie nient les ventes d’armes',
    note: 'La dépêche ne dit pas quand elles se sont exprimées, seulement qu’elles l’ont fait.',
  },
}
