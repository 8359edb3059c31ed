// Words for people by what they do, and for bodies by what they are.
//
// Gives   which words stand before a name ("Judge", "finance minister"), which end an organisation's name
//         ("Council", "Inc"), and which stand for one in later sentences ("the company")
// Knows   English vocabulary; no names

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Heads of a person's office or trade: what follows "the finance" in "the finance minister". */
export const ROLE_NOUNS = set(`
  president minister premier taoiseach tánaiste tanaiste chancellor secretary ambassador envoy diplomat governor mayor senator congressman congresswoman
  representative lawmaker mp councillor councilman councilwoman commissioner chairman chairwoman chair chief director executive
  ceo cfo coo cto boss founder cofounder co-founder owner manager head leader spokesman spokeswoman spokesperson adviser advisor aide
  judge justice magistrate prosecutor attorney lawyer barrister solicitor sheriff deputy constable officer detective inspector
  superintendent sergeant captain lieutenant colonel general admiral commodore brigadier airman major commander marshal private corporal chief-of-staff
  king queen prince princess sheikh sheikha duke duchess viscount lord lady baron baroness sultan emir emperor empress tsar pope archbishop bishop cardinal rabbi imam reverend pastor
  doctor dr professor prof scientist researcher economist analyst epidemiologist engineer teacher principal headteacher dean rector
  coach striker midfielder defender goalkeeper winger forward skipper quarterback pitcher referee umpire player driver rider
  actor actress singer author writer journalist reporter presenter host editor correspondent columnist director-general secretary-general attorney-general governor-general solicitor-general treasurer
  mr mrs ms miss madame monsieur mme mlle herr frau signor signora señor señora senhor senhora sir dame president-elect ex-president comptroller speaker whip nominee candidate politician activist campaigner
  farmer fisherman pilot skipper coroner registrar surgeon nurse paramedic firefighter trustee counsel ombudsman
  vice-president vice-chancellor chairperson coordinator negotiator strategist official investigator suspect defendant victim
  ministers undersecretary cabinet-member alderman supervisor assemblyman assemblywoman undersecretary provost warden curator
  conductor composer chef architect designer developer entrepreneur investor banker trader billionaire tycoon magnate
  brothers sisters twins cousins mum dad grandmother grandfather girlfriend boyfriend uncle aunt gran
  groundsman mediator arbitrator kitman physio trainer coun cllr archaeologist geologist seismologist astronomer astrophysicist physicist biologist
  chemist historian statistician climatologist meteorologist hydrologist volcanologist accountant shopkeeper landlord landlady
  baker butcher postmaster electrician plumber carpenter mechanic labourer laborer welder trawlerman pensioner widower
  whistleblower eyewitness schoolboy schoolgirl bystander hiker climber cyclist motorist commuter blogger influencer comedian musician guitarist drummer rapper dancer sculptor photographer filmmaker novelist poet playwright champion novice millionaire financier jockey golfer swimmer sprinter boxer cricketer teenager
  administrator liquidator auditor advocate swami grandmaster stewardess steward abbot abbess monk nun priest skater gymnast wrestler jeweller jeweler potter cellist violinist pianist soprano tenor
  resident neighbour neighbor witness survivor mother father son daughter brother sister wife husband widow partner`);

/** Words that may stand between the determiner and the head of an office: "former", "deputy", "prime". */
export const ROLE_MODIFIERS = set(`
  former then acting interim deputy vice prime foreign finance health interior defence defense justice education transport energy
  environment home first chief senior special assistant associate attorney top lead executive managing general national federal state
  district county city local regional central supreme high newly incoming outgoing late veteran star club union company junior shadow
  middle east rear international human public climate trade labour labor treasury economy agriculture culture housing police fire party
  financial operating technology marketing commercial medical scientific legal creative technical non-executive founding regional divisional assistant opposition parliamentary presidential secretary of and for the spokes longtime long-time retired police`);

