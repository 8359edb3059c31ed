// Says whether the verb nearest to an expression looks back or ahead. A heuristic of English clauses, no parser:
// the nearest verb on the left counts most, one on the right only when it is nearer.

import { type Item, PARAGRAPH } from "../lexeme";
import type { Tense } from "../rule";
import { CLASS } from "../vocabulary";

const REACH = 14; // items looked at on each side
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
    "beaten given taken written driven chosen broken stolen drawn thrown born done"
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

function isBack(word: string): boolean {
  return BACK.has(word) || (word.length > 4 && word.endsWith("ed") && !NOT_PAST.has(word));
}

function isPlan(items: readonly Item[], i: number): boolean {
  const next = items[i + 1]?.word ?? "";
  if (!AHEAD_WITH_TO.has(items[i]?.word ?? "") || (next !== "to" && next !== "for")) return false;
  for (let k = i - 1; k >= i - 3; k--) if (PERFECT.has(items[k]?.word ?? "")) return false;
  return true;
}

// What a diary says of a day to come: "the festival opens on Thursday", "the two meet Monday". As nouns they are rare.
const OF_A_DIARY = new Set(
  "begins opens meets arrives expires resumes reconvenes convenes departs".split(" "),
);

/** "is due on Friday", "the vote is on Thursday", "takes place on Sunday", "gets under way". */
function isOfADiary(items: readonly Item[], i: number): boolean {
  const [word, next] = [items[i]?.word ?? "", items[i + 1]];
  if (OF_A_DIARY.has(word)) return true;
  const led = next?.word === "on" || ((next?.mask ?? 0) & (CLASS.WEEKDAY | CLASS.MONTH)) !== 0;
  if (word === "meet") return /[^s]s$/.test(items[i - 1]?.word ?? ""); // "the ministers meet"
  if (word === "due" && /^(?:was|were|been)$/.test(items[i - 1]?.word ?? "")) return false;
  if (word === "due") return led || next?.word === "by" || next?.word === "in";
  return (word === "takes" && next?.word === "place") || (word === "is" && led);
}

/** "may vote on Thursday"; "may have left on Thursday" looks back. */
function isPossible(items: readonly Item[], i: number): boolean {
  const word = items[i]?.word;
  return (word === "may" || word === "might") && items[i + 1]?.word !== "have" && items[i]?.capital === false;
}

const BETWEEN_VERBS = new Set("still also not only then later probably likely now soon".split(" "));

/** "would be released Friday", "to be held Monday", "will have met": a form of the past inside one that looks ahead. */
function isInsideFuture(items: readonly Item[], i: number): boolean {
  const near = items[i - 1]?.word ?? "";
  const at = BETWEEN_VERBS.has(items[i - 2]?.word ?? "") ? i - 3 : i - 2; // "would still be held"
  const far = items[at]?.word ?? "";
  if (near === "will" || near === "ll" || near === "would") return true; // "will set", "would cut"
  return (
    ["be", "have", "been"].includes(near) &&
    ["will", "would", "to", "ll", "should", "may", "might", "must", "can"].includes(far)
  );
}

function tenseOf(items: readonly Item[], i: number): Tense {
  const word = items[i]?.word ?? "";
  if (AHEAD.has(word) || isPlan(items, i) || isOfADiary(items, i) || isPossible(items, i)) return "future";
  if (word === "soon" && items[i + 1]?.word === "as") return "future";
  if (!isBack(word)) return "unknown";
  return isInsideFuture(items, i) ? "future" : "past";
}

/** Where another predicate begins: "pleaded guilty in November and will give evidence". */
function opensClause(items: readonly Item[], i: number): boolean {
  const word = items[i]?.word ?? "";
  return NEW_CLAUSE.has(word) || (word === "and" && tenseOf(items, i + 1) !== "unknown");
}

interface Cue {
  readonly tense: Tense;
  readonly distance: number;
}

function nearestCue(items: readonly Item[], from: number, step: 1 | -1): Cue | undefined {
  for (let distance = 1; distance <= REACH; distance++) {
    const i = from + step * distance;
    const word = items[i]?.word;
    if (word === undefined || endsSentence(items, i) || (step > 0 && opensClause(items, i))) return undefined;
    const tense = tenseOf(items, i);
    if (tense !== "unknown") return { tense, distance };
  }
  return undefined;
}

/** Tense of the verb that items `from` to `to` (exclusive) belong to. */
export function tenseAt(items: readonly Item[], from: number, to: number): Tense {
  const left = nearestCue(items, from, -1);
  const right = nearestCue(items, to - 1, 1);
  if (!left) return right?.tense ?? "unknown";
  if (!right) return left.tense;
  return left.distance <= right.distance + LEFT_BIAS ? left.tense : right.tense;
}
