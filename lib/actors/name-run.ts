// How far a name goes: capitals, the small words that join them, and the months that are surnames.
//
// Input   a sentence as read, and the index at which a name begins
// Output  the index after its last word
// Knows   one sentence

import type { Word } from "@/lib/text/words";
import { isCampaigners, isSelfCalled } from "./campaigners";
import { isCalendarWord } from "./common-words";
import { isFamiliarBody } from "./familiar-bodies";
import { goesOnFamily } from "./family-first";
import { fieldNameLength } from "./field-names";
import { isGivenName } from "./given-names";
import { knownBodyLength } from "./known-bodies";
import { isDutchParticle, isParticle, SMALL_BEGUN, SMALL_ENDED } from "./name-spelling";
import { ownedBody, tailLength } from "./name-tail";
import { isPair } from "./paired-places";
import { isRoleWord, OCCASION_WORDS, ORGANISATION_WORDS, PLACE_WORDS } from "./role-words";
import { isCapital, type Reading } from "./sentence-reading";

const JOINERS = new Set(
  "of for and & de da del della van von der den bin al ibn du la le do dos das di".split(" "),
);
const FIRMS = new Set(
  "inc corp ltd llc plc co group holding holdings partners capital ventures industries systems technologies technology laboratories labs pharma pharmaceuticals biotech therapeutics motors airlines airways aviation aerospace energy gas mining steel packaging foods brewery breweries retail solutions logistics shipping stores supermarkets united rovers wanderers athletic fc".split(
    " ",
  ),
);
const AUTHORITIES = new Set(
  "authority commission department ministry committee agency office board council service administration police constabulary protection".split(
    " ",
  ),
);

/** What a body's field begins with: "the National Oceanic and Atmospheric Administration". */
const SPHERES = new Set(
  "national federal royal central international european state us u.s. uk u.k.".split(" "),
);
/** Second fields of a ministry. */
const FIELDS = new Set(
  "health human education culture agriculture fisheries forestry trade industry energy environment transport labour labor welfare justice defence defense science technology research sport sports tourism finance housing urban community commerce climate security natural rural social public development".split(
    " ",
  ),
);

function opensMinistry(words: readonly Word[], at: number): boolean {
  return [words[at], words[at + 1]].some((word) =>
    /^(?:ministry|department|secretary|minister)$/.test(word?.lower ?? ""),
  );
}

/** "Walter August Pruitt", "Sir Julian March": a month behind a given name, with neither a number nor "last" to make it a date. */
function isMonthInName({ words }: Reading, at: number, month: number): boolean {
  const [before, after] = [words[month - 1], words[month + 1]];
  if (!/^(?:march|april|june|august)$/.test(words[month]?.lower ?? "") || month - at > 2) return false;
  if (after?.kind === "number" || !isGivenName(before?.text ?? "")) return false;
  const titled = month - at === 2 && isRoleWord(words[at]?.lower ?? "");
  // "I'm Jo April and": a given name, its bearer's surname, and nothing that makes it a date.
  const presented = month - at === 1 && /^(?:am|'m|i'm|by|and)$/.test(words[at - 1]?.lower ?? "");
  // "said Jean March, 71,": with her age.
  const age = after?.text === "," && /^\d{2}$/.test(words[month + 2]?.text ?? "");
  const aged = age && month - at === 1 && /^(?:,|\.|who)$/.test(words[month + 3]?.lower ?? "");
  // "Anna March resigned": no month stands without a preposition there.
  const alone = month - at === 1 && after !== undefined && after.text !== ",";
  return titled || presented || aged || alone || (isCapital(after) && !isCalendarWord(after.lower));
}

/** "Premier League Halden": the competition that a side plays in is no part of its name. */
function endsCompetition(words: readonly Word[], end: number): boolean {
  const [level, kind] = [words[end - 2]?.lower ?? "", words[end - 1]?.lower ?? ""];
  if (kind !== "league" || !/^(?:premier|super|major|national|champions|europa|conference)$/.test(level))
    return false;
  const next = words[end]?.lower ?? "";
  return (
    !ORGANISATION_WORDS.has(next) &&
    !OCCASION_WORDS.has(next) &&
    !/^(?:one|two|three|north|south)$/.test(next)
  );
}

