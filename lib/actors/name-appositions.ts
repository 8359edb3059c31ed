// What stands beside a name and says what it is: an office, a sort of body, a short form in brackets.
//
// Input   the words of a sentence and the run that is the name
// Output  descriptions in small letters
// Knows   commas and brackets; what they are worth is settled in name-signs.ts

import type { Word } from "@/lib/text/words";
import { isFamiliarPlace } from "./familiar-places";
import { officeEnding } from "./name-titles";
import { BODY_NOUNS, COMPANY_NOUNS, ROLE_NOUNS } from "./role-words";

const CLOSES_ROLE = new Set("of at for in who whose that which and to with from on behind since".split(" "));
const OPENS_PHRASE = /^(?:an?|the|his|her|its|their|this|that)$/;
/** Participles that describe who goes before, and are no verb of theirs: "the contractor hired in January to paint it". */
const DESCRIBED = new Set(
  "hired contracted appointed accused based owned founded run led brought charged formed created backed controlled commissioned headquartered employed engaged paid chosen picked called named known responsible set".split(
    " ",
  ),
);
const LONGEST_ROLE = 12; // words

/** A description beside a name, lower case, and its head. */
export interface Apposition {
  readonly role: string;
  readonly head: string;
}

/** Whether the noun says what someone or some body is. */
export const isDescriptive = (lower: string) =>
  ROLE_NOUNS.has(lower) || COMPANY_NOUNS.has(lower) || BODY_NOUNS.has(lower);

/** The description between commas after the name: ", the finance minister," or ", chief executive of Halden,". */
function appositionAfter(words: readonly Word[], end: number): Apposition | undefined {
  if (words[end]?.text !== ",") return undefined;
  const found: string[] = [];
  for (let i = end + 1; i < words.length && i <= end + LONGEST_ROLE; i++) {
    const word = words[i];
    if (word?.text === "'" || word?.text === "’") continue; // "a pensioners' group"
    if (!word || word.kind === "mark") break;
    // "Ian Lind, of the district court, ruled": what follows a preposition is not what he is.
    if (/^(?:who|which|of|from|in|at|on|for|by|with|to)$/.test(word.lower)) break;
    // ", wiped a hand across the board and sat down": another phrase begins, and this is no description.
    if (
      found.some((lower) => !/^(?:then|now|once|also|formerly)$/.test(lower)) &&
      OPENS_PHRASE.test(word.lower)
    )
      break;
    found.push(word.lower);
    const next = words[i + 1];
    if (!isDescriptive(word.lower) || isDescriptive(next?.lower ?? "")) continue;
    if (next?.lower === "'s") continue;
    // ", the company said": what follows a description is a comma, a preposition or "who", never a verb.
    const closed = !next || next.kind === "mark" || CLOSES_ROLE.has(next.lower) || DESCRIBED.has(next.lower);
    return closed ? { role: found.join(" "), head: word.lower } : undefined;
  }
  return undefined;
}

/** "the finance minister, Maria Castellanos,": the description before the comma. */
function appositionBefore(words: readonly Word[], start: number): Apposition | undefined {
  if (words[start - 1]?.text !== ",") return undefined;
  // "The founder of the Lantern Trust, Simon Aldercott": past the name of what he founded.
  let end = start - 2;
  while (end > start - 9 && /^\p{Lu}|^the$/u.test(words[end]?.text ?? "")) end--;
  const owned = end < start - 2 && /^(?:of|at|for)$/.test(words[end]?.lower ?? "");
  // "a spokesman for the science foundation, Ian Lind": past the body that he speaks for.
  let plain = start - 3;
  while (plain > start - 6 && !/^(?:of|at|for)$/.test(words[plain]?.lower ?? "")) plain--;
  const served =
    ROLE_NOUNS.has(words[plain - 1]?.lower ?? "") && /^(?:of|at|for)$/.test(words[plain]?.lower ?? "");
  const at = owned ? end - 1 : served ? plain - 1 : start - 2;
  const head = words[at];
  if (!head || !ROLE_NOUNS.has(head.lower)) return undefined;
  return { role: officeEnding(words, at + 1).title, head: head.lower };
}

/** The description between commas after the name, else before it. */
export function apposition(words: readonly Word[], from: number, to: number): Apposition | undefined {
  // "Dana Okafor of Halden Reeve, the lead administrator,": what she is, and not her firm.
  const ofFirm =
    to - from > 1 &&
    /^(?:of|at|from)$/.test(words[from - 1]?.lower ?? "") &&
    [2, 3].every((back) => /^\p{Lu}\p{Ll}/u.test(words[from - back]?.text ?? ""));
  if (ofFirm) return undefined;
  return appositionAfter(words, to) ?? appositionBefore(words, from);
}

