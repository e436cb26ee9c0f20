/** Countries as dispatches name them in English and French: the land, its people, its capital as a word for its government. */

/** One line a country: its code, then names separated by commas, folded (no accents, hyphens as spaces). */
const table = `
us: united states, etats unis, american, americain, us, usa, washington
kr: south korea, south korean, coree du sud, sud coreen, seoul
kp: north korea, north korean, coree du nord, nord coreen, pyongyang
ru: russia, russian, russie, russe, moscow, moscou, kremlin
ua: ukraine, ukrainian, ukrainien, kyiv, kiev
cn: china, chinese, chine, chinois, beijing, pekin
tw: taiwan, taiwanese, taiwanais, taipei
jp: japan, japanese, japon, japonais, tokyo
fr: france, french, francais, paris, elysee
gb: united kingdom, britain, british, royaume uni, britannique, grande bretagne, london, londres, uk
de: germany, german, allemagne, allemand, berlin
it: italy, italian, italie, italien, rome
es: spain, spanish, espagne, espagnol, madrid
pt: portugal, portuguese, portugais, lisbon, lisbonne
be: belgium, belgian, belgique, belge
nl: netherlands, dutch, pays bas, neerlandais
ch: switzerland, swiss, suisse, berne
at: austria, austrian, autriche, autrichien, vienna, vienne
pl: poland, polish, pologne, polonais, warsaw, varsovie
hu: hungary, hungarian, hongrie, hongrois, budapest
cz: czech, tcheque, prague
ro: romania, romanian, roumanie, roumain, bucharest, bucarest
gr: greece, greek, grece, grec, athens, athenes
tr: turkey, turkish, turquie, turc, turque, turkiye, ankara
se: sweden, swedish, suede, suedois, stockholm
no: norway, norwegian, norvege, norvegien, oslo
fi: finland, finnish, finlande, finlandais, helsinki
dk: denmark, danish, danemark, danois, copenhagen, copenhague
ie: ireland, irish, irlande, irlandais, dublin
rs: serbia, serbian, serbie, serbe, belgrade
eu: european union, union europeenne, eu, ue, brussels, bruxelles
il: israel, israeli, israelien
ps: gaza, palestinian, palestinien, palestine, hamas
lb: lebanon, lebanese, liban, libanais, beirut, beyrouth, hezbollah
sy: syria, syrian, syrie, syrien, damascus, damas
ir: iran, iranian, iranien, tehran, teheran
iq: iraq, iraqi, irak, irakien, baghdad, bagdad
sa: saudi arabia, saudi, arabie saoudite, saoudien, riyadh, riyad
ye: yemen, yemeni, yemenite, houthi
eg: egypt, egyptian, egypte, egyptien, cairo, caire
ma: morocco, moroccan, maroc, marocain, rabat
dz: algeria, algerian, algerie, algerien, algiers, alger
tn: tunisia, tunisian, tunisie, tunisien, tunis
ly: libya, libyan, libye, libyen, tripoli
sd: sudan, sudanese, soudan, soudanais, khartoum
et: ethiopia, ethiopian, ethiopie, ethiopien
ml: mali, malian, malien, bamako
ne: niger, nigerien, niamey
ng: nigeria, nigerian, abuja
sn: senegal, senegalese, senegalais, dakar
ci: ivory coast, ivorian, cote d ivoire, ivoirien, abidjan
cd: congo, congolese, congolais, kinshasa
rw: rwanda, rwandan, rwandais, kigali
za: south africa, south african, afrique du sud, sud africain, pretoria
ke: kenya, kenyan, nairobi
in: india, indian, inde, indien, new delhi
pk: pakistan, pakistani, pakistanais, islamabad
af: afghanistan, afghan, taliban, kabul, kaboul
bd: bangladesh, bangladeshi, bangladais, dhaka
mm: myanmar, birmanie, birman, burmese
th: thailand, thai, thailande, thailandais, bangkok
vn: vietnam, vietnamese, vietnamien, hanoi
ph: philippines, filipino, philippin, manila, manille
id: indonesia, indonesian, indonesie, indonesien, jakarta
au: australia, australian, australie, australien, canberra
nz: new zealand, nouvelle zelande, neo zelandais, wellington
ca: canada, canadian, canadien, ottawa
mx: mexico, mexican, mexique, mexicain
br: brazil, brazilian, bresil, bresilien, brasilia
ar: argentina, argentine, argentin, buenos aires
cl: chile, chilean, chili, chilien
co: colombia, colombian, colombie, colombien, bogota
ve: venezuela, venezuelan, venezuelien, caracas
pe: peru, peruvian, perou, peruvien, lima
cu: cuba, cuban, cubain, havana, la havane
ht: haiti, haitian, haitien, port au prince
un: united nations, nations unies, un, onu
`

const ending = /(?:e|s)$/

/** A folded word without the endings of number and gender: `sud-coreennes` and `sud-coreen` alike. */
export function bareWord(word: string): string {
  let bare = word
  while (bare.length > 4 && ending.test(bare)) bare = bare.slice(0, -1)
  return bare.length > 5 && bare.endsWith('nn') ? bare.slice(0, -1) : bare
}

/** Country codes by the bare words of their names, one space between. */
export const countries: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', names = ''] = line.split(': ')
      return names.split(', ').map((name) => [name.split(' ').map(bareWord).join(' '), `country ${code}`] as const)
    }),
)

/** Words of the longest name. */
export const longestCountryName = 3
