/** French words around places. */
import type { PlaceWords } from '../proposals/place-words.ts'

export const frenchPlaces: PlaceWords = {
  at: /^(?:à|en|au|aux|dans)$/,
  surelyAt: /^(?:en|dans)$/,
  from: /^(?:depuis|vers)$/,
  beside: /^(?:de|d'|du|des|sur|contre|pour|et)$/,
  articles: /^(?:la|le|l'|les)$/,
  nouns:
    /^(?:près|ville|région|province|banlieue|village|aéroport|port|camp|district|quartier|état|nord|sud|est|ouest|centre|localité|oblast|département|bande|capitale|maire|mairie|environs|gare|rues|habitants|périphérie)$/,
  of: /^(?:de|d'|du|des)$/,
  speaking: /^(?:exprimant|exprimé|parlant|parlé)$/,
  motion: null,
  carriers:
    /^(?:guerre|conflit|crise|trêve|cessez-le-feu|paix|combats|situation|ambassadeur|ambassadrice|forces|troupes)$/,
  noPlaceBefore:
    /^(?:voient|voit|voyait|croient|croit|confiance|déclaré|dit|confié|demandé|demande|rapport|accusé|accuse|répondu|grâce|suite|face|opposé|opposée|quant|hommage|jusqu'|remis|donné|offert|livré|vendu|transmis|adressé|médaille|prix)$/,
  sites: /^(?:Stade|Parc|Palais|Camp|Mont|Pont|Place|Opéra|Musée|Château|Hôtel|Quai)(?=[ -])/u,
  relative: /^(?:qui|dont|où)$/,
  recipient: /^à$/,
}
