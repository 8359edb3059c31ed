// Counts the signs that a name is a thing's: a ship's, a model's, the title of a work. Such a name acts in nothing.
//
// Input   the words of a sentence and the run that is the name
// Output  points, and the runs that are ships although they begin with a lady or a king
// Knows   one sentence; the sum over a story decides

import type { Word } from "@/lib/text/words";
import { isFamiliarBody } from "./familiar-bodies";
import { isGivenName } from "./given-names";
import { ORGANISATION_WORDS, PLACE_WORDS } from "./role-words";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const SHIP_NOUNS = set(`
  ship vessel ferry tanker trawler yacht boat liner freighter frigate destroyer submarine lifeboat barge tug steamer cruiser schooner
  dredger coaster warship steamship lugger icebreaker minesweeper hovercraft catamaran trimaran ketch`);
/** "the livestock carrier Corran Trader": what is carried tells a ship from an airline. */
const CARRIES = set("livestock cattle bulk ore gas car container aircraft crude chemical lng grain timber");
const THING_NOUNS = set(
  "analyser analyzer instrument camera detector sensor probe satellite spacecraft rocket telescope orbiter rover lander app drug vaccine film novel album song sculpture storm cyclone hurricane cat dog horse racehorse steeplechaser filly colt mare gelding stallion parrot ride rollercoaster carousel locomotive planet exoplanet asteroid comet",
);
/** Those that a name ends with; "Pell Ferry" and "Fox Dog" may be a town and an inn. */
const CRAFT_NOUNS = set(
  "satellite spacecraft rocket telescope orbiter rover lander cyclone hurricane collar brooch hoard chalice tiara diadem manuscript mosaic tapestry amulet psalter codex gospels scroll altarpiece triptych fresco folio diptych sarcophagus gondola chairlift funicular",
);
const WORKS = set(
  "report study book novel memoir play film documentary album song poem painting essay paper pamphlet plan strategy blueprint manifesto exhibition podcast series",
);
const RANKS = set("lady lord queen king prince princess duchess duke countess earl");
/** "the Queen Mother", "the Lord Mayor": a rank that is no ship. */
const OFFICES = set(
  "mother royal regent consort mayor chancellor justice advocate provost chamberlain speaker chief lieutenant president",
);
const SHIP_PARTS = set(
  "crew bosun mate sinking wreck wreckage hull deck decks stern bows loss raising capsizing",
);
const CLOSED =
  /^(?:of|in|on|at|off|from|by|with|for|to|and|or|but|that|which|when|as|after|before|since|had|has|was|were|is|will|'s)$/;
const FATE = /^(?:doomed|ill-fated|stricken|sunken)$/;

const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? "";

/** Whether the noun's phrase hangs on another noun: "the captain of the old ferry". */
function hangs(words: readonly Word[], noun: number): boolean {
  let at = noun - 1;
  while (at > noun - 4 && at > 0 && !/^(?:an?|the|its|his|her|their|this)$/.test(lowerAt(words, at))) at--;
  return /^(?:of|behind|for)$/.test(lowerAt(words, at - 1));
}

/** Whether what surrounds the name makes it a ship: "the ferry Norland", "a boat, the Silver Harvest", "the wreck of the Norland". */
function isShip(words: readonly Word[], from: number, to: number): boolean {
  const fated = FATE.test(lowerAt(words, from - 1)) ? 1 : 0;
  const before = lowerAt(words, from - 1);
  // "the owner of the ferry, the Norland Line": who follows the comma is the owner.
  const isCraft = (noun: number) =>
    SHIP_NOUNS.has(lowerAt(words, noun)) ||
    (lowerAt(words, noun) === "carrier" && CARRIES.has(lowerAt(words, noun - 1)));
  const named = (noun: number) => isCraft(noun) && !hangs(words, noun);
  if (isCraft(from - 1) || (before === "," && named(from - 2))) return true;
  if (before === "aboard" || /^(?:foundered|capsized)$/.test(lowerAt(words, to))) return true;
  if (lowerAt(words, from - 1 - fated) !== "the") return false;
  const [prior, noun] = [lowerAt(words, from - 2 - fated), lowerAt(words, from - 3 - fated)];
  const called = prior === "," && named(from - 3 - fated);
  const held =
    prior === "aboard" || (prior === "of" && SHIP_PARTS.has(noun)) || (prior === "on" && noun === "lost");
  // "the Corran Trader, which flies the flag of Togo", "another of its vessels, the Corran Pearl"
  const flagged =
    /^(?:which|that)$/.test(lowerAt(words, to + 1)) &&
    /^(?:flies|flew|flying|sails|sailed)$/.test(lowerAt(words, to + 2));
  const fleet = prior === "," && /^(?:ships|vessels|ferries|tankers|trawlers|boats)$/.test(noun);
  return (
    called ||
    held ||
    flagged ||
    fleet ||
    /^(?:sank|sailed|docked|berthed|foundered|capsized)$/.test(lowerAt(words, to))
  );
}

/** "the Lady Isobel": a rank with "the" and one name behind it, and no noun that the two only describe. */
function isRankedShip(words: readonly Word[], from: number, to: number): boolean {
  const fated = FATE.test(lowerAt(words, from - 1)) ? 1 : 0;
  const name = lowerAt(words, from + 1);
  if (to !== from + 2 || OFFICES.has(name) || ORGANISATION_WORDS.has(name) || PLACE_WORDS.has(name))
    return false;
  const next = words[to];
  const ends = next?.kind !== "word" || CLOSED.test(next.lower) || /[^e]ed$/.test(next.lower) || fated > 0;
  return lowerAt(words, from - 1 - fated) === "the" && ends;
}

/** Ships of an article that are called like people of rank, lower case: "lady isobel". */
export function rankedShips(sentences: readonly (readonly Word[])[]): ReadonlySet<string> {
  const ships = new Set<string>();
  for (const words of sentences)
    for (const [i, word] of words.entries()) {
      const next = words[i + 1];
      if (!RANKS.has(word.lower) || !/^\p{Lu}/u.test(word.text) || !/^\p{Lu}\p{Ll}/u.test(next?.text ?? ""))
        continue;
      if (/^\p{Lu}/u.test(words[i + 2]?.text ?? "")) continue;
      if (isShip(words, i, i + 2) || isRankedShip(words, i, i + 2)) ships.add(`${word.lower} ${next?.lower}`);
    }
  return ships;
}

/** "a consultants' report, Moving Halden 2030, claims": a work's title between commas, behind the noun for it. */
function isTitle(words: readonly Word[], from: number, to: number): boolean {
  if (words[from - 1]?.text !== "," || !WORKS.has(lowerAt(words, from - 2))) return false;
  const end = words[to]?.kind === "number" ? to + 1 : to;
  if (words[end]?.text !== ",") return false;
  let at = from - 2;
  while (at > from - 7 && at > 0 && !/^(?:an?|the|its|his|her|their|this)$/.test(lowerAt(words, at))) at--;
  // "In its report, Halden Biotech, ..." and "the author of the book, Dana Okafor,": somebody else follows the comma.
  return !/^(?:in|of|by|behind|for|to|from|with|on|at|after|under|about)$/.test(lowerAt(words, at - 1));
}

/** Nouns for what a name is given to that acts in nothing: "the Skyline variety", "a type called Ug99". */
const KINDS = set(
  "fire blaze wildfire hurricane lander probe rover rocket orbiter instrument variety varieties cultivar strain strains variant variants virus mutation gene race type breed disease pest fungus bacterium superbug malware ransomware spyware worm bug botnet software chatbot algorithm model system compound molecule pill tablet jab missile drone rifle pistol jet helicopter engine chip processor console phone smartphone handset gadget device robot game toy doll engine locomotive tram train car serum sunscreen lotion shampoo perfume fragrance lipstick crossover hatchback saloon sedan suv pickup minivan motorcycle scooter lorry truck scheme project plan programme tool technique protocol product brand-name seed seeds satnav wheat apple potato tomato grape rose mural statue bell",
);
const GIVEN =
  /^(?:called|nicknamed|named|dubbed|labelled|labeled|christened|codenamed|code-named|designated|branded|known)$/;

/** "a race nicknamed Warrior", "the strain, which scientists have labelled Kestrel", "Kestrel, as the strain had become known". */
function isNamedKind(words: readonly Word[], from: number, to: number): boolean {
  const next = lowerAt(words, to);
  // "the Ravenspurn wind farm"
  if (
    /^(?:wind|solar|tidal) (?:farm|park|lagoon)$|^(?:gas|oil) field$/.test(
      `${next} ${lowerAt(words, to + 1)}`,
    )
  )
    return true;
  // "the Skyline variety", "sales of Skyline seed": the noun closes what the name opens.
  if (
    KINDS.has(next) &&
    /^\p{Ll}/u.test(words[to]?.text ?? "") &&
    !/^(?:race|type|train|trains|car|system|project|plan|programme|game|product)$/.test(next)
  )
    return !/^\p{Ll}/u.test(words[to + 1]?.text ?? ".") || CLOSED.test(lowerAt(words, to + 1));
  if (next === "," && lowerAt(words, to + 1) === "as" && lowerAt(words, to + 2) === "the")
    return KINDS.has(lowerAt(words, to + 3)) && /^(?:is|was|has|had|became)$/.test(lowerAt(words, to + 4));
  const as = lowerAt(words, from - 1) === "as" ? 1 : 0;
  const the = lowerAt(words, from - 1 - as) === "the" ? 1 : 0;
  const verb = from - 1 - as - the;
  if (!GIVEN.test(lowerAt(words, verb))) return false;
  if (KINDS.has(lowerAt(words, verb - 1))) return true;
  if (words[verb - 1]?.text === "," && KINDS.has(lowerAt(words, verb - 2))) return true;
  // ", which scientists have labelled": past the one who gives the name.
  for (let at = verb - 1; at > verb - 7 && at > 0; at--)
    if (/^(?:which|that)$/.test(lowerAt(words, at)))
      return KINDS.has(lowerAt(words, at - (words[at - 1]?.text === "," ? 2 : 1)));
  return false;
}

/** Initials of things, measures and offices, which act in nothing. */
const THING_INITIALS = new Set(
  "DA ADA OBE MBE CBE KBE DNA RNA mRNA GDP GNP CEO CFO COO CTO CIO HIV AIDS MRI PET ECG TV PC IT AI AGI LLM GMT UTC BST CET CCTV IPO SPAC NDA PIN QR SMS GPS USB LED UFO UAP VAT HR PR AGM EGM CV FAQ DIY ATM LNG LPG EV EVs SUV SUVs VIP PPE PCR ICU ER GP GPs MOT VAR PhD MBA MRSA PTSD ADHD IVF STEM GCSE GCSEs SAT SATs PFAS CO2 CFC CFCs UV BMI IQ DJ MC EP LP PDF URL VPN CPU GPU API SDK RAM ETF ETFs ESG CPI RPI PMI AQI JPEG".split(
    " ",
  ),
);

/** Prizes that do not say so by their names. */
const PRIZES =
  /^(?:golden (?:lion|globes?|bear|boot|raspberry)|silver (?:lion|bear)|palme d['’]or|grand prix|oscars?|emmys?|grammys?|tonys?|nobel|pulitzer|booker|ballon d['’]or|césars?|ashes|super bowl|stanley cup|roland garros|ryder cup|tour de france|grand national|grand slams?|six nations|champions league|europa league|conference league|world series|world cup|olympics|paralympics)$/;

/** "the Ohio Democrat": who somebody is; a paper of the name is a town's. */
const US_STATES =
  /^(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming)$/;
const HEAVEN = /^(?:moon|mars|venus|jupiter|saturn|mercury|neptune|uranus|pluto|earth|sun)$/;

/** "a Democrat on the committee": what somebody is, and no party. */
const isMember = (words: readonly Word[], from: number, to: number): boolean =>
  (to - from === 1 &&
    /^an?$/.test(lowerAt(words, from - 1)) &&
    /^(?:democrat|republican|conservative|liberal|tory|independent|socialist|green)$/.test(
      lowerAt(words, from),
    )) ||
  // "Sen. Dana Okafor, the Marwick Democrat who wrote it"
  (to - from > 1 &&
    /^(?:an?|the)$/.test(lowerAt(words, from - 1)) &&
    /^(?:democrat|republican)$/.test(lowerAt(words, to - 1)) &&
    (lowerAt(words, to) === "who" ||
      words[from - 2]?.text === "," ||
      US_STATES.test(
        words
          .slice(from, to - 1)
          .map(({ lower }) => lower)
          .join(" "),
      ))) ||
  // "the third Test", "the first Ashes Test"
  (/^tests?$/.test(lowerAt(words, to - 1)) &&
    /^(?:the|first|second|third|fourth|fifth|opening|final|one-off)$/.test(lowerAt(words, from - 1))) ||
  (to - from === 1 && lowerAt(words, from - 1) === "the" && HEAVEN.test(lowerAt(words, from)));

/** "Wren II", but no king or pope. */
function isCraftNumber(words: readonly Word[], from: number, to: number): boolean {
  const [first, last] = [words[from]?.text ?? "", words[to - 1]?.text ?? ""];
  if (/^(?:pope|king|queen|emperor|tsar|sultan|patriarch|prince)$/.test(lowerAt(words, from - 1)))
    return false;
  return to - from === 2 && /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII)$/.test(last) && !isGivenName(first);
}