const TYPES_AFTER = new Set(
  "union party group agency ministry university club charity network bank airline coalition alliance firm company movement federation association".split(
    " ",
  ),
);
/** Those whom a firm sends, by what they do there. */
export const CREW =
  /^(?:administrators|liquidators|receivers|auditors|underwriters|organisers|organizers|promoters)$/;
const ALONE = new Set("court government parliament council police board cabinet senate side".split(" "));
const PAPERS = new Set("newspaper magazine weekly daily tabloid broadsheet".split(" "));
const isBodyNoun = (lower: string) => BODY_NOUNS.has(lower) || COMPANY_NOUNS.has(lower) || PAPERS.has(lower);

/** The noun right beside the name that says what body it is; empty where none does. */
export function typeBeside(words: readonly Word[], from: number, to: number): string {
  const [before, after] = [words[from - 1], words[to]];
  // "Outside the court Ian Lind said": a court, a council or a government never stands before its name.
  // "Toymaker Halden recalled": with a capital, where the sentence opens with it.
  const small = before && (/^\p{Ll}/u.test(before.text) || from === 1);
  if (before && isBodyNoun(before.lower) && !ALONE.has(before.lower) && small) return before.lower;
  // "the Nashville group", "the Knoxville company": where the firm sits, and not its name
  const firm = /^(?:company|firm)$/.test(after?.lower ?? "");
  const seat =
    to - from === 1 && before?.lower === "the" && (firm || isFamiliarPlace(words[from]?.lower ?? ""));
  if (after && !seat && TYPES_AFTER.has(after.lower) && /^\p{Ll}/u.test(after.text)) return after.lower;
  // "the Bridgeport Mariners hockey team"
  if (
    /^(?:hockey|football|baseball|basketball|soccer|rugby|cricket|netball)$/.test(after?.lower ?? "") &&
    /^(?:team|club|side)$/.test(words[to + 1]?.lower ?? "")
  )
    return words[to + 1]?.lower ?? "";
  // "the FNSEA and Coordination Rurale unions"
  const one = after?.lower.replace(/ies$/, "y").replace(/s$/, "") ?? "";
  const two = words[from - 1]?.lower === "and" && /^\p{Lu}/u.test(words[from - 2]?.text ?? "");
  if (two && one !== after?.lower && TYPES_AFTER.has(one)) return one;
  const noun = words[from - 2];
  // "the administrators, Carrow Whitting,": several people under one name are a firm.
  if (words[from - 1]?.text === "," && words[to]?.text === "," && CREW.test(noun?.lower ?? ""))
    return noun?.lower ?? "";
  return words[from - 1]?.text === "," &&
    noun &&
    /^\p{Ll}/u.test(noun.text) &&
    isBodyNoun(noun.lower) &&
    !ROLE_NOUNS.has(noun.lower)
    ? noun.lower
    : "";
}

/** "known as Usdaw,", "or CIMMYT,": the words before a short form between commas; 0 where none stand there. */
function knownAs(words: readonly Word[], comma: number): number {
  // ", the regulator known as Ofgem,"
  if (words[comma + 1]?.lower === "the")
    for (let at = comma + 2; at < comma + 6; at++)
      if (words[at]?.lower === "known" && words[at + 1]?.lower === "as") return at + 1 - comma;
  const lowers = words.slice(comma + 1, comma + 4).map(({ lower }) => lower);
  if (lowers[0] === "or") return 1;
  const called = lowers.slice(0, 2).join(" ");
  if (/^(?:known as|called the)$/.test(called)) return lowers[2] === "the" ? 3 : 2;
  return 0;
}

/** A short form after the name, in brackets or between commas: "(EA)", ", known as Usdaw,"; empty where none stands there. */
export function acronymAfter(words: readonly Word[], end: number): string {
  const inner = words[end + 1]?.text ?? "";
  const by = words[end]?.text === "," && end > 1 ? knownAs(words, end) : 0;
  if (by > 0) {
    const [short, after] = [words[end + 1 + by]?.text ?? "", words[end + 2 + by]?.text ?? "."];
    return /^\p{Lu}[\p{Lu}\p{Ll}]{2,7}$/u.test(short) && /^[,.;)]$/.test(after) ? short : "";
  }
  return words[end]?.text === "(" &&
    words[end + 2]?.text === ")" &&
    /^\p{Lu}[\p{Lu}\p{Ll}]{1,6}$/u.test(inner)
    ? inner
    : "";
}
