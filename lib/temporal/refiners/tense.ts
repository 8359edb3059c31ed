// Says whether the verb nearest to an expression looks back or ahead. A heuristic of English clauses, no parser:
// the nearest verb on the left counts most, one on the right only when it is nearer.

import { type Item, PARAGRAPH } from "../lexeme";
import type { Tense } from "../rule";
import { isOfADiary, mayTellOfADiary } from "./diary";

const REACH = 24; // items looked at on each side
const LEFT_BIAS = 3; // items by which a verb on the left may be farther away

// These look ahead by themselves.
const AHEAD = new Set(
  "will would must ll shall upcoming forthcoming tomorrow expect expects forecast forecasts payable".split(
    " ",
  ),
);
// These look ahead only with "to" or "for" after them: "set to open", "is to meet", "scheduled for Friday".
const AHEAD_WITH_TO = new Set(
  (
    "set going is are be agreed vowed promised ready likely about scheduled due slated plans plan planned planning " +
    "intends intend expects expect expected hopes hope poised wants want needs has have"
  ).split(" "),
);
// ... and after one of these they tell of a plan of old: "had been scheduled to expire Friday".
const PERFECT = new Set(["had", "previously", "originally"]);
const BACK = new Set(
  (
    "said told was were had did went met came took made got gave found left held won lost fell rose hit began saw " +
    "sent spent spoke struck shot died became brought built bought caught chose cut drew drove felt flew fought " +
    "grew heard kept knew laid led paid ran sold stood taught thought threw understood wore wrote broke blew hurt " +
    "quit shut slid sought sank swore swept been put set drew showed shook sang beat rode fled rang ago " +
    "sued beaten given taken written driven chosen broken stolen drawn thrown born done"
  ).split(" "),
);
const NOT_PAST = new Set(
  "need seed speed indeed feed exceed succeed proceed hundred united sacred armed need unprecedented so-called".split(
    " ",
  ),
);
const TITLES = new Set(
  "mr mrs ms dr gen sen rep gov st lt col sgt maj capt rev prof inc corp co no jr sr".split(" "),
);
// A new clause begins after the expression: its verb is not the one that the date belongs to.
const NEW_CLAUSE = new Set([
  "that",
  ";",
  ":",
  "(",
  ")",
  '"',
  "who",
  "which",
  "but",
  "because",
  "while",
  "as",
]);

/** Whether the item ends a sentence; the stops of "U.S." and "Mr." do not. */
function endsSentence(items: readonly Item[], i: number): boolean {
  const word = items[i]?.word;
  if (word === PARAGRAPH || word === "!" || word === "?") return true;
  if (word !== ".") return false;
  const before = items[i - 1]?.word ?? "";
  let next = i + 1;
  while ((next < i + 4 && items[next]?.word === "'") || items[next]?.word === '"') next++;
  return before.length > 1 && !TITLES.has(before) && items[next]?.capital !== false;
}

/** Whether the word is a form of the past; it may be a participle. */
export function isBack(word: string): boolean {
  return BACK.has(word) || (word.length > 4 && word.endsWith("ed") && !NOT_PAST.has(word));
}

function isPlan(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]?.word ?? "";
  if (!AHEAD_WITH_TO.has(items[i]?.word ?? "") || (next !== "to" && next !== "for")) return false;
  for (let k = i - 1; k >= i - 3; k--) if (PERFECT.has(items[k]?.word ?? "")) return false;
  return true;
}

/** "may vote on Thursday"; "may have left on Thursday" looks back. */
function isPossible(items: readonly Item[], i: number): boolean {
  const word = items[i]?.word;
  return (
    (word === "may" || word === "might" || word === "should") &&
    items[i + 1]?.word !== "have" &&
    items[i]?.capital === false
  );
}

// "to put on display": no past after "to".
const SAME_IN_PAST = new Set("cut hit hurt put quit set shut".split(" "));

const BETWEEN_VERBS = new Set("still also not only then later probably likely now soon".split(" "));

const CERTAIN = new Set(["will", "would", "to", "ll", "should"]);
const POSSIBLE = new Set(["may", "might", "must", "can"]); // "may have left" looks back

const NOTICED = new Set(
  "seen heard felt reached found made read located contacted confirmed identified verified".split(" "),
); // "could be heard": it was

const STAYS = new Set("stay remain keep get".split(" ")); // "will stay shut"