/** "Firefly Aerospace's Blue Ghost": two words without a given name, owned by a firm, are what it makes. */
function isProduct(words: readonly Word[], from: number, to: number): boolean {
  const [first, last] = [words[from], words[to - 1]];
  const owner = words[from - 2];
  const show = /^(?:bbc|itv|cnn|nbc|cbs|abc|pbs|npr|sky|fox)$/.test(owner?.lower ?? "");
  if (show && lowerAt(words, from - 1) === "'s" && !isGivenName(first?.text ?? "")) return true;
  if (to - from !== 2 || lowerAt(words, from - 1) !== "'s" || isGivenName(first?.text ?? "")) return false;
  const firm = isFamiliarBody(owner?.lower ?? "") || FIRM_ENDS.test(owner?.lower ?? "");
  const body = [first, last].some(
    (word) => ORGANISATION_WORDS.has(word?.lower ?? "") || PLACE_WORDS.has(word?.lower ?? ""),
  );
  return firm && !body && words[to]?.text !== ",";
}

const FIRM_ENDS =
  /^(?:aerospace|space|motors|pharma|pharmaceuticals|therapeutics|technologies|systems|robotics|labs|laboratories|entertainment|pictures|studios|games|foods|brewery|shipyard|aviation|biotech|sciences|devices|instruments|software)$/;

