import { NOT_ASCII } from './address.ts';

/**
 * Every top-level domain, in ASCII (punycode), sorted.
 * Source: IANA's root zone list (https://data.iana.org/TLD/tlds-alpha-by-domain.txt) as published in the npm package
 * tlds 1.261.0 (MIT) of 2025-10-24.
 */
/** What all names of a line share stands before the colon: the list is large, and the background carries it. */
const ROOT_ZONE = `
  a: aa arp bb bbott bbvie bc ble bogado budhabi c cademy ccenture ccountant ccountants co ctor d ds dult e
  eg ero etna f fl frica g gakhan gency i ig irbus irforce irtel kdn l libaba lipay llfinanz llstate lly
  lsace lstom m mazon mericanexpress mericanfamily mex mfam mica msterdam nalytics ndroid nquan nz o ol
  partments pp pple q quarelle r rab ramco rchi rmy rpa rt rte s sda sia ssociates t thleta ttorney u uction
  udi udible udio uspost uthor uto utos w ws x xa z zure
  b: a aby aidu anamex and ank ar arcelona arclaycard arclays arefoot argains aseball asketball auhaus ayern
  b bc bt bva cg cn d e eats eauty eer erlin est estbuy et f g h harti i ible id ike ing ingo io iz j lack
  lackfriday lockbuster log loomberg lue m ms mw n npparibas o oats oehringer ofa om ond oo ook ooking osch
  ostik oston ot outique ox r radesco ridgestone roadway roker rother russels s t uild uilders usiness uy
  uzz v w y z zh
  c: a ab afe al all alvinklein am amera amp anon apetown apital apitalone ar aravan ards are areer areers
  ars asa ase ash asino at atering atholic ba bn bre c d enter eo ern f fa fd g h hanel hannel harity hase
  hat heap hintai hristmas hrome hurch i ipriani ircle isco itadel iti itic ity k l laims leaning lick linic
  linique lothing loud lub lubmed m n o oach odes offee ollege ologne om ommbank ommunity ompany ompare
  omputer omsec ondos onstruction onsulting ontact ontractors ooking ool oop orsica ountry oupon oupons
  ourses pa r redit reditcard reditunion ricket rown rs ruise ruises u uisinella v w x y ymru you z
  d: ad ance ata ate ating atsun ay clk ds e eal ealer eals egree elivery ell eloitte elta emocrat ental
  entist esi esign ev hl iamonds iet igital irect irectory iscount iscover ish iy j k m np o ocs octor og
  omains ot ownload rive tv ubai upont urban vag vr z
  e: arth at c co deka du ducation e g mail merck nergy ngineer ngineering nterprises pson quipment r
  ricsson rni s sq state t u urovision us vents xchange xpert xposed xpress xtraspace
  f: age ail airwinds aith amily an ans arm armers ashion ast edex eedback errari errero i idelity ido ilm
  inal inance inancial ire irestone irmdale ish ishing it itness j k lickr lights lir lorist lowers ly m o
  oo ood ootball ord orex orsale orum oundation ox r ree resenius rl rogans rontier tr ujitsu un und
  urniture utbol yi
  g: a al allery allo allup ame ames ap arden ay b biz d dn e ea ent enting eorge f g gee h i ift ifts ives
  iving l lass le lobal lobo m mail mbh mo mx n odaddy old oldpoint olf oo oodyear oog oogle op ot ov p q r
  rainger raphics ratis reen ripe rocery roup s t u ucci uge uide uitars uru w y
  h: air amburg angout aus bo dfc dfcbank ealth ealthcare elp elsinki ere ermes iphop isamitsu itachi iv k
  kt m n ockey oldings oliday omedepot omegoods omes omesense onda orse ospital ost osting ot otels otmail
  ouse ow r sbc t u ughes yatt yundai
  i: bm cbc ce cu d e eee fm kano l m mamat mdb mmo mmobilien n nc ndustries nfiniti nfo ng nk nstitute
  nsurance nsure nt nternational ntuit nvestments o piranga q r rish s smaili st stanbul t tau tv
  j: aguar ava cb e eep etzt ewelry io ll m mp nj o obs oburg ot oy p pmorgan prs uegos uniper
  k: aufen ddi e erryhotels erryproperties fh g h i ia ids im indle itchen iwi m n oeln omatsu osher p pmg
  pn r rd red uokgroup w y yoto z
  l: a acaixa amborghini amer and androver anxess asalle at atino atrobe aw awyer b c ds ease eclerc efrak
  egal ego exus gbt i idl ife ifeinsurance ifestyle ighting ike illy imited imo incoln ink ive iving k lc lp
  oan oans ocker ocus ol ondon otte otto ove pl plfinancial r s t td tda u undbeck uxe uxury v y
  m: a adrid aif aison akeup an anagement ango ap arket arketing arkets arriott arshalls attel ba c ckinsey
  d e ed edia eet elbourne eme emorial en enu erckmsd g h iami icrosoft il ini int it itsubishi k l lb ls m
  ma n o obi obile oda oe oi om onash oney onster ormon ortgage oscow oto otorcycles ov ovie p q r s sd t tn
  tr u useum usic v w x y z
  n: a ab agoya ame avy ba c e ec et etbank etflix etwork eustar ew ews ext extdirect exus f fl g go hk i
  ico ike ikon inja issan issay l o okia orton ow owruz owtv p r ra rw tt u yc z
  o: bi bserver ffice kinawa layan layangroup llo m mega ne ng nl nline oo pen racle range rg rganic rigins
  saka tsuka tt vh
  p: a age anasonic aris ars artners arts arty ay ccw e et f fizer g h harmacy hd hilips hone hoto
  hotography hotos hysio ics ictet ictures id in ing ink ioneer izza k l lace lay laystation lumbing lus m n
  nc ohl oker olitie orn ost r raxi ress rime ro rod roductions rof rogressive romo roperties roperty
  rotection ru rudential s t ub w wc y
  q: a pon uebec uest
  r: acing adio e ead ealestate ealtor ealty ecipes ed edumbrella ehab eise eisen eit eliance en ent entals
  epair eport epublican est estaurant eview eviews exroth ich ichardli icoh il io ip o ocks odeo ogers oom s
  svp u ugby uhr un w we yukyu
  s: a aarland afe afety akura ale alon amsclub amsung andvik andvikcoromant anofi ap arl as ave axo b bi bs
  c cb chaeffler chmidt cholarships chool chule chwarz cience cot d e earch eat ecure ecurity eek elect ener
  ervices even ew ex exy fr g h hangrila harp hell hia hiksha hoes hop hopping houji how i ilk ina ingles
  ite j k ki kin ky kype l ling m mart mile n ncf o occer ocial oftbank oftware ohu olar olutions ong ony oy
  pa pace port pot r rl s t tada taples tar tatebank tatefarm tc tcgroup tockholm torage tore tream tudio
  tudy tyle u ucks upplies upply upport urf urgery uzuki v watch wiss x y ydney ystems z
  t: ab aipei alk aobao arget atamotors atar attoo ax axi c ci d dk eam ech echnology el emasek ennis eva f
  g h hd heater heatre iaa ickets ienda ips ires irol j jmaxx jx k kmaxx l m mall n o oday okyo ools op oray
  oshiba otal ours own oyota oys r rade rading raining ravel ravelers ravelersinsurance rust rv t ube ui
  unes ushu v vs w z
  u: a bank bs g k nicom niversity no ol ps s y z
  v: a acations ana anguard c e egas entures erisign ersicherung et g i iajes ideo ig iking illas in ip
  irgin isa ision iva ivo laanderen n odka olvo ote oting oto oyage u
  w: ales almart alter ang anggou atch atches eather eatherchannel ebcam eber ebsite ed edding eibo eir f
  hoswho ien iki illiamhill in indows ine inners me olterskluwer oodside ork orks orld ow s tc tf
  x: box erox ihuan in
  xn--: 11b4c3d 1ck2e1b 1qqw23a 2scrj9c 30rr7y 3bst00m 3ds443g 3e0b707e 3hcrj9c 3pxu8k 42c2d9a 45br5cyl
  45brj9c 45q11c 4dbrk0ce 4gbrim 54b7fta0cc 55qw42g 55qx5d 5su34j936bgsg 5tzm5g 6frz82g 6qq986b3xl 80adxhks
  80ao21a 80aqecdr1a 80asehdb 80aswg 8y0a063a 90a3ac 90ae 90ais 9dbq2a 9et52u 9krt00a b4w605ferd
  bck1b9a5dre4c c1avg c2br7g cck2b3b cckwcxetd cg4bki clchc0ea0b2g2a9gcd czr694b czrs0t czru2d d1acj3b d1alf
  e1a4c eckvdtc9d efvy88h fct429k fhbei fiq228c5hs fiq64b fiqs8s fiqz9s fjq720a flw351e fpcrj9c3d fzc2c9e2c
  fzys8d69uvgm g2xx48c gckr3f0f gecrj9c gk3at1e h2breg3eve h2brj9c h2brj9c8c hxt814e i1b6b1a6a2e imr513n
  io0a7i j1aef j1amh j6w193g jlq480n2rg jvr189m kcrx77d1x4a kprw13d kpry57d kput3i l1acc lgbbat1ad8j
  mgb9awbf mgba3a3ejt mgba3a4f16a mgba7c0bbn0a mgbaam7a8h mgbab2bd mgbah1a3hjkrd mgbai9azgqp6j mgbayh7gpa
  mgbbh1a mgbbh1a71e mgbc0a9azcg mgbca7dzdo mgbcpq6gpa1a mgberp4a5d4ar mgbgu82a mgbi4ecexp mgbpl2fh mgbt3dhd
  mgbtx2b mgbx4cd0ab mix891f mk1bu44c mxtq1m ngbc5azd ngbe9e0a ngbrx node nqv7f nqv7fs00ema nyqy26a o3cw4h
  ogbpf8fl otu796d p1acf p1ai pgbs0dh pssy2u q7ce6a q9jyb4c qcka1pmc qxa6a qxam rhqv96g rovu88b rvc1e0am3e
  s9brj9c ses554g t60b56a tckwe tiq49xqyj unup4y vermgensberater-ctb vermgensberatung-pwb vhquv vuq861b
  w4r85el8fhu5dnra w4rs40l wgbh1c wgbl6a xhq521b xkc2al3hye2a xkc2dl3a5ee0h y9a3aq yfro4i67o ygbi2ammx
  zfr164b
  x: xx yz
  y: achts ahoo amaxun andex e odobashi oga okohama ou outube t un
  z: a appos ara ero ip m one uerich w
`;

