// Where a name may begin: capitals that open a sentence, months and openers are told from names.
//
// Input   a sentence as read, and the index of a word
// Output  whether a name can begin there
// Knows   one word to the left and two to the right

import { isCampaigners, isSelfCalled } from "./campaigners";
import { isCalendarWord, isOpener } from "./common-words";
import { isFamiliarBody } from "./familiar-bodies";
import { isFamiliarPlace } from "./familiar-places";
import { goesOnFamily } from "./family-first";
import { isGivenName } from "./given-names";
import { SMALL_BEGUN, SMALL_ENDED } from "./name-spelling";
import { endsBody, endsWithPlainBody } from "./name-tail";
import { stateNamed } from "./nationalities";
import { BODY_NOUNS, COMPANY_NOUNS, isRoleWord, ORGANISATION_WORDS, ROLE_MODIFIERS } from "./role-words";
import { isCapital, type Reading } from "./sentence-reading";

const BEFORE_MONTH = new Set(
  "in on since until by last this next during early late mid of from through to before after every".split(
    " ",
  ),
);
const OPENING_VERBS = new Set(
  "said says told made took gave went came won lost beat met sold bought rose fell held led left ran sent set put cut hit laid shut paid spent drew grew spoke wrote began broke became built".split(
    " ",
  ),
);

