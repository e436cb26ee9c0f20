/** Countries, territories and regions that dispatches put events in, in English and French. */

/** Folded names: no accents, spaces for hyphens and apostrophes, no article. */
export const lands: ReadonlySet<string> = new Set(
  `afghanistan, afrique, africa, afrique du sud, south africa, albanie, albania, algerie, algeria, allemagne, germany, amerique
   latine, latin america, angleterre, england, angola, arabie saoudite, saudi arabia, argentine, argentina, armenie, armenia,
   asie, asia, australie, australia, autriche, austria, azerbaidjan, azerbaijan, bahrein, bahrain, bangladesh, belgique,
   belgium, benin, bielorussie, belarus, birmanie, myanmar, bolivie, bolivia, bosnie, bosnia, botswana, bresil, brazil,
   bretagne, bulgarie, bulgaria, burkina faso, burundi, cachemire, kashmir, californie, california, cambodge, cambodia, cameroun, cameroon,
   canada, centrafrique, central african republic, chili, chile, chine, china, chypre, cyprus, cisjordanie, west bank,
   colombie, colombia, congo, coree du nord, north korea, coree du sud, south korea, corse, corsica, costa rica, cote d ivoire,
   ivory coast, crimee, crimea, croatie, croatia, cuba, danemark, denmark, darfour, darfur, donbass, donbas, ecosse, scotland,
   egypte, egypt, el salvador, emirats arabes unis, united arab emirates, equateur, ecuador, erythree, eritrea, espagne, spain,
   estonie, estonia, etats unis, united states, ethiopie, ethiopia, europe, finlande, finland, floride, florida, france, gabon,
   galilee, gambie, gambia, georgie, georgia, ghana, grande bretagne, britain, great britain, grece, greece, groenland,
   greenland, guadeloupe, guatemala, guinee, guinea, guyane, haiti, honduras, hongrie, hungary, inde, india, indonesie,
   indonesia, irak, iraq, iran, irlande, ireland, irlande du nord, northern ireland, islande, iceland, israel, italie, italy,
   jamaique, jamaica, japon, japan, jordanie, jordan, kazakhstan, kenya, kirghizstan, kyrgyzstan, kosovo, koweit, kuwait, laos,
   lettonie, latvia, liban, lebanon, liberia, libye, libya, lituanie, lithuania, macedoine du nord, north macedonia,
   madagascar, malaisie, malaysia, malawi, maldives, mali, malte, malta, maroc, morocco, martinique, mauritanie, mauritania,
   mayotte, mexique, mexico, moldavie, moldova, mongolie, mongolia, montenegro, mozambique, namibie, namibia, nepal, nicaragua,
   niger, nigeria, norvege, norway, nouvelle caledonie, new caledonia, nouvelle zelande, new zealand, oman, ouganda, uganda,
   ouzbekistan, uzbekistan, pakistan, palestine, paraguay, pays bas, netherlands, pays de galles, wales, perou, peru,
   philippines, pologne, poland, polynesie, porto rico, puerto rico, portugal, qatar, republique tcheque, czech republic,
   roumanie, romania, royaume uni, united kingdom, russie, russia, rwanda, sahara occidental, western sahara, sahel, senegal,
   serbie, serbia, siberie, siberia, sierra leone, sinai, slovaquie, slovakia, slovenie, slovenia, somalie, somalia, soudan,
   sudan, soudan du sud, south sudan, sri lanka, suede, sweden, suisse, switzerland, syrie, syria, tadjikistan, tajikistan,
   taiwan, tanzanie, tanzania, tchad, chad, tchequie, texas, thailande, thailand, tibet, togo, transnistrie, transnistria,
   tunisie, tunisia, turkmenistan, turquie, turkey, ukraine, uruguay, vatican, venezuela, vietnam, yemen, zambie, zambia,
   zimbabwe`
    .split(/,\s+/)
    .map((land) => land.replace(/\s+/g, ' ').trim()),
)