/** "would be released Friday", "to be held Monday", "will have met": a form of the past inside one that looks ahead. */
function isInsideFuture(items: readonly Item[], i: number): boolean {
  const near = items[i - 1]?.word ?? "";
  const at = BETWEEN_VERBS.has(items[i - 2]?.word ?? "") ? i - 3 : i - 2; // "would still be held"
  const far = items[at]?.word ?? "";
  if (STAYS.has(near)) return CERTAIN.has(far);
  if (near === "will" || near === "ll" || near === "would") return true; // "will set", "would cut"
  if (near !== "be" && near !== "have" && near !== "been") return false;
  if (near === "be" && far === "could") return !NOTICED.has(items[i]?.word ?? "");
  return CERTAIN.has(far) || (near === "be" && POSSIBLE.has(far));
}

const SENSED = new Set("not hear see feel smell find tell only reach remember afford have barely".split(" "));

/** "a ruling could come Friday"; "he could not be reached", "they could hear shots" look back. */
function isOpenTo(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]?.word ?? ".";
  if (items[i]?.word !== "could" || SENSED.has(next)) return false;
  return next !== "be" || !NOTICED.has(items[i + 2]?.word ?? "");
}

function tenseOf(items: readonly Item[], i: number): Tense {
  const word = items[i]?.word ?? "";
  if (isOpenTo(items, i)) return "future";
  if (AHEAD.has(word) || isPlan(items, i) || isOfADiary(items, i) || isPossible(items, i)) return "future";
  if (word === "soon" && items[i + 1]?.word === "as") return "future";
  if ((word === "was" || word === "were") && items[i + 1]?.word === "to") return "future"; // "was to send"
  if (!isBack(word) || (items[i - 1]?.word === "to" && SAME_IN_PAST.has(word))) return "unknown";
  const before = items[i - 1]?.word;
  if (before === "is" || before === "are") return "unknown"; // "when the case is heard in May"
  return isInsideFuture(items, i) ? "future" : "past";
}

/** Where another predicate begins: "pleaded guilty in November and will give evidence". */
function opensClause(items: readonly Item[], i: number): boolean {
  const word = items[i]?.word ?? "";
  return NEW_CLAUSE.has(word) || (word === "and" && tenseOf(items, i + 1) !== "unknown");
}

// What an item means to a clause, as bits, so that each item of a text is looked at once.
const SEEN = 1;
const PAST = 2;
const FUTURE = 4;
const ENDS = 8;
const OPENS = 16;
const TENSES = PAST | FUTURE;

const OTHER_CUES = new Set([...NEW_CLAUSE, "and", "could", "may", "might", "should", "soon", "was", "were"]);
const SENTENCE_ENDS = new Set([PARAGRAPH, ".", "!", "?"]);

/** Whether the word can mean anything to a clause in some place; most cannot. */
function isCue(word: string): boolean {
  const verb = AHEAD.has(word) || AHEAD_WITH_TO.has(word) || isBack(word) || mayTellOfADiary(word);
  return verb || OTHER_CUES.has(word) || SENTENCE_ENDS.has(word);
}

function roleOf(items: readonly Item[], i: number): number {
  const { lexeme } = items[i] as Item;
  lexeme.cue ??= isCue(lexeme.word);
  if (!lexeme.cue) return SEEN;
  const tense = tenseOf(items, i);
  const verb = tense === "past" ? PAST : tense === "future" ? FUTURE : 0;
  return SEEN | verb | (endsSentence(items, i) ? ENDS : 0) | (opensClause(items, i) ? OPENS : 0);
}

/**
 * Reads the tense of a text's clauses: of the verb that items `from` to `to` (exclusive) belong to.
 * It remembers what it has seen, so that asking often, and close together, stays cheap.
 */
export function tenseReader(items: readonly Item[]): (from: number, to: number) => Tense {
  const roles = new Uint8Array(items.length);

  /** Distance to the nearest verb, its tense in the low bits; 0 where the clause has none within reach. */
  function nearestCue(from: number, step: 1 | -1): number {
    const stops = step > 0 ? ENDS | OPENS : ENDS;
    for (let distance = 1; distance <= REACH; distance++) {
      const i = from + step * distance;
      if (i < 0 || i >= items.length) return 0;
      if (roles[i] === 0) roles[i] = roleOf(items, i);
      const role = roles[i] ?? 0;
      if ((role & stops) !== 0) return 0;
      if ((role & TENSES) !== 0) return distance * 8 + (role & TENSES);
    }
    return 0;
  }

  return (from, to) => {
    const left = nearestCue(from, -1);
    const right = nearestCue(to - 1, 1);
    const onLeft = left !== 0 && (right === 0 || left >> 3 <= (right >> 3) + LEFT_BIAS);
    const tense = (onLeft ? left : right) & TENSES;
    return tense === PAST ? "past" : tense === FUTURE ? "future" : "unknown";
  };
}