function opensSentence(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  return at === reading.begin || (before !== undefined && /^[“"‘•:-]$/.test(before.text));
}

/** States as American news abbreviates them behind a town. */
const US_STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Vt|Va|Wash|W\.Va|Wis|Wyo)\.?$/;

const COMMON_TOO = /^(?:boots|nationwide|puma|vale|apple|shell|target|visa|orange)$/;

/** Whether a name can begin at the word. */
export function canBegin(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  // "The court fined al-Hashimi"
  if (word && SMALL_BEGUN.test(word.text) && reading.bearers.has(word.lower)) return true;
  if (!isCapital(word) || (/^\p{Lu}{1,2}\d+$/u.test(word.text) && !/^G(?:7|8|20|77)$/.test(word.text)))
    return false;
  // "Don't", "They're": never a name.
  if (/(?:n't|'(?:re|ll|ve|d|m))$/.test(word.lower)) return false;
  if (word.text.length === 1 && !isCapital(reading.words[at + 1])) return false;
  // "the Government's decision": a paper's capital, and no name
  if (
    /^(?:Government|Opposition|Minister|Ministers)$/.test(word.text) &&
    !isCapital(reading.words[at + 1]) &&
    reading.words[at + 1]?.lower !== "of"
  )
    return false;
  // "22 Boeing 767s": what is flown, and not who built it
  if (
    /^(?:boeing|airbus|embraer|cessna|learjet|gulfstream|airbuses)$/.test(word.lower) &&
    /^(?:[A-Z]?\d{2,4})/.test(reading.words[at + 1]?.text ?? "")
  )
    return false;
  // "The Oregonian/OregonLive": one outlet under two names
  if (reading.words[at - 1]?.text === "/" && isCapital(reading.words[at - 2])) return false;
  // "Teterboro, N.J.": where the town is
  if (reading.words[at - 1]?.text === "," && isCapital(reading.words[at - 2]) && US_STATE.test(word.text))
    return false;
  // "D-Beaverton": a party and a seat.
  if (/^[DRI]-\p{Lu}/u.test(word.text)) return false;
  const next = reading.words[at + 1];
  if (isBearer(reading, at)) return true;
  if (opensCampaign(reading, at) || (word.text === "Local" && next?.kind === "number")) return true;
  const goesOn =
    next !== undefined &&
    (SMALL_BEGUN.test(next.text) || SMALL_ENDED.test(next.text) || goesOnFamily(word.text, next.text));
  // "Al-Hashimi denied it"
  if (/^(?:Al|El|Ash|Abu|Bin|Ibn)-\p{Lu}/u.test(word.text)) return true;
  const alone = !goesOn && (!isCapital(next) || isCalendarWord(next.lower));
  // "Summer Lane burned": a season with a capital inside a sentence, before another name.
  if (/^(?:spring|summer|autumn|winter|easter)$/.test(word.lower) && !alone && !opensSentence(reading, at))
    return true;
  if (isCalendarWord(word.lower) && reading.surnames.has(word.text) && !datesByPreposition(reading, at))
    return next?.kind !== "number" || reading.words[at + 1]?.text === ",";
  if (isCalendarWord(word.lower))
    return !alone && isGivenName(word.lower) && !datesByPreposition(reading, at);
  // "The US and Norway": not "us"
  if (/^U\.?[SK]\.?$/.test(word.text) && alone) return true;
  if (isOpener(word.lower))
    return (
      opensRanked(reading, at) ||
      opensPlace(reading, at) ||
      opensGroup(reading, at) ||
      opensBody(reading, at) ||
      opensOwnBody(reading, at)
    );
  // "Boots were found", "Nationwide protests began": what a firm is called too.
  if (opensSentence(reading, at) && COMMON_TOO.test(word.lower))
    return (
      OPENING_VERBS.has(next?.lower ?? "") ||
      /^(?:started|withdrew|pulled|recalled|closed|opened|announced|launched|stopped|agreed|plans|will|has)$/.test(
        next?.lower ?? "",
      )
    );
  if (isFamiliarBody(word.lower) || isFamiliarPlace(word.lower) || stateNamed(word.text)) return true;
  if (!opensSentence(reading, at)) return true;
  // "Nurses at St Brendan voted"
  if (
    alone &&
    /^(?:at|in|from|who|and|have|were|are|say)$|[^e]ed$/.test(next?.lower ?? "") &&
    (isCampaigners(word) || TRADES.test(word.lower)) &&
    /s$/.test(word.lower) &&
    !stateNamed(word.text)
  )
    return false;
  if (opensOfBody(reading, at)) return true;
  // "Secretary of State Dana Okafor", where a sentence opens with it
  if (/^(?:secretary|minister)$/.test(word.lower) && next?.lower === "of" && isCapital(reading.words[at + 2]))
    return true;
  // "Retailer Halden closed": what it does, and not what it is called.
  if (TRADING.test(word.lower) && !alone && !reading.names.has(word.text)) return false;
  if (isEpithet(reading, at)) return false;
  if (reading.lowerCase.has(word.lower)) return !alone && isRoleWord(word.lower);
  return !alone || reading.names.has(word.text) || isGivenName(word.text) || opensLikeName(reading, at);
}

/** "Oregonians for Flexible Work", "Citizens for a Better Marwick": people who campaign for something with a capital. */
function opensCampaign({ words }: Reading, at: number): boolean {
  if (isSelfCalled(words, at)) return true;
  if (!isCampaigners(words[at]) || words[at + 1]?.lower !== "for") return false;
  // "Lawyers for Dana Okafor"
  if (words[at]?.lower === "lawyers") return false;
  const cause = words[/^(?:the|an?)$/.test(words[at + 2]?.lower ?? "") ? at + 3 : at + 2];
  return (
    isCapital(cause) && !isCalendarWord(cause.lower) && !isGivenName(cause.text) && !isRoleWord(cause.lower)
  );
}

const TRADES =
  /^(?:pilots|drivers|miners|dockers|firefighters|engineers|writers|actors|crews|officers|prosecutors|lawmakers|players|growers|owners|builders|technicians|cleaners|porters|guards|machinists|steelworkers|truckers|controllers)$/;

const TRADING =
  /^(?:consultancy|pollster|airline|insurer|startup|start-up|manufacturer|broadcaster|publisher|brewer|retailer|supplier|developer|builder|miner|lender|producer|contractor|\p{Ll}{3,12}maker|meatpacker|regulator|watchdog|caterer|auditor|lessor|importer|exporter|shipbuilder|brewery|wholesaler|bookmaker|utility|supermarket|thinktank)$/u;

const EPITHET = /\p{L}{3}(?:man|woman|person|ist|er|or|ant|ent|ian|eer|ive|ed|ary)$/u;

/** "Groundsman Alf Meakin", "Disgraced Tom Reilly": a noun or adjective that a sentence opens with before a person's full name. */
function isEpithet({ words, names }: Reading, at: number): boolean {
  const [word, given, surname] = [words[at], words[at + 1], words[at + 2]];
  if (!word || !EPITHET.test(word.lower) || isGivenName(word.text) || names.has(word.text)) return false;
  if (/[^e]ed$/.test(word.lower) && isCapital(given) && !isCapital(surname)) return names.has(given.text);
  return isCapital(given) && isGivenName(given.text) && isCapital(surname);
}

/** "since First Republic went under": inside a sentence a number has its capital from a name. */
function opensRanked(reading: Reading, at: number): boolean {
  const next = reading.words[at + 1];
  if (!/^(?:First|Second|Third|Fifth)$/.test(reading.words[at]?.text ?? "")) return false;
  if (opensSentence(reading, at) && !reading.ranked.has(`${reading.words[at]?.lower} ${next?.lower}`))
    return false;
  return (
    isCapital(next) &&
    !isCalendarWord(next.lower) &&
    !/^(?:lady|minister|amendment|world|division|circuit|district|avenue|street|lord|secretary|symphony)$/.test(
      next.lower,
    )
  );
}

/** "King denied it", in an article about a David King: a surname that else is an office, a place or a thing. */
export function isBearer({ words, bearers }: Reading, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!isCapital(word) || !bearers.has(word.lower) || isCalendarWord(word.lower)) return false;
  return !isCapital(next) && !/^(?:the|an?|of)$/.test(words[at - 1]?.lower ?? "");
}