/** "a Royal Navy Merlin", "the US Air Force Osprey": the craft is no part of the force's name. */
function endsForce(words: readonly Word[], at: number, end: number): boolean {
  const [before, last] = [words[end - 2]?.lower ?? "", words[end - 1]?.lower ?? ""];
  const force =
    /^(?:navy|army)$/.test(last) ||
    (last === "corps" && before === "marine") ||
    (last === "force" && before === "air") ||
    (last === "guard" && /^(?:coast|national)$/.test(before));
  if (!force || end - at < 2) return false;
  // "Air Force Base", "Army Corps of Engineers", "Coast Guard Captain Dana Okafor"
  for (let i = end; isCapital(words[i]) || words[i]?.lower === "of"; i++) {
    const lower = words[i]?.lower ?? "";
    if (lower === "of" || /^(?:one|seals?|rangers?|reserves?)$/.test(lower)) return false;
    if (ORGANISATION_WORDS.has(lower) || PLACE_WORDS.has(lower) || OCCASION_WORDS.has(lower)) return false;
    if (isRoleWord(lower)) return false;
  }
  return true;
}

/** "a SpaceX Falcon 9": the maker's name ends before the model's. */
function endsMaker(words: readonly Word[], at: number, end: number): boolean {
  const model = words[end + 1];
  if (words[end]?.text === "Local") return false;
  const numbered = model?.kind === "number" || /^(?:II|III|IV|VI)$/.test(model?.text ?? "");
  // "the Deutsche Bahn ICE, bound for Frankfurt"
  const kind = /^\p{Lu}{2,4}$/u.test(words[end]?.text ?? "") && /^[\p{Ll},]/u.test(model?.text ?? "");
  const whole = words
    .slice(at, end)
    .map(({ lower }) => lower)
    .join(" ");
  return isFamiliarBody(whole) && ((end - at === 1 && numbered) || (end - at > 1 && kind));
}

/** "a United Airlines Boeing 777", "the Pratt & Whitney PW4000": a model is no part of whose it is. */
const isModel = (words: readonly Word[], at: number): boolean =>
  /^\p{Lu}{1,3}-?\d{2,}/u.test(words[at]?.text ?? "") ||
  (/^(?:boeing|airbus|embraer)$/.test(words[at]?.lower ?? "") &&
    /^[A-Z]?\d{2,4}/.test(words[at + 1]?.text ?? ""));

/** "Ursula von der Leyen", "Ana de la Cruz": how many particles stand before the rest of a surname; 0 where fewer than two do. */
function nobiliary(words: readonly Word[], end: number): number {
  if (
    isDutchParticle(words[end]?.text ?? "") &&
    isGivenName(words[end - 1]?.text ?? "") &&
    isCapital(words[end + 1])
  )
    return 1;
  let count = 0;
  while (count < 3 && isParticle(words[end + count]?.text ?? "")) count++;
  return count > 1 && isCapital(words[end + count]) ? count : 0;
}

/** Two places that are one: what "and" joins there is no list. */
const PAIRED_PLACES = new Set(
  "newfoundland labrador|trinidad tobago|antigua barbuda|bosnia herzegovina|brighton hove|tyne wear|dumfries galloway|perth kinross|argyll bute|hammersmith fulham|kensington chelsea|windsor maidenhead|telford wrekin|armagh down|jammu kashmir|castilla león".split(
    "|",
  ),
);

/** Index after the last word of the run that begins at `at`. */
export function runEnd(reading: Reading, at: number): number {
  const { words } = reading;
  let end = at + 1;
  for (;;) {
    const word = words[end];
    if (
      isCapital(word) &&
      (isModel(words, end) ||
        endsCompetition(words, end) ||
        endsForce(words, at, end) ||
        endsMaker(words, at, end))
    )
      return end;
    if (
      word &&
      (SMALL_BEGUN.test(word.text) ||
        SMALL_ENDED.test(word.text) ||
        (end === at + 1 && goesOnFamily(words[at]?.text ?? "", word.text)))
    ) {
      end++;
      continue;
    }
    if (
      isCapital(word) &&
      (!isCalendarWord(word.lower) ||
        (word.text === "Wednesday" && words[end - 1]?.text === "Sheffield") ||
        (word.lower === "may" && end > at && !isRoleWord(words[end - 1]?.lower ?? "")) ||
        isMonthInName(reading, at, end))
    ) {
      end++;
      continue;
    }
    if (
      word?.kind === "number" &&
      /^\d{1,2}$/.test(word.text) &&
      isCapital(words[end - 1]) &&
      ORGANISATION_WORDS.has(words[end - 1]?.lower ?? "") &&
      // "Union 12" is a branch, "Halden United 2 Marwick City 1" a score.
      !isCapital(words[end + 1])
    ) {
      end++;
      continue;
    }
    // "SEIU Local 503", "Local 503 of the union": a union's branch has its number.
    if (word?.kind === "number" && words[end - 1]?.text === "Local" && /^\d{1,4}$/.test(word.text)) {
      end++;
      const union = end + (words[end + 1]?.lower === "the" ? 2 : 1);
      if (words[end]?.lower !== "of" || !isCapital(words[union])) continue;
      const listed = knownBodyLength(words, union) || fieldNameLength(words, union);
      if (listed > 0) return union + listed;
      end = union;
      continue;
    }
    const step = nobiliary(words, end) || joined(reading, at, end) || ownedBody(words, end);
    if (step === 0) return end + tailLength(words, at, end);
    end += step;
  }
}

