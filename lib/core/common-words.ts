/**
 * Words that mean many things: a handle that is one of them is looked for only next to its platform's name, and a name
 * of nothing else is no name. Ordinary words that people take as handles, and the commonest given names; written for
 * this product, from general knowledge. Lower case, without accents.
 */
const WORDS = `
able about above acid action active actor adventure after again agent air alien all alone alpha always amazing amber
american amour anchor and angel anger animal anime anonymous answer apple april archer arrow art artist ash asia atlas
august aurora autumn awesome baby back bad ball banana band bank bar basic beach bean bear beast beat beautiful beauty
bee beer before bella berlin best beta better big bike bird birthday black blank bless blessed block blog blond blood
bloom blossom blue boat body bold bone book boom boss bottle bow boy brave bread break breeze brick bridge bright broken
brother brown bubble buddy bug build bull bunny business butter butterfly button cake call camera camp candle candy
captain car card care casa cash cat center chain champion change chaos charm chat cheese chef cherry chess chief child
chill chocolate church cinema circle city class classic clay clean clear clever cloud club coach coast code coffee cold
color comedy comet comic cook cookie cool copper coral cosmic cosmos cotton country couple cow cowboy craft crazy cream
creative cross crown cruise crystal cube curly cute cyber dad daily daisy dance dancer danger dark darling dawn day dead
dear december deep deer demon desert design designer destiny devil diamond digital dirty disco diver doctor dog doll
dolphin donut door double dove dragon dream dreamer dress drift drive driver drop drum duck dust eagle earth east easy
echo eclipse eden edge egg ego electric element elephant elite ember emerald empire end energy english enjoy epic error
escape eternal eve evening ever everyday evil evolution extra eye face fact fairy faith falcon fall fallen family famous
fan fancy farm fashion fast father fear feather february feel fever fiction field fight film fire first fish fit fitness
flame flash flight flora flower fly focus fog food fool football forest forever fox frame free freedom fresh friday
friend friends frog frost fruit full fun funny future galaxy game gamer garden gem general genius gentle ghost giant
gift ginger girl glass glitch globe glory glow goal goat god gold golden good grace grand grape graphic gravity gray
great green grey groove group guitar guru gypsy hair half hand happiness happy hard harmony hawk hazel health heart
heaven hello help hero hidden high hill hippie history holiday holy home honey hope horizon horse hot hotel hour house
human humble hunter ice icon idea idol image in indie infinity ink inside insight invisible iron island ivory ivy jade
january jazz jewel join joker journal journey joy juice july june jungle junior just justice karma key kid kind king
kiss kitchen kitten knight lab lady lake lamb land laser last laugh lavender law lazy leader leaf learn legend lemon leo
lesson letter level liberty life light lightning lily lime lion liquid little live living local logic lone lonely long
lord lost lotus love lover lucky luna lunar luxury mad madame magic magnet mama man mango map maple march marine market
mars mask master match matrix matter may me media melody memory mercury mermaid metal midnight milk mind mini mint
miracle mirror miss mister mix mobile model modern mom moment monday money monkey monster mood moon moonlight morning
mother motion mountain mouse movie mr mrs music musician my mystery mystic naked name nature navy neon nerd nest never
new news night nights ninja no noble nobody noir noise nomad north nova november null number ocean october odd official
oh oil old olive omega one onion online only open opera orange orbit orchid origin original other outdoor outside owl
pain paint palm panda panther paper paradise paris party passion peace peach peak pearl penguin people pepper perfect
person pet phantom phoenix phone photo photography piano pilot pink pirate pixel pizza planet plant play player plum
poem poet poetry point poison pop poppy power prince princess private project proud psycho pulse punk pure purple puzzle
queen quiet rabbit radio rain rainbow random ranger raven real rebel record red reddit reflex relax remix retro rich
ride rider rise rising river road robin robot rock rocket romance romeo room root rose rosy round royal ruby run runner
sad safe sage saint salt sand sapphire satellite saturday savage scarlet school science scout sea season secret seed
september seven shade shadow shark shine ship shop short show shy sigma silence silent silk silver simple singer single
sister six skate skin sky sleep sleepy slow small smart smile smoke smooth snake snow social soft soldier solo song soul
sound south space spark sparrow special spice spider spirit spring square stage star stardust starlight stars stone
storm story strange stranger strawberry street strong student studio style sugar summer sun sunday sunflower sunny
sunrise sunset sunshine super surf surfer sweet swim sword system tea teacher team tech tender tennis test thanks the
there thing think thunder tiger time tiny titan toast today together tokyo tom tomorrow top total tower toy trade trader
train travel traveler treasure tree tribe trip true trust truth tuesday turtle twin twins twist ultra umbrella unicorn
unique unit unity universe unknown urban user vanilla vegan velvet venus vibe vibes victory video view vintage violet
viper virgin virtual vision vita vogue voice void volcano voyage wake walk walker wall wanderer war warm warrior watch
water wave waves way weather web wednesday welcome west whale white who wild wilderness wind window wine wing wings
winner winter wise wish witch wizard wolf woman wonder wonderland wood word work worker world writer yellow yes yoga you
young yours youth zebra zen zero zone zoo
`;

