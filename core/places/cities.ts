/** Cities that dispatches come from and speak of, in English and French; an article that belongs to the name stands with it. */
import { foldText } from '../model/fold.ts'

/** Folded names: no accents, spaces for hyphens and apostrophes. */
export const cities: ReadonlySet<string> = new Set(
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
   zaporijia, zaporizhzhia, zurich, vienna, vienne, vilnius, tallinn, la nouvelle orleans, new orleans, la mecque, mecca,
   la rochelle, le mans, la valette, valletta, la canee, le piree, la corogne, alexandrie, alexandria, aden, hodeida, mossoul,
   mosul, homs, idleb, idlib, rafah, khan younes, khan younis, naplouse, nablus, jenine, jenin, hebron, haifa, sidon,
   soumy, sumy, poltava, mykolaiv, tchernihiv, chernihiv, kramatorsk, pokrovsk, louhansk, luhansk, simferopol, sebastopol,
   sevastopol, belgorod, koursk, kursk, sotchi, sochi, kazan, samara, rostov, vladivostok, gdansk, cracovie, krakow, lodz,
   brno, plovdiv, cluj, odense, malmo, goteborg, gothenburg, bergen, tampere, porto, seville, bilbao, malaga, 
   genes, genoa, bologne, bologna, venise, venice, verone, verona, trieste, cologne, dresde, dresden,
   hanovre, hanover, dortmund, salzbourg, salzburg, graz, bruges, leeds, bristol, cardiff, newcastle, southampton,
   cambridge, cork, limerick, angers, amiens, metz, mulhouse, besancon, limoges, tours, orleans, caen, pau, perpignan,
   nimes, avignon, ajaccio, bastia, cayenne, noumea, papeete, fort de france, oran, constantine, fes, marrakech, tanger,
   tangier, agadir, sfax, benghazi, misrata, port soudan, port sudan, el fasher, asmara, juba, bukavu, lubumbashi, bujumbura,
   mombasa, durban, windhoek, lusaka, gaborone, lilongwe, kano, maiduguri, accra, tombouctou, gao, agadez, abou simbel,
   peshawar, quetta, kandahar, herat, srinagar, amritsar, bangalore, chennai, ahmedabad, katmandou, kathmandu, chittagong,
   mandalay, naypyidaw, chiang mai, vientiane, saigon, cebu, bandung, guangzhou, canton, shenzhen, chengdu, tianjin, lhassa,
   lhasa, urumqi, busan, incheon, osaka, nagasaki, sapporo, fukushima, astana, almaty, bichkek, bishkek, douchanbe, dushanbe,
   achgabat, mascate, muscat, manama, bassora, basra, erbil, kirkouk, kirkuk, chiraz, ispahan, isfahan, natanz, calgary,
   edmonton, winnipeg, halifax, baltimore, cleveland, phoenix, portland, san diego, san jose, memphis,
   nashville, saint louis, tijuana, guadalajara, monterrey, medellin, guayaquil, cuzco, cordoba,
   salvador, recife, brisbane, adelaide, christchurch, suva, port moresby`
    .split(/,\s+/)
    .map((city) => city.replace(/\s+/g, ' ').trim()),
)

/** Gives whether a place is one of them, alone or with its country or state after it: `PARIS`, `Washington, D.C.` */
export function isDatelineCity(place: string): boolean {
  const [first = ''] = place.split(/[,/]/)
  return cities.has(foldText(first.replace(/[-’']/g, ' ')))
}