/** "New York" and "the New Zealand side": an opener that is a name's first word. */
function opensPlace(reading: Reading, at: number): boolean {
  const [word, next] = [reading.words[at], reading.words[at + 1]];
  if (!word || !isCapital(next) || !/^(?:new|great)$/.test(word.lower)) return false;
  const whole = `${word.text} ${next.text}`;
  return (
    isFamiliarPlace(whole.toLowerCase()) || stateNamed(whole) !== undefined || !opensSentence(reading, at)
  );
}

/** "the Families of the Norland", inside a sentence: people who call themselves so. */
function opensGroup(reading: Reading, at: number): boolean {
  const { words } = reading;
  const [word, of] = [words[at], words[at + 1]];
  if (
    opensSentence(reading, at) ||
    !ORGANISATION_WORDS.has(word?.lower ?? "") ||
    !/^(?:of|for)$/.test(of?.lower ?? "")
  )
    return false;
  return isCapital(words[words[at + 2]?.lower === "the" ? at + 3 : at + 2]);
}

/** "the Revenue Board", inside a sentence: a common word with a capital, before one that ends a body's name. */
function opensBody(reading: Reading, at: number): boolean {
  const next = reading.words[at + 1];
  return (
    !opensSentence(reading, at) &&
    reading.words[at - 1]?.lower === "the" &&
    isCapital(next) &&
    (ORGANISATION_WORDS.has(next.lower) ||
      // "the Data Protection Commission"
      (isCapital(reading.words[at + 2]) && ORGANISATION_WORDS.has(reading.words[at + 2]?.lower ?? "")))
  );
}