/** Words that end or mark the name of a body. */
export const ORGANISATION_WORDS = set(`
  inc inc. corp corp. ltd ltd. llc plc co co. company corporation group holdings holding partners capital ventures industries systems technologies technology
  technologies laboratories labs pharmaceuticals pharma biotech therapeutics motors airlines airways aviation aerospace energy power
  petroleum oil gas mining steel water railways rail trains railway bank banks banking insurance assurance financial finance investments securities stores supermarkets
  ministry department office bureau agency authority administration commission committee council board court tribunal parliament
  senate congress assembly house cabinet treasury police constabulary guard army navy force forces corps service services brigade infirmary guild subcommittee
  union unions party association federation confederation league alliance coalition movement society club fc afc united rovers
  wanderers athletic institute institution university college school schools academy hospital hospitals clinic trust foundation charity fund church diocese
  museum gallery library theatre orchestra network broadcasting news times post herald tribune gazette telegraph guardian press radio
  television tv media studios entertainment records organization organisation organisations organizations nations centre center laboratory observatory survey exchange reserve directorate
  inspectorate ombudsman secretariat consortium cooperative co-operative campaign front brotherhood taskforce workers teamsters operatives forum list unit rfc llp
  logistics shipping freight foods brewery breweries retail solutions enterprises consulting associates works utility utilities chamber
 
  kisen zosen shosen reederei rederi markets
  beauty lab studio hub mobility global wealth fashion dental housing travel cloud outdoor outdoors solicitors surveyors architects quarries cycles tours bros
  legal optics bio aero organics nutrition wellness fitness gyms renewables solar hydrogen batteries lithium uranium kitchens roofing scaffolding
  courier mail echo standard chronicle star sun mirror argus journal observer examiner inquirer clarion ledger wire mutual packaging chemicals engineering shipbuilding kapital bancorp
  solvents plastics metals drinks cables components instruments textiles minerals software digital semiconductors genomics sciences diagnostics healthcare homes properties estates leisure
  outfitters dairy fisheries neighbors neighbours friends families survivors ratings advisers advisors analytics research sports department publishers guild infirmary
  family
  supporters workers' teachers' nurses family
  philharmonic sinfonia ensemble choir chorus ballet opera quartet theater cinema zoo aquarium circus seminary hospice pharmacies pharmacy
  farms orchards vineyards winery distillery bakery restaurants hotels resorts resort casino ferries lines cruises buses taxis mills foundry timber cement
  ceramics apparel cosmetics toys interactive pictures films productions music books publishing quarterly dispatch sentinel bulletin monitor
  advertiser racing stables tribe collective partnership initiative aid relief caucus synod archives pilots firefighters biologics
  air patrol militia legion corps regiment ratings international groupe gruppe société banque banco banca gesellschaft stiftung fundación fondation
  solvents materials plastics minerals metals electric electronics dynamics networks software robotics semiconductors instruments optics
  civils shipyards shipyard haulage transit ferries cruises properties developments construction builders contractors farms dairies beverages
  textiles mills capital advisers advisors asset assets lending mortgages brands products resources sciences genetics genomics diagnostics
  polícia policía gendarmerie gendarmería carabinieri bundespolizei staatsanwaltschaft fiscalía ministère ministerio ministério ministero tribunale assemblée bundestag bundesrat
  senado câmara consejo conseil consiglio instituto institut istituto universidad universidade université università universität hochschule partido partito parti sindicato
  confederación federación federação fédération federazione asociación associação associazione museu musée museo teatro théâtre orquesta crédit compagnie ayuntamiento
  regulator water hospice festival health medical electric endowment demolition weekly bookmakers auctioneers ferroviaria hotspur albion celtic argyle orient rotary militia mission secretariat academy neighbors neighbours forum`);

/** Words that make a capitalised name a place. */
export const PLACE_WORDS = set(`
  capitol prefecture prefectures river mount lake street road avenue lane boulevard square bridge river lake sea ocean bay gulf strait island islands peninsula mountain mountains mount
  valley hill hills forest park beach coast county province region district state oblast town village city airport station port
  harbour harbor stadium arena hall palace castle tower rooms hotel inn tavern mall mosque synagogue temple abbey nightclub plaza highway motorway canyon creek falls cape point heights strip desert delta basin dam reservoir
  row box ground stand diner gardens terrace mews yard wharf barracks prison cemetery restaurant café cafe causeway embankment dyke hq market
  north south east west northern southern eastern western central cathedral estate building quay pier terminal crossing junction canal canyon reef farm farmhouse base circle`);

