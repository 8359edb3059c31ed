// English verb forms: which words can be verbs, in which form, and of which verb.
//
// Gives   readings of a word ("met" is the past of "meet"); irregular verbs by table, regular ones by their ending
// Knows   single words; which reading holds is settled in tag-items.ts

export type VerbForm = "base" | "s" | "past" | "participle" | "past-or-participle" | "ing";

export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
  /** Also a common noun ("talks", "visit"): a verb only where its neighbours say so. */
  readonly nouny: boolean;
}

// base past participle
const IRREGULAR = `
arise arose arisen|awake awoke awoken|be was been|bear bore born|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid
bind bound bound|bite bit bitten|blow blew blown|break broke broken|bring brought brought|broadcast broadcast broadcast|build built built|burn burnt burnt
burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|cut cut cut
do did done|deal dealt dealt|dig dug dug|draw drew drawn|drive drove driven|drink drank drunk|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought
find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forecast forecast forecast|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
keep kept kept|know knew known|lay laid laid|lead led led|leap leapt leapt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost
make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken
overthrow overthrew overthrown|overturn overturned overturned|pay paid paid|plead pled pled|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone
shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken
spend spent spent|spill spilt spilt|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung
strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|unwind unwound unwound
uphold upheld upheld|wake woke woken|wear wore worn|weep wept wept|win won won|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written
foresee foresaw foreseen|rewrite rewrote rewritten|resell resold resold|retake retook retaken|redo redid redone|repay repaid repaid|forgo forwent forgone|undo undid undone|outgrow outgrew outgrown|kneel knelt knelt|learn learnt learnt`;