/** "the Farmers' League", "Doctors Across Borders": a common word whose capital the next word explains. */
function opensOwnBody({ words }: Reading, at: number): boolean {
  const [next, body] = [words[at + 1], words[at + 2]];
  if (!isCapital(body) || isCalendarWord(body.lower)) return false;
  if (/^(?:Without|Across|Against|Beyond|Before|For)$/.test(next?.text ?? ""))
    return /s$/.test(words[at]?.lower ?? "");
  const owned = /^['’]s?$/.test(next?.text ?? "") && next?.start === words[at]?.end;
  return owned && words[at - 1]?.lower === "the" && endsBody(words, at + 2);
}

const OF_BODIES =
  /^(?:university|bank|museum|college|institute|ministry|department|office|house|church|court|transport|friends|families|society|association|union|federation|diocese|archdiocese|academy|chamber|confederation|council)$/;

/** "University of Marwick raised its fees": a body that a sentence opens with, without "the". */
function opensOfBody({ words }: Reading, at: number): boolean {
  if (!OF_BODIES.test(words[at]?.lower ?? "") || !/^(?:of|for)$/.test(words[at + 1]?.lower ?? ""))
    return false;
  const name = words[words[at + 2]?.lower === "the" ? at + 3 : at + 2];
  if (!isCapital(name) || isCalendarWord(name.lower)) return false;
  // "Friends of Dana wept": hers, and no body.
  const people = /^(?:friends|families)$/.test(words[at]?.lower ?? "") && words[at + 2] === name;
  return !people || isCapital(words[at + 3]);
}

/** "In April Halden closed": the month is a date there, and in "April Okafor said" it is a name. */
function datesByPreposition({ words }: Reading, at: number): boolean {
  const before = words[at - 1];
  return before !== undefined && (before.kind === "number" || BEFORE_MONTH.has(before.lower));
}

/** "Riot police", "Borough council": what sort of body it is, and not whose. */
const WHAT_BODY =
  /^(?:borough|parish|town|village|unitary|tribal|student|armed|riot|traffic|military|secret|undercover|detectives?|more|many|most|several|uniformed)$/;

/** Whether the words from there on end with a noun for a body: "Catholic hospital chain,", "company he founded", "start-up that". */
function describesBody(words: Reading["words"], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const next = words[at + 1];
    if (!COMPANY_NOUNS.has(words[at]?.lower ?? "") || !next) continue;
    if (/^(?:he|she|they|that|which|whose|behind|founded|led|based|owned|run)$/.test(next.lower)) return true;
  }
  const comma = words.findIndex(({ text }, i) => i > from && text === ",");
  const noun = words[comma - 1]?.lower ?? "";
  return comma > 0 && comma < from + 6 && (COMPANY_NOUNS.has(noun) || BODY_NOUNS.has(noun));
}

/** A lone capital at a sentence's start is a name only where a possessive or a verb with a past form follows. */
function opensLikeName({ words }: Reading, at: number): boolean {
  const [word, next] = [words[at]?.lower ?? "", words[at + 1]?.lower ?? ""];
  if (next === "'s" || (next === "&" && isCapital(words[at + 2]))) return true;
  if (endsWithPlainBody(words, at, at + 1)) return !ROLE_MODIFIERS.has(word) && !WHAT_BODY.test(word);
  // "Ascension, a Catholic chain, was hit"
  if (next === "," && /^(?:an?|the)$/.test(words[at + 2]?.lower ?? "") && describesBody(words, at + 3))
    return true;
  // "FIFPRO, the global union,": initials, where what follows is not written in capitals too
  if (/^\p{Lu}{3,7}$/u.test(words[at]?.text ?? "") && !/^\p{Lu}{2}/u.test(words[at + 1]?.text ?? ""))
    return true;
  // "TotalEnergies said": a capital inside says that it is a name.
  if (/\p{Ll}\p{Lu}|\p{Lu}\d|\p{Ll}-\p{Lu}{2}/u.test(words[at]?.text ?? "")) return true;
  if (/(?:[^s]s|ing|ed|ly|tions?|sions?|ments?|ness|ship|ance|ence|ures?)$/.test(word)) return false;
  if (next === "," && /^(who|which|whose)$/.test(words[at + 2]?.lower ?? "")) return true;
  if (isFirstOfSeveral(words, at)) return true;
  return (
    /^(has|had|was|is|will|would|may|could|must|also|yesterday|today|now|then|on)$/.test(next) ||
    /[^e]ed$/.test(next) ||
    next === "agreed" ||
    OPENING_VERBS.has(next)
  );
}

/** "Ernst & Young", "Halden and Marwick merged", "Halden, Marwick and Quorley". */
function isFirstOfSeveral(words: Reading["words"], at: number): boolean {
  const [mark, second, third] = [words[at + 1]?.lower ?? "", words[at + 2], words[at + 3]];
  if (!isCapital(second) || isCalendarWord(second.lower) || isRoleWord(second.lower)) return false;
  return (
    mark === "&" || mark === "and" || (mark === "," && third?.lower === "and" && isCapital(words[at + 4]))
  );
}
