// Joins the items of a number into one: "twenty - four", "two and a half", "nineteen ninety - six", "a few".
//
// Reads   items as the tokeniser cut them
// Gives   the same items with each run of number words replaced by one item, its value a number, or NaN for "several"

import type { Item, Lexeme } from "./lexeme";
import { CLASS } from "./vocabulary";

const HYPHENS = new Set(["-", "‑"]);

function wordAt(items: readonly Item[], i: number): string {
  return items[i]?.word ?? "";
}

type Counted = Item & { readonly value: number };

function isOf(item: Item | undefined, mask: number): item is Counted {
  return item?.value !== undefined && (item.mask & mask) !== 0;
}

function isCount(item: Item | undefined): item is Counted {
  return isOf(item, CLASS.COUNT);
}

interface Run {
  /** Index after the last item of the number. */
  readonly next: number;
  readonly value: number;
  readonly mask: number;
}

/** "twenty", "twenty-four", "seven": below a hundred. */
function readSmall(items: readonly Item[], i: number): Run | undefined {
  const item = items[i];
  if (!isCount(item)) return undefined;
  if (item.code === "digit") return { next: i + 1, value: item.value, mask: CLASS.COUNT };
  if (item.code !== "tens") return undefined;
  const hyphen = HYPHENS.has(wordAt(items, i + 1)) ? 1 : 0;
  const after = items[i + 1 + hyphen];
  if (isCount(after) && after.code === "digit" && after.value > 0 && after.value < 10)
    return { next: i + 2 + hyphen, value: item.value + after.value, mask: CLASS.COUNT };
  if (isOf(after, CLASS.ORDINAL) && after.value < 10 && after.word.length > 3)
    return { next: i + 2 + hyphen, value: item.value + after.value, mask: CLASS.ORDINAL | CLASS.DAYNUM };
  return { next: i + 1, value: item.value, mask: CLASS.COUNT };
}

/** "nineteen ninety-six", "nineteen hundred", "two thousand (and) five": a year in words. */
function readYearWords(items: readonly Item[], i: number, head: Run): Run | undefined {
  if (head.value === 2 && wordAt(items, head.next) === "thousand") {
    const and = wordAt(items, head.next + 1) === "and" ? 1 : 0;
    const rest = readSmall(items, head.next + 1 + and);
    if (rest && rest.value > 0 && rest.value < 100 && rest.mask === CLASS.COUNT)
      return { next: rest.next, value: 2000 + rest.value, mask: CLASS.COUNT | CLASS.YEAR };
    return { next: head.next + 1, value: 2000, mask: CLASS.COUNT | CLASS.YEAR };
  }
  if (head.value < 13 || head.value > 20 || items[i]?.code === "digits") return undefined;
  const tail = readSmall(items, head.next);
  if (!tail || tail.value < 10 || tail.value > 99 || tail.mask !== CLASS.COUNT) return undefined;
  return { next: tail.next, value: head.value * 100 + tail.value, mask: CLASS.YEAR };
}

/** "a hundred", "two hundred", "three thousand", "a dozen". */
function readLarge(items: readonly Item[], head: Run): Run {
  const scale = items[head.next];
  if (!isCount(scale) || !["hundred", "thousand", "dozen"].includes(scale.code) || head.mask !== CLASS.COUNT)
    return head;
  return { next: head.next + 1, value: head.value * scale.value, mask: CLASS.COUNT };
}

const AND_A_HALF = ["and", "a", "half"];

/** "two and a half", "two-and-a-half", "2 1/2". */
function readHalf(items: readonly Item[], head: Run): Run {
  const after = items[head.next];
  if (isOf(after, CLASS.FRACTION))
    return { next: head.next + 1, value: head.value + after.value, mask: CLASS.COUNT };
  let next = head.next;
  for (const word of AND_A_HALF) {
    if (HYPHENS.has(wordAt(items, next))) next++;
    if (wordAt(items, next++) !== word) return head;
  }
  return { next, value: head.value + 0.5, mask: CLASS.COUNT };
}

/** "a few", "a couple of", "a dozen", "several": counts that begin with an article or are vague. */
function readVague(items: readonly Item[], i: number): Run | undefined {
  const article = wordAt(items, i) === "a" ? 1 : 0;
  const item = items[i + article];
  if (!isCount(item)) return undefined;
  const mask = CLASS.COUNT;
  if (item.code === "vague") return { next: i + article + 1, value: Number.NaN, mask };
  if (item.code === "couple") {
    const of = wordAt(items, i + article + 1) === "of" ? 1 : 0;
    return { next: i + article + 1 + of, value: 2, mask };
  }
  if (article && ["hundred", "thousand", "dozen"].includes(item.code))
    return { next: i + 2, value: item.value, mask };
  return undefined;
}

/** Whether figures may be part of a longer number: most are not, and are left as they are without another look. */
function mayGoOn(after: Item | undefined): boolean {
  if (after === undefined) return false;
  return isOf(after, CLASS.FRACTION) || after.word === "and" || HYPHENS.has(after.word);
}

function readRun(items: readonly Item[], i: number): Run | undefined {
  const vague = readVague(items, i);
  if (vague) return vague;
  const item = items[i];
  if (!isCount(item)) return undefined;
  if (item.code === "digits") {
    if (!mayGoOn(items[i + 1])) return undefined;
    const head = { next: i + 1, value: item.value, mask: item.mask };
    return readHalf(items, head);
  }
  const head = readSmall(items, i);
  if (!head) return undefined;
  return readYearWords(items, i, head) ?? readHalf(items, readLarge(items, head));
}

// A text full of the same numbers makes each only once.
const known = new WeakMap<Lexeme, Lexeme>();

/** What a number is that begins with this spelling. */
function numberFrom(first: Lexeme, mask: number, value: number): Lexeme {
  const before = known.get(first);
  if (before && before.mask === mask && Object.is(before.value, value)) return before;
  const lexeme: Lexeme = { ...first, mask, value, code: "number", word: "#", kind: -1, cue: undefined };
  known.set(first, lexeme);
  return lexeme;
}

const BEGINS = CLASS.COUNT | CLASS.ARTICLE;

/** Joins runs of number words, in place; everything else stays as it is. */
export function joinNumbers(items: Item[]): readonly Item[] {
  let to = 0;
  for (let i = 0; i < items.length; to++) {
    const item = items[i] as Item;
    const run = (item.lexeme.mask & BEGINS) !== 0 ? readRun(items, i) : undefined;
    const last = run && run.next > i + 1 ? items[run.next - 1] : undefined;
    if (run && last) item.goOnTo(last.end, numberFrom(item.lexeme, run.mask, run.value));
    items[to] = item;
    i = last && run ? run.next : i + 1;
  }
  items.length = to;
  return items;
}