/** Of four letters or more: shorter ones are common whatever they are. */
const GIVEN_NAMES = `
aaron abigail adam adrian aidan alan albert alejandro alex alexander alexandra alexis alice alicia alina alison amanda
amelia anastasia andre andrea andreas andrew andy angela angelina anita anja anna anne annette anthony anton antonio
aria ariana arthur ashley astrid barbara beatriz benjamin bernd beth bianca brandon brian brigitte bruno camila camille
carina carl carla carlos carmen carol carolin caroline catherine cecilia celine charles charlie charlotte chiara chloe
chris christian christina christine christoph christopher claire clara claudia claudio connor courtney cristina daniel
daniela danielle danny david dean deborah dennis diana diego dina dominik donna dora doris dylan edith eduardo edward
elena elias elisa elisabeth elizabeth ella ellen elsa emil emilia emily emma eric erica erik erika ethan evan evelyn
fabian fatima felix fernanda fernando florian frances francesca francesco francis francisco frank franz fred
frederik gabriel gabriela gary george georgia gina giovanni giulia gloria greg gregory gustavo hanna hannah hans harald
harry heather heidi heinz helen helena helene henry holger hugo ibrahim igor ines ingrid irene irina iris isaac
isabel isabella isabelle ivan jack jackie jacob jake james jamie jana jane janet janina jasmin jason javier jean jeff
jennifer jenny jens jeremy jess jessica joan joao joel johan johanna johannes john johnny jonas jonathan jorge jose
josef joseph josh joshua juan judith julia julian juliana julie jurgen justin karen karin karina karl karla karolina
kate katharina katherine kathrin katie katja kelly kenneth kerstin kevin kimberly klaus kristina kyle lara larissa
lars laura lauren leah lena leon leonardo leonie liam lina linda lindsay lisa logan lorena louis louise luca lucas lucia
luis luisa lukas lukasz luke lydia maja manuel manuela marc marcel marco marcus margaret maria mariana marie marina
mario marion mark markus marta martha martin martina mary mateo mathias matthew matthias maximilian maya megan
melanie melissa michael michaela michele michelle miguel mike mila milan miriam mohamed mohammed monica monika muhammad
nadia nadine natalia natalie natasha nate nathan nicholas nick nico nicola nicolas nicole nikita nina noah nora
oleg olga oliver olivia oscar owen pablo pamela paolo pascal patricia patrick paul paula paulina pedro peter
petra philip philipp rachel rafael ralf raphael raquel rebecca renate ricardo richard riley rita robert roberto
roger roland roman ronald rosa rosie ruth ryan sabine sabrina samantha samuel sandra sara sarah sascha scott sean
sebastian serena sergej sergio sharon silke silvia simon simone sofia sonja sophia sophie stefan stefanie stella stephan
stephanie stephen steve steven stuart susan susanne sven svenja svetlana sylvia tamara tania tanja tanya tatjana teresa
theo theresa thomas thorsten timothy tina tobias todd tony tyler ulrike ursula valentina valeria vanessa vera veronica
veronika victor victoria viktor viktoria vincent vivian vladimir walter wendy werner wilhelm will william yasmin yuki
yvonne
`;

const listed = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const ORDINARY = /* @__PURE__ */ listed(WORDS);
const NAMES = /* @__PURE__ */ listed(GIVEN_NAMES);

/** A word of the language, or a number: nobody is meant by it alone. @param word lower case, without accents */
export function isOrdinary(word: string): boolean {
  return ORDINARY.has(word) || /^(?:\d{1,5}|[a-z])$/.test(word);
}

/** A word under which strangers would be found: an ordinary one, a given name, or one of up to three Latin letters. */
export function isCommon(word: string): boolean {
  return isOrdinary(word) || NAMES.has(word) || /^[\x20-\x7e]{1,3}$/.test(word);
}