/** "the Union of Rail and Track Workers", "the Association of Teachers and Lecturers": whom a body is of, in two words. */
function isSecondTrade(words: readonly Word[], at: number, and: number): boolean {
  const of = words[at + 1]?.lower === "of" ? at + 1 : at + 2;
  if (words[of]?.lower !== "of" || words[at - 1]?.lower !== "the") return false;
  if (
    !/^(?:union|association|federation|society|guild|institute|institution|brotherhood|confederation)$/.test(
      words[of - 1]?.lower ?? "",
    )
  )
    return false;
  const trades = /(?:ers|ors|ists|ees|men|ians|nurses|staffs?)$/;
  const [first, second] = [words[and + 1], words[and + 2]];
  const before = trades.test(words[and - 1]?.lower ?? "");
  if (isCapital(second)) return !before && trades.test(second.lower);
  return before && trades.test(first?.lower ?? "");
}

/** "the National Commission for Museums and Monuments": what a body is for, in two plurals. */
function isSecondField(words: readonly Word[], at: number, and: number): boolean {
  const [before, next, after] = [words[and - 1], words[and + 1], words[and + 2]];
  const [link, noun] = [words[and - 2]?.lower ?? "", words[and - 3]?.lower ?? ""];
  const plural = (word: Word | undefined) => isCapital(word) && /[^s]s$/.test(word.lower);
  return (
    /^(?:for|of|on)$/.test(link) &&
    and - 3 >= at &&
    /^(?:commission|council|office|agency|service|board|institute|society|association|department|ministry|centre|center|committee|authority|fund|trust|bureau)$/.test(
      noun,
    ) &&
    plural(before) &&
    plural(next) &&
    !isCapital(after)
  );
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{Ll}&]{2,7}$/u;
const LONGEST_NAME = 9; // words

/** "the Rail Controllers and Station Staff Union (RCSSU)": initials in brackets tell that "and" joins one name. */
function isSpelledOut(words: readonly Word[], at: number, and: number): boolean {
  let end = and + 1;
  while (end - at < LONGEST_NAME && (isCapital(words[end]) || JOINERS.has(words[end]?.lower ?? ""))) end++;
  const short = words[end + 1]?.text ?? "";
  if (words[end]?.text !== "(" || words[end + 2]?.text !== ")" || !ACRONYM.test(short)) return false;
  const initials = words.slice(at, end).flatMap((word) => (isCapital(word) ? [word.text[0] ?? ""] : []));
  return initials.join("") === short.replace(/[^\p{Lu}]/gu, "");
}

