/** English words around places. */
import type { PlaceWords } from '../proposals/place-words.ts'

export const englishPlaces: PlaceWords = {
  at: /^(?:in|at|near|inside|outside|across)$/,
  surelyAt: /^(?:in|near|outside)$/,
  from: /^(?:from|towards?|into)$/,
  beside: /^(?:of|on|for|to|against|and|left|over)$/,
  articles: /^(?:the)$/,
  nouns:
    /^(?:city|town|village|region|province|suburb|suburbs|port|airport|district|state|north|south|east|west|centre|center|capital|mayor|outskirts|streets|people|strip|county|island)$/,
  of: /^of$/,
  speaking: /^(?:speaking|spoke|broadcasting|tweeting|reporting)$/,
  motion:
    /^(?:travel|travels|travelled|traveled|fly|flies|flew|go|goes|went|return|returns|returned|visit|head|heads|headed|come|came|trip|journey|moved|drove|sailed)$/,
  carriers: /^(?:war|wars|conflict|crisis|truce|ceasefire|peace|situation|ambassador|forces|troops)$/,
  noPlaceBefore:
    /^(?:interested|believe|believes|believed|stake|stakes|share|shares|interest|invest|invested|investing|confidence|trust|faith|analyst|analysts|work|works|worked|aimed|engineer|economist|strategist|professor)$/,
  sites:
    /(?<= )(?:Airport|Abbey|Stadium|Palace|Base|Square|Park|University|Arena|House|Cent(?:er|re)|Hospital|Museum|Circuit|Station|Church|Cathedral|Theatre|Camp|Bridge|Hotel|Hall)$/u,
  relative: /^(?:who|which|whose|where)$/,
  recipient: null,
}