const HELD =
  /^(?:cup|prize|award|awards|treaty|championships?|trophy|shield|charter|declaration|code|act|festival|feast)$/;

/** "the Africa Cup of Nations", "the Prize for Fiction": the word before "of" says what it is. */
function isOccasionOf(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++)
    if (/^(?:of|for)$/.test(lowerAt(words, at))) return HELD.test(lowerAt(words, at - 1));
  return false;
}

const NUMBERED =
  /^(?:measure|bill|proposition|question|amendment|initiative|resolution|article|section|chapter|title|rule|regulation|directive|decree|item|lot|count|exhibit|schedule|paragraph|clause|protocol|sb|hb|hr|prop)$/;

/** "Measure 121", "Senate Bill 812", "Proposition 22": what is put to a vote or written down by numbers. */
function isNumberedText(words: readonly Word[], to: number): boolean {
  return NUMBERED.test(lowerAt(words, to - 1)) && words[to]?.kind === "number";
}

/** ", the tallest ride at Halden", ", a midsize crossover that": what is said behind the comma, and no man of that trade. */
function isDescribedThing(words: readonly Word[], to: number): boolean {
  if (words[to]?.text !== "," || !/^(?:an?|the|its|their)$/.test(lowerAt(words, to + 1))) return false;
  for (let at = to + 2; at < to + 7; at++) {
    if (!/^\p{Ll}/u.test(words[at]?.text ?? "")) return false;
    const [word, next] = [lowerAt(words, at), lowerAt(words, at + 1)];
    if (CLOSED.test(word)) return false;
    if (THING_NOUNS.has(word) || KINDS.has(word))
      return words[at + 1]?.kind !== "word" || (CLOSED.test(next) && !/^(?:and|or)$/.test(next));
  }
  return false;
}