const CALLED = /^(?:group|charity|campaign|journal|magazine|newspaper|movement|party)$/;
/** How many joining words ("of the") stand before a further capital that belongs to the run; 0 where none does. */
function joined({ words, pairs }: Reading, at: number, end: number): number {
  const joiner = words[end];
  // "Survivors of Marwick Abuse, a support group"
  if (end - at === 1 && isSelfCalled(words, at)) return 1;
  // "the campaign group Right to Mend"
  if (joiner?.lower === "to" && end - at === 1 && CALLED.test(words[at - 1]?.lower ?? ""))
    return isCapital(words[end + 1]) ? 1 : 0;
  // "the Residents' Association to Stop Onagawa"
  if (
    joiner?.lower === "to" &&
    /^(?:association|campaign|coalition|committee|alliance|movement|fund|society)$/.test(
      words[end - 1]?.lower ?? "",
    )
  )
    return isCapital(words[end + 1]) &&
      /^(?:save|stop|end|protect|defend|abolish|ban|free|keep|restore|prevent)$/.test(
        words[end + 1]?.lower ?? "",
      )
      ? 1
      : 0;
  // "Students for Justice in Palestine"
  if (joiner?.lower === "in" && end - at === 3 && words[at + 1]?.lower === "for" && isCampaigners(words[at]))
    return isCapital(words[end + 1]) && !isCalendarWord(words[end + 1]?.lower ?? "") ? 1 : 0;
  // "the Committee on Standards", but "the committee on Midsummer Day"
  if (joiner?.lower === "on" && /^(?:committee|subcommittee|commission)$/.test(words[end - 1]?.lower ?? "")) {
    const [topic, day] = [words[end + 1], words[end + 2]];
    const dated = isCalendarWord(topic?.lower ?? "") || /^(?:day|eve|night)$/.test(day?.lower ?? "");
    return isCapital(topic) && !dated ? 1 : 0;
  }
  if (!joiner || !JOINERS.has(joiner.lower)) return 0;
  const before = words[end - 1]?.lower ?? "";
  const campaign = joiner.lower === "for" && end - at < 4 && isCampaigners(words[end - 1]);
  // "Citizens for a Better Marwick"
  const article = campaign ? /^(?:the|an?)$/ : /^the$/;
  const the = article.test(words[end + 1]?.lower ?? "") ? 1 : 0;
  const next = words[end + 1 + the];
  if (!isCapital(next) || isCalendarWord(next.lower)) return 0;
  // "the Affordable Insulin for All Act"
  if (
    /^(?:for|to|on|in)$/.test(joiner.lower) &&
    words
      .slice(end + 1, end + 6)
      .some(
        (word, i, all) =>
          /^(?:Act|Bill)$/.test(word.text) &&
          all.slice(0, i).every((one) => /^\p{Lu}/u.test(one.text) || JOINERS.has(one.lower)),
      )
  )
    return 1 + the;
  // "Lawyers for Mr. Wickstead"
  if (
    joiner.lower === "for" &&
    isRoleWord(next.lower) &&
    !ORGANISATION_WORDS.has(next.lower) &&
    (next.lower !== "justice" || isCapital(words[end + 2]))
  )
    return 0;
  const opened = words[at - 1]?.lower === "the" && !isRoleWord(before);
  const bodied = words.slice(at, end).some((word) => ORGANISATION_WORDS.has(word.lower));
  const body = ORGANISATION_WORDS.has(before) || before === "ministers" || before === "transport";
  // "the parents' group Truth for Halden": one word, and a noun before it that says it is a body.
  const called = end - at === 1 && CALLED.test(words[at - 1]?.lower ?? "");
  if (joiner.lower === "&") return 1;
  // "Verity Pharma of Basel": a company's name ends before its place.
  if (joiner.lower === "of") {
    // "East Riding of Yorkshire Council"
    if (
      the === 0 &&
      /^(?:council|police|borough|university|hospitals?)$/.test(words[end + 2]?.lower ?? "") &&
      isCapital(words[end + 2]) &&
      end - at < 3
    )
      return 1;
    // "the Attorney's Office for the Middle District of Pennsylvania"
    if (
      before === "district" &&
      /^(?:middle|northern|southern|eastern|western|central)$/.test(words[end - 2]?.lower ?? "")
    )
      return 1 + the;
    // "the Recommended List of the Agriculture and Horticulture Development Board"
    if (the === 1 && !body && fieldNameLength(words, end + 2) > 0) return 0;
    const firm = !opened && FIRMS.has(before) && the === 0;
    return !firm && (body || before === "secretary" || opened || called) ? 1 + the : 0;
  }
  if (joiner.lower === "for") {
    return (body || bodied || called || campaign) && before !== "police" ? 1 + the : 0;
  }
  if (joiner.lower === "and") {
    if (PAIRED_PLACES.has(`${before} ${next.lower}`)) return 1;
    // "Devon and Dorset Fire and Rescue Service"
    if (before === "fire" && next.lower === "rescue") return 1;
    if (pairs.has(`${before} ${next.lower}`) || isPair(words, end)) return 1;
    // "Halden Gas and Electric", "Marwick Power and Light"
    if (
      /^(?:gas|power|light|water|electric)$/.test(before) &&
      /^(?:electric|light|power|water|gas)$/.test(next.lower) &&
      end - at > 1
    )
      return 1;
    // "the Department of Health and Human Services": a ministry's second field.
    const ministry = words[at + 1]?.lower === "of" || words[at + 2]?.lower === "of";
    if (ministry && opensMinistry(words, at) && FIELDS.has(next.lower)) return 1;
    if (isSecondTrade(words, at, end) || isSpelledOut(words, at, end) || isSecondField(words, at, end))
      return 1;
    // "the Competition and Markets Authority", but not "the Treasury and Markets Authority".
    const last = isCapital(words[end + 2]) ? words[end + 2] : next;
    const single = end - at === 1 || (end - at === 2 && SPHERES.has(words[at]?.lower ?? ""));
    // "the Patent Trial and Appeal Board": two words stand before "and" where the article says that one body is named.
    const double = end - at === 2 && words[at - 1]?.lower === "the" && last !== next;
    // "the Health and Safety Executive", which is no man's office
    const executive = last !== next && last?.lower === "executive" && words[at - 1]?.lower === "the";
    if (executive && end - at === 1) return 1;
    return AUTHORITIES.has(last?.lower ?? "") && (single || double) && !body ? 1 : 0;
  }
  return the ? 0 : 1;
}