/** Names that never stand in the root zone but are in use: local networks, Tor, the infrastructure domain. */
const LOCAL: readonly string[] = [
  'example',
  'home',
  'internal',
  'lan',
  'local',
  'localhost',
  'onion',
  'test',
];

function rootZone(): string[] {
  let start = '';
  return ROOT_ZONE.trim()
    .split(/\s+/)
    .flatMap((word) => {
      if (!word.endsWith(':')) return [start + word];
      start = word.slice(0, -1);
      return [];
    });
}

/** Every name that the last label of a host can be, sorted. As initiators they stand for "any site". */
export const TOP_LEVEL_DOMAINS: readonly string[] = [...rootZone(), ...LOCAL].sort();

const COMMON_GENERIC = new Set(
  (
    'agency ai app art biz blog business center chat city click cloud club com community company dating design dev ' +
    'digital edu email events family fans games global gov group guru info international jobs life link live love ' +
    'media mil mobi name net network news one online onion org page photography photos plus pro pub rocks shop site ' +
    'social space store studio style support systems tech team tips today tools top travel video website wiki work ' +
    'world xyz zone example home internal invalid lan local localhost test xn--j6w193g xn--fiqs8s xn--p1ai'
  ).split(' '),
);

/**
 * The countries' names and the usual others: enough for nearly every site there is. A long list of rules uses these, for
 * with every name in each rule the browser takes three times as long to read them in (docs/decisions/0005).
 */
export const COMMON_TOP_LEVEL_DOMAINS: readonly string[] = TOP_LEVEL_DOMAINS.filter(
  (name) => name.length === 2 || COMMON_GENERIC.has(name),
);

const KNOWN = new Set(TOP_LEVEL_DOMAINS);

/** Whether a host's last label is a top-level domain. Other alphabets may be written as such. */
export function isTopLevelDomain(host: string): boolean {
  const last = host.slice(host.lastIndexOf('.') + 1).toLowerCase();
  if (KNOWN.has(last)) return true;
  if (!NOT_ASCII.test(last)) return false;
  try {
    return KNOWN.has(new URL(`http://${last}`).hostname);
  } catch {
    return false;
  }
}