/** Places that are governed, and act as their governments do. */
export const GOVERNED_WORDS = set("county city town village borough district province region state");

/** Words that make a capitalised name an occasion, a law or a work: it acts in nothing. */
export const OCCASION_WORDS = set(`
  cup shield trophy championship championships games olympics paralympics prize award awards masters act bill code treaty accord accords protocol war wars day week weekend month crisis
  mass whit year age ages eve night series marathon derby grand prix bowl oscar oscars emmys grammys constitution amendment article clause section chapter appendix report
  storm hurricane typhoon cyclone tropical brexit valentine valentine's summit review deal agreement plan initiative programme program project operation exercise list lists open`);

/** Nouns for a company: "the company", "the carmaker". */
export const COMPANY_NOUNS = set(`
  company firm corporation business manufacturer maker carmaker automaker drugmaker chipmaker retailer airline carrier bank lender insurer
  supplier operator utility developer builder startup start-up giant group conglomerate broadcaster publisher network brewer miner
  contractor subsidiary producer chain planemaker supermarket outlet brand plant lessor caterer shipbuilder toymaker steelmaker meatpacker brewery importer exporter shipyard consultancy`);

/** Nouns for a body that its name repeats: "the ministry" for "the Ministry of Health". */
export const BODY_NOUNS = set(`
  ministry department office bureau agency authority administration commission committee council board court tribunal parliament senate
  congress assembly cabinet treasury police force service union party association federation club institute university college
  school hospital infirmary guild subcommittee legislature agency trust foundation charity fund church museum regulator watchdog court team side panel inquiry coalition campaign
  inspectorate ombudsman exchange organisation organization alliance army navy government constabulary society`);

/** Plural or collective nouns that stand for the state or body named before them: "US officials", "Israeli forces". */
export const COLLECTIVE_NOUNS = set(`
  officials authorities government troops forces military army navy soldiers negotiators police delegation side administration regime
  lawmakers diplomats leaders prosecutors regulators missile missiles rocket drone shells artillery airstrikes intelligence warplanes jets drones representatives ministers`);

/** Nouns for what belongs to a body or acts for a person, so that the owner takes part: "Halden's shares", "Okafor's lawyers". */
export const OWNED_NOUNS = set(`
  grade goal goals film novel memoir album documentary fine fines penalty shortfall deficit losses rating ratings members member directors bondholders creditors lawmakers delegation negotiators insurers parent suitor bidder counsel captain team offer outlook
  shares share shareholders stock investors board results profit profits sales revenue earnings plant plants factory factories
  employees workers staff players squad fans supporters customers lawyers lawyer attorneys attorney solicitors barrister volumes bonds debt headquarters
  management owners owner forces troops navy army fleet jury counsel legal licence license contract reactors trains planes rockets satellite spacecraft probe rover helicopter helicopters jets ships boats convoy convoys crews divers body bodies remains spokesman spokeswoman`);

/** Plural nouns for two or more bodies spoken of before: "the companies", "both clubs". */
export const PLURAL_BODIES = set(
  "companies firms sides boards clubs teams parties groups unions banks airlines carriers businesses partners rivals countries governments",
);

/** Nouns that name what a party puts forward: the party takes part in agreeing to it. */
export const OFFER_NOUNS = set("proposal plan offer bid deal demand ultimatum resolution initiative draft");

/** Whether a capitalised word is a title before a name or an office. */
export function isRoleWord(lower: string): boolean {
  const bare = lower.replace(/\.$/, "");
  return ROLE_NOUNS.has(bare) || ABBREVIATED_TITLES.has(bare);
}

const ABBREVIATED_TITLES = set(
  "agent gen col lt sgt maj cpl det insp supt sen rep gov prof rev hon capt cmdr adm mr mrs ms dr st. sir dame dci pc ds di chief",
);