// Regular verbs of the news. Those after the bar are common nouns as well.
const REGULAR = `
admire afford amuse annoy appreciate avoid behave betray borrow bribe combine connect consume convince dare defraud disappoint educate examine falsify frighten
harass innovate interfere interpret opt originate overlook override perceive pray procure pronounce reassure redeem restrain roam rob subsidise subsidize tempt thrive
translate unload utilise utilize
abandon accept accuse achieve acknowledge acquire acquit add address adjourn admit adopt advance advise advocate affect agree aim allege allow amend announce
annex apologise apologize appear appoint apply appoint approve argue arm arrest arrive assassinate assemble assert assess assign assume assure attach attend attract authorise
authorize await axe ban banish bar battle begin believe belong blame blast bolster bomb book boycott brief broker calculate call cancel capsize capture care carry cause cease celebrate
certify chair challenge charge chart chase check cite claim clash clear climb close collaborate collapse collect collide come commence commission commit compare compel compensate compete
complain complete concede conclude condemn conduct confess confirm confiscate confront consider consist construct consult contain continue contribute convene convert convict cooperate
correct cover crash create criticise criticize cross crown cruise culminate curb damage debut decide declare decline dedicate defeat defect defend defer define defy degrade delay
deliver demand demolish demonstrate denounce deny depart depict deploy deport derail descend describe deserve destroy detail detain detect determine detonate develop devastate die differ
diagnose disagree disappear disclose discover discuss dismantle dismiss display dispatch disrupt dissolve distribute divert divide donate double downgrade draft drag drown drop earn ease
echo edit elect eliminate elaborate embrace emerge emphasise emphasize employ enact encourage end endorse enforce engage enjoy enlist ensure enter erupt escalate escape establish estimate evacuate
evict exceed exclude execute exercise exchange exhaust exist exit expand expect expel expire explain explode explore export expose express extend extradite face facilitate fail fell
file fill finalise finalize finance finish fine fire fix flag flood focus follow force form found frame free fuel fulfil fulfill function fund gain gather generate grant greet guarantee guard
guide hail halt hand happen harm head heal heighten help hijack hint hire host house identify ignite ignore impeach implement import impose improve include increase incur indicate indict infect
inflict inform inherit initiate injure insist inspect inspire install instruct intend intensify intercept interrupt intervene interview introduce invade invest investigate invite invoke involve
issue jail join judge jump justify kick kidnap kill knock label lack land last launch leak leave legislate level liberate lift limit link list listen live load lobby locate lock look loom loot lower
maintain manage mandate march mark marry match mediate merge mention migrate miss mobilise mobilize monitor mount mourn move murder name narrow nationalise nationalize negotiate nominate note notify
obey object oblige observe obtain occupy occur offer open operate oppose order organise organize oust outline overhaul overrule overshadow overwhelm own pack pardon park participate pass pause penalise
perform permit persist persuade phase pick pilot place plan plant play plead please pledge plunge point pose possess post postpone pour praise predict prepare present preserve preside press pressure
presume pretend prevail prevent proceed process proclaim produce prohibit project promise promote prompt propose prosecute protect protest prove provide provoke publish pull punish purchase pursue push
qualify question quote raid raise rally ram rank ratify reach react reaffirm realise realize rebound recall receive recommend reclaim recognise recognize record recover recruit recuse redeploy reduce refer
reflect refuse regain register regret regulate reinforce reinstate reiterate reject rejoin relate relaunch release relent relieve relocate rely remain remark remember remind remove rename renew reopen
repair repeal repeat replace reply report represent request require rescue research resettle reshape reshuffle reside resign resist resolve respond rest restart restore restrict restructure result resume retain retaliate
retire retreat retrieve return reunite reveal reverse review revise revive revoke reward rout rule sack sanction save scale scatter schedule score scrap screen seal search secure seem seize sentence separate serve
settle shape share shell shelve shift shock shout sign signal slam slash slip slow slump smash smuggle soar sow sound spark spell stabilise stabilize stage stall start starve state stay steer stem step stop storm
strengthen stress stretch strip study stumble submit subpoena succeed sue suffer suggest summon supply support suppose surge surpass surrender surround survive suspect suspend swap switch table tackle talk target
taste temper terminate test testify thank threaten tighten topple torch torture total touch tour trace track trade train transfer transform transport travel treat tremble trigger trim triumph trouble try tumble turn tweet
unveil update upgrade urge use usher vaccinate vacate value veto violate visit vote vow wait walk want warn wash watch weaken welcome widen wield wish withdraw witness work worry worsen wound wrap wreck yield
abstain acclaim accompany accumulate acquire adhere administer advertise airlift allocate ally analyse analyze anger appeal appease arraign arrange articulate ascend ask assault attack auction audit average back bail
barricade bathe benefit blaze bleed block blockade board boost bow brand breach breathe brush bury bypass campaign cater caution censure cheer circulate clean cling coach coincide comment compile comply comprise concern confer
consolidate contact contest contract control coordinate cope crack crackdown crawl crumble crush debate debunk decrease deepen default deflect delete demote denote deposit derive dethrone devise devote dip disband discharge
disclaim dismay dispense displace dispose dispute disqualify disturb dive dominate doubt dress drift drill dry dump echo embark embarrass embezzle empty enable encounter endanger endure enrol enroll entitle envisage equal
erase erode evaluate evolve exceed exonerate fade favour favor fear feature ferry field flee float flock flow fold forfeit foster fracture gauge gaze glance govern grab graduate grapple grind ground grapple halve hammer
handle harvest haul hesitate hover impact impair imply impress imprison incite incorporate indicate inaugurate infiltrate influence inject insert insure invent irritate lapse laud laugh lean levy liquidate litigate lodge march mar
market mask mate migrate mine mirror misuse model mock modify moor multiply narrate near need nudge obstruct offend offset omit outpace outlaw outnumber overcharge overhear owe paint parade partner patrol peak peel
picket pin pioneer pit plague plaster plot plummet poll populate portray poison practise praise preach precede premiere prescribe print probe profit prolong propel quash quell race rain ransack rate ravage reappear rebel recede
reckon recommence reconsider reconvene recount redesign redirect reelect re-elect refinance refit refund refurbish refute rehearse reimburse remand render rent reorganise repatriate repel replenish reproduce reprimand rescind resent
reserve resort resurface retract reunify revamp revert rip risk rival roll rotate rush sail salvage sample satisfy scrutinise scuttle sever shatter shelter ship shoulder shower shrug sideline skip slate smell snap snub soften
solve spare specify spiral sponsor spot spray squeeze stabilize staff stamp star stipulate stir strand stream struggle subdue subside substitute sum suppress surface swamp swell swerve sympathise tally tax tease tend testify
thwart tie tilt tip toast tolerate top toss tout transmit trap traverse trounce trust uncover undermine unify unite unleash unlock uproot urge vandalise vanish vary venture verify vest view voice wane warrant waste weigh wet whip wipe wonder yell
abolish absorb abuse scream accelerate adapt adjust align alter amass anticipate applaud apprehend assist astonish boast brace broaden bruise capitalise capitalize cement clarify classify coax
commemorate commend conceal conceive confide congratulate conquer consent conserve console conspire constitute contemplate contend converge convey counter counteract curtail decommission
decorate deem deliberate depend deprive designate deteriorate diminish disapprove discard discourage dispel disperse distance distinguish distort dodge drain dwindle elevate elude embed emit
empower enclose encompass enhance enlarge enquire entertain entrust envision evade exaggerate excavate excel excuse exempt exert exhibit exile exploit extract falter flourish forge formulate
frustrate garner hamper handcuff hinder hoist humiliate hurry illuminate illustrate imagine impede implicate impound infringe inhabit inquire integrate interact intimidate inundate isolate
jeopardise jeopardize linger lure mature mend minimise minimize mitigate modernise modernize motivate navigate neglect nurture outlive outrage pinpoint pollute preclude predate prefer
privatise privatize proliferate quarantine rebuff rebut reconcile reconstruct redevelop refrain refuel regroup relax relinquish remedy renounce renovate replicate repossess repudiate resemble
resurrect resuscitate sabotage safeguard salute scrape simplify specialise specialize speculate stockpile streamline supersede supervise sustain tarnish terrify unearth unfold unsettle waive
wander waver whisper demilitarise demilitarize outvote overrun rehouse reoffend rearrest reassess reassign reapply rebrand rebuke recapture recite recycle
| aim measure attack answer appeal arrest ban bar battle bid bill blast block bomb book boost breach brief broadcast budget call campaign case cause change charge check claim clash close comment contest control cost cover crash cut
damage date deal debate decline defeat delay demand deploy detail deposit design dispute doubt drill drop end estimate exchange exercise exit experience export face fall fear feature fight file fine fire flight flood focus force
form fund gain grant guard halt harm head help hit hold hope host house impact import increase injury interest interview issue joke judge jump kick killing land launch lead leak leave level lift limit link list loan look loss love
march mark market match meeting mine mind mistake move murder need note notice object offer open order pack park part pass pause pay place plan plant play pledge point poll post present press pressure price probe process produce profit
program progress project promise protest purchase push question quote race raid rally range rate reach read record reform refund release remark rent repair reply report request rescue research resort rest result return review reward
rise risk round rule run sale sanction score search seat sentence set share shell shift ship shock shoot shot show shutdown sign signal sort sound spark speech spell spot staff stage stake stand start state step stock stop storm strike
struggle study supply support surge surprise survey suspect swing switch talk target tax term test threat time tip toll top total touch tour track trade train transfer travel treat trial trip trust turn update use value view visit voice
vote wait walk want war warning wash watch wave win wish witness work worry wound strike lie hand balance bridge ground plant partner rank scale schedule screen seal star stream table model mirror store sum feature fracture field ferry
contact crack crowd brand board coach auction pilot plot rival ship shelter slate stamp strand count craft escort guess haunt honor honour query reign subject toil volunteer`;