const OPENING = /^["“‘«„]$/;
const CLOSING = /^["”’»“]$/;

/** "“The Long Winter,” a film": nothing but the name between quotation marks is a title. */
function isQuoted(words: readonly Word[], from: number, to: number): boolean {
  const first = /^(?:the|an?)$/.test(lowerAt(words, from - 1)) ? from - 1 : from;
  const end = /^[,.!?]$/.test(lowerAt(words, to)) ? to + 1 : to;
  return OPENING.test(lowerAt(words, first - 1)) && CLOSING.test(lowerAt(words, end));
}

const WINS = /^(?:won?|wins|winning|received|receives|awarded|presented|scooped|collected|lifted)$/;
const WINNERS = /^(?:winners?|winning|laureates?|shortlist|nominees?|ceremony)$/;

/** "won the Silver Heron", "a Silver Heron winner": a prize. */
function isPrize(words: readonly Word[], from: number, to: number): boolean {
  const before = lowerAt(words, from - 1);
  if (
    before === "the" &&
    WINS.test(lowerAt(words, from - 2)) &&
    /^[.,;]?$|^(?:in|on|at|for|and|last|this|with)$/.test(lowerAt(words, to))
  )
    return true;
  // "won Wimbledon in 2018"
  if (
    /^(?:won|win|wins|winning)$/.test(before) &&
    to - from === 1 &&
    /^[.,;]?$|^(?:in|and|as|on|at|last|this)$/.test(lowerAt(words, to))
  )
    return true;
  const after = lowerAt(words, to) === "-" ? to + 1 : to;
  return /^(?:an?|the)$/.test(before) && WINNERS.test(lowerAt(words, after));
}

/** Points for a craft, a model or a work: "Kestrel-2", "the Ariane 5", "the ferry Norland", "the cat, Margaret,". */
export function thingPoints(words: readonly Word[], from: number, to: number): number {
  const before = lowerAt(words, from - 1);
  // "League One", a competition
  if (
    to - from === 2 &&
    lowerAt(words, from) === "league" &&
    /^(?:one|two|three)$/.test(lowerAt(words, from + 1))
  )
    return 8;
  // "the Bracken Ridge Fire"
  if (to - from > 1 && before === "the" && /^(?:fire|wildfire|blaze)$/.test(lowerAt(words, to - 1))) return 8;
  // "Mahler's Second Symphony"
  if (
    /^(?:symphony|concerto|sonata|requiem|overture)$/.test(lowerAt(words, to - 1)) &&
    /^(?:'s|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(before)
  )
    return 8;
  const model = /^(?!G-)[\p{L}-]+-\d{1,3}\p{L}?$/u.test(words[to - 1]?.text ?? "");
  const numbered =
    to - from === 1 &&
    words[to]?.kind === "number" &&
    /^\d{1,2}$/.test(words[to]?.text ?? "") &&
    /^(?:the|a|an|'s|its|their)$/.test(before);
  // "a Catherine Cookson", "a Picasso": an indefinite name that closes its phrase is a work or a make.
  const next = words[to]?.text ?? ".";
  const closed = /^(?:[.,;:!?]|that|which|from|worth)$/.test(next);
  if (/^an?$/.test(before) && closed && words[from]?.text !== "Mr") return 8;
  if (model || numbered || CRAFT_NOUNS.has(lowerAt(words, to - 1)) || isTitle(words, from, to)) return 8;
  const whole = words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
  if (PRIZES.test(whole) || isMember(words, from, to)) return 12;
  if (isCraftNumber(words, from, to)) return 8;
  if (isProduct(words, from, to)) return 4;
  if (to - from === 1 && THING_INITIALS.has(words[from]?.text ?? "")) return 12;
  if (isNumberedText(words, to) || isOccasionOf(words, from, to)) return 12;
  if (isNamedKind(words, from, to)) return 8;
  if (isQuoted(words, from, to) || isPrize(words, from, to)) return 6;
  const named = THING_NOUNS.has(before) || (before === "," && THING_NOUNS.has(lowerAt(words, from - 2)));
  if (before === "the" && isDescribedThing(words, to)) return 12;
  return named || isDescribedThing(words, to) || isShip(words, from, to) ? 6 : 0;
}
