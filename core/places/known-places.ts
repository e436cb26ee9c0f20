/** Whether a name is that of a known place, and how the place is written with the article that belongs to it. */
import { foldText } from '../model/fold.ts'
import { cities } from './cities.ts'
import { lands } from './lands.ts'

export type PlaceKind = 'city' | 'land'

function folded(name: string): string {
  return foldText(name.replace(/[-’']/g, ' ')).replace(/\s+/g, ' ').trim()
}

/** Seats of governments that dispatches name in their place: `sanctions contre Moscou`. */
const seats = new Set(
  `washington, moscou, moscow, pekin, beijing, kiev, kyiv, paris, londres, london, berlin, rome, madrid, bruxelles,
   brussels, ankara, teheran, tehran, seoul, seoul, pyongyang, tokyo, taipei, damas, damascus, bagdad, baghdad,
   beyrouth, beirut, le caire, cairo, riyad, riyadh, alger, algiers, rabat, tunis, tripoli, khartoum, bamako, niamey,
   kigali, kinshasa, islamabad, new delhi, kaboul, kabul, canberra, ottawa, mexico, caracas, la havane, havana, minsk,
   varsovie, warsaw, budapest, belgrade, athenes, athens, doha`
    .split(/,\s+/)
    .map((seat) => seat.replace(/\s+/g, ' ')),
)

/** Gives whether a city's name may stand for a government. */
export function isSeat(name: string): boolean {
  return seats.has(folded(name))
}

/** Gives the kind of a place by its name alone, in any case; null where it is none that is known. */
export function placeKind(name: string): PlaceKind | null {
  const key = folded(name)
  return cities.has(key) ? 'city' : lands.has(key) ? 'land' : null
}

/** Gives the name with the article that a contraction swallowed: `Caire` (after `au`) as `Le Caire`; null where it has none. */
export function withOwnArticle(name: string): string | null {
  return cities.has(`le ${folded(name)}`) ? `Le ${name}` : null
}