const BE: Readonly<Record<string, VerbForm>> = {
  am: "s",
  is: "s",
  are: "s",
  was: "past",
  were: "past",
  been: "participle",
  being: "ing",
  be: "base",
};

const forms = new Map<string, VerbReading>();

const VOWEL = /[aeiou]/;
const FINAL_STRESS = new Set(
  "admit commit permit submit omit transmit refer defer confer infer prefer occur incur recur compel expel propel repel control patrol rebel regret acquit abet equip begin cancel travel label level signal total fuel model quarrel".split(
    " ",
  ),
);

function doubles(base: string): boolean {
  if (FINAL_STRESS.has(base)) return true;
  return (
    base.length <= 5 &&
    /[^aeiou][aeiou][bdgklmnprtv]$/.test(base) &&
    (base.match(/[aeiou]+/g) ?? []).length === 1
  );
}

function withEnding(base: string, ending: "ed" | "ing"): string {
  if (base.endsWith("e") && !(ending === "ing" && /(ee|oe|ye)$/.test(base)))
    return base.slice(0, -1) + ending;
  if (ending === "ed" && base.endsWith("y") && !VOWEL.test(base.at(-2) ?? "a"))
    return `${base.slice(0, -1)}ied`;
  if (doubles(base)) return base + (base.at(-1) ?? "") + ending;
  return base + ending;
}

