/** Cities that open datelines, by which a place is known where no agency is named beside it. */
import { foldText } from '../model/fold.ts'

const cities = new Set(
  `abidjan, abou dhabi, abu dhabi, abuja, addis ababa, addis abeba, aix en provence, alger, algiers, alep, aleppo, amman,
   amsterdam, ankara, antananarivo, anvers, antwerp, athenes, athens, atlanta, auckland, bagdad, baghdad, bakou, baku,
   bakhmout, bakhmut, bale, bamako, bangkok, bangui, barcelona, barcelone, basel, beijing, beirut, belfast, belgrade,
   berlin, berne, bern, beyrouth, birmingham, bogota, bombay, bordeaux, boston, brasilia, bratislava, brest, bruxelles,
   brussels, bucarest, bucharest, budapest, buenos aires, cairo, calcutta, canberra, cannes, cape town, caracas,
   casablanca, charleroi, chicago, colombo, conakry, copenhagen, copenhague, cotonou, dacca, dakar, dallas, damas,
   damascus, davos, delhi, denver, detroit, dhaka, dijon, djibouti, dnipro, doha, donetsk, dubai, dublin, dusseldorf,
   edinburgh, edimbourg, erevan, yerevan, francfort, frankfurt, freetown, gand, gaza, geneva, geneve, glasgow, goma,
   grenoble, guatemala, hambourg, hamburg, hanoi, harare, havana, helsinki, hiroshima, hong kong, houston, islamabad,
   istanbul, jakarta, jerusalem, johannesburg, kaboul, kabul, kampala, karachi, kharkiv, khartoum, kherson, kiev, kigali,
   kinshasa, kuala lumpur, kuwait, kyiv, kyoto, la havane, la haye, la paz, lagos, lahore, las vegas, lausanne,
   le caire, le cap, le havre, leipzig, libreville, liege, lille, lima, lisbon, lisbonne, liverpool, ljubljana, lome,
   london, londres, los angeles, luanda, luxembourg, lviv, lyon, madrid, managua, manchester, manila, manille, maputo,
   marioupol, mariupol, marseille, melbourne, mexico, mexico city, miami, milan, minneapolis, minsk, mogadishu,
   mogadiscio, monaco, monrovia, montevideo, montpellier, montreal, moscou, moscow, moutiers, mumbai, munich, nairobi,
   namur, nancy, nantes, naples, ndjamena, new delhi, new york, niamey, nice, nicosia, nicosie, nouakchott, nouvelle delhi,
   odessa, oslo, ottawa, ouagadougou, oxford, palerme, panama, paris, pekin, perth, philadelphia, phnom penh, pittsburgh,
   port au prince, prague, pretoria, pristina, pyongyang, quebec, quito, rabat, ramallah, rangoon, reims, rennes,
   reykjavik, riga, rio de janeiro, riyad, riyadh, rome, rotterdam, rouen, saint denis, saint etienne, saint petersbourg,
   saint petersburg, san francisco, san salvador, sanaa, santiago, sao paulo, sarajevo, seattle, seoul, shanghai,
   singapore, singapour, skopje, sofia, stockholm, strasbourg, stuttgart, sydney, taipei, tachkent, tashkent, tbilissi,
   tbilisi, tegucigalpa, teheran, tehran, tel aviv, the hague, tirana, tokyo, toronto, toulon, toulouse, tripoli, tunis,
   turin, ulan bator, valence, valencia, vancouver, varsovie, warsaw, washington, wellington, wuhan, yaounde, zagreb,
   zaporijia, zaporizhzhia, zurich, vienna, vienne, vilnius, tallinn`
    .split(/,\s+/)
    .map((city) => city.trim()),
)

/** Gives whether a place is one of them, alone or with its country or state after it: `PARIS`, `Washington, D.C.` */
export function isDatelineCity(place: string): boolean {
  const [first = ''] = place.split(/[,/]/)
  return cities.has(foldText(first.replace(/[-’']/g, ' ')))
}