function thirdPerson(base: string): string {
  if (base.endsWith("y") && !VOWEL.test(base.at(-2) ?? "a")) return `${base.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

const [verbWords = "", nounWords = ""] = REGULAR.split("|");
const nouns = new Set(nounWords.trim().split(/\s+/));

function add(word: string, lemma: string, form: VerbForm, nouny = false): void {
  if (!forms.has(word)) forms.set(word, { lemma, form, nouny });
}

for (const entry of IRREGULAR.trim().split(/[|\n]/)) {
  const [base = "", past = "", participle = ""] = entry.trim().split(" ");
  if (base === "be") continue;
  const nouny = nouns.has(base);
  add(past, base, past === participle ? "past-or-participle" : "past", false);
  add(participle, base, "participle");
  if (past !== base) add(base, base, "base", nouny);
  add(thirdPerson(base), base, "s", nouny);
  add(withEnding(base, "ing"), base, "ing");
}
for (const base of [...verbWords.trim().split(/\s+/), ...nouns]) {
  add(withEnding(base, "ed"), base, "past-or-participle");
  if (FINAL_STRESS.has(base)) add(`${base}ed`, base, "past-or-participle"); // American spelling: "traveled"
  add(base, base, "base", nouns.has(base));
  add(thirdPerson(base), base, "s", nouns.has(base));
  add(withEnding(base, "ing"), base, "ing");
  if (FINAL_STRESS.has(base)) add(`${base}ing`, base, "ing");
}
forms.set("has", { lemma: "have", form: "s", nouny: false });
forms.set("does", { lemma: "do", form: "s", nouny: false });
for (const [word, form] of Object.entries(BE)) forms.set(word, { lemma: "be", form, nouny: false });

// "didn't", "wasn't", "hasn't": the helper with its "not".
for (const [word, lemma, form] of [
  ["didn't", "do", "past"],
  ["doesn't", "do", "s"],
  ["don't", "do", "base"],
  ["wasn't", "be", "past"],
  ["weren't", "be", "past"],
  ["isn't", "be", "s"],
  ["aren't", "be", "s"],
  ["hasn't", "have", "s"],
  ["haven't", "have", "base"],
  ["hadn't", "have", "past"],
] as const)
  forms.set(word, { lemma, form, nouny: false });

const NOT_VERBS = new Set(
  `hundred red bed sacred wicked naked indeed need speed seed feed breed united wed shed ahead embedded aged beloved bleed
   morning evening during missing nothing something anything everything according building wing king ring thing spring string ceiling sibling
   including following regarding concerning pending excluding left based so-called armed forces means series news crimes
   used alleged supposed advanced experienced unprecedented limited related interested complicated talented gifted infrared hatred kindred`.split(
    /\s+/,
  ),
);

/** A regular verb that the list lacks, by its ending: "-ed" and "-ing" only, as "-s" is mostly a plural. */
function byEnding(lower: string): VerbReading | undefined {
  if (!lower.endsWith("ed") && !lower.endsWith("ing")) return undefined;
  const stem = /^[a-z]+(?:-[a-z]+)?(ed|ing)$/.exec(lower);
  if (!stem || lower.length < 5) return undefined;
  const base = lower.slice(0, stem[1] === "ed" ? -2 : -3);
  if (!VOWEL.test(base)) return undefined;
  return { lemma: base, form: stem[1] === "ed" ? "past-or-participle" : "ing", nouny: false };
}

/** The verb reading of a word in lower case, or `undefined` where it can be none. */
export function verbReading(lower: string): VerbReading | undefined {
  const listed = forms.get(lower);
  if (listed && !NOT_VERBS.has(lower)) return listed;
  return NOT_VERBS.has(lower) && lower !== "left" ? undefined : (listed ?? byEnding(lower));
}

/** Base form of a word for comparing wordings: the verb's base, or the noun without its plural. */
export function lemmaOf(lower: string): string {
  const verb = forms.get(lower);
  if (verb) return verb.lemma;
  if (lower.length > 4 && lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  if (lower.length > 3 && lower.endsWith("s") && !/(ss|us|is)$/.test(lower)) return lower.slice(0, -1);
  return lower;
}

const SAY = new Set(
  `say tell state add announce claim note insist argue warn declare reveal explain confirm deny admit acknowledge suggest stress emphasise emphasize reiterate
   remark comment tweet post write reply respond ask accuse urge vow pledge promise condemn criticise criticize praise describe call complain allege assert testify
   predict estimate report concede maintain recall inform assure caution hint think believe hope express quote speak repeat joke quip demand apologise apologize blame denounce
   disclose outline hail welcome dismiss reject underline underscore brief propose recommend indicate signal`.split(
    /\s+/,
  ),
);

/** Whether the verb reports what someone says. */
export function isSayingVerb(lemma: string): boolean {
  return SAY.has(lemma);
}
