// Titles and offices before a name: "Judge", "the finance minister".
//
// Input   words of a sentence
// Output  how many of them are a title, and where the office begins
// Knows   vocabulary; no names

import type { Word } from "@/lib/text/words";
import { isFamiliarPlace } from "./familiar-places";
import { isGivenName } from "./given-names";
import { isNationality, stateNamed } from "./nationalities";
import { isRoleWord, ORGANISATION_WORDS, ROLE_MODIFIERS, ROLE_NOUNS } from "./role-words";

const TRADE = /(?:er|or|ist|man|men|woman|ant|ian|ent|ess)$/;

/** An office in lower case, and the index of the word at which it begins. */
export interface Office {
  readonly title: string;
  readonly from: number;
}

/** Parties and camps before an office: "Republican Sen. Dana Okafor". */
const PARTISAN =
  /^(?:republican|democratic|democrat|conservative|tory|liberal|green|independent|progressive|socialist|communist|nationalist|centrist)$/;

/** How many words of the run are a title before the name proper. */
export function titleLength(run: readonly Word[]): number {
  const last = run.at(-1);
  if (!last || ORGANISATION_WORDS.has(last.lower)) return 0;
  let length = 0;
  for (const [i, word] of run.entries()) {
    const bare = word.lower.replace(/\.$/, "");
    // "Premier League" and "Major League" are competitions.
    if (isRoleWord(word.lower) && /^(?:league|division)$/.test(run[i + 1]?.lower ?? "")) break;
    // "Dean Kershaw": more often called so than in office
    if (/^(?:dean|earl)$/.test(word.lower) && i === 0 && run.length === 2) break;
    // "Prince Edward Island": a place that is called after somebody.
    if (isFamiliarPlace(lowerText(run, i, run.length))) break;
    if (isRoleWord(word.lower) && run[i + 1]?.lower !== "'s") {
      length = i + 1;
      if (run[i + 1]?.lower === "of" && /^\p{Lu}/u.test(run[i + 2]?.text ?? "")) length = i + 3;
    } else if (
      i >= length &&
      !ROLE_MODIFIERS.has(bare) &&
      !PARTISAN.test(bare) &&
      !isNationality(word.lower) &&
      !stateNamed(word.lower)
    )
      break;
  }
  if (length > 0) return length < run.length ? length : 0;
  // "Groundsman Alf Meakin": a capital before a given name and a surname is what he does.
  const [first, second] = [run[0]?.text ?? "", run[1]?.text ?? ""];
  return run.length === 3 && isGivenName(second) && !isGivenName(first) && TRADE.test(first) ? 1 : 0;
}

const OFFICES = new Set(
  "speaker whip president chair chairman chairwoman governor gov mayor secretary minister chancellor senator sen rep congressman congresswoman representative administrator commissioner director executive ceo coach manager judge justice sheriff chief general secretary-general director-general leader spokesman spokeswoman ambassador treasurer superintendent professor editor boss lawmaker attorney".split(
    " ",
  ),
);
const isOffice = (word: Word | undefined) => OFFICES.has(word?.lower.replace(/\.$/, "") ?? "");

/** An office that stands within a run of capitals: its words are those from `from` up to `to`. */
interface InnerOffice extends Office {
  readonly to: number;
}

/** "European Commission President Dana Okafor", "Ohio Gov. Dana Okafor": the office between a body or a place and a full name. */
export function officeWithin(run: readonly Word[]): InnerOffice | undefined {
  const last = run.findLastIndex(isOffice);
  const person = run.slice(last + 1);
  if (last < 1 || person.length < 2 || person.length > 3) return undefined;
  if (!person.every(({ text, lower }) => /^\p{Lu}[\p{Ll}.'’]/u.test(text) && !ORGANISATION_WORDS.has(lower)))
    return undefined;
  let from = last;
  while (from > 0 && (isOffice(run[from - 1]) || OF_OFFICES.test(run[from - 1]?.lower ?? ""))) from--;
  if (from === 0 || isGivenName(run[0]?.text ?? "")) return undefined;
  // "Deputy Finance Minister Dana Okafor" is a title throughout.
  const titled = run
    .slice(0, from)
    .every(
      ({ lower, text }) =>
        ROLE_MODIFIERS.has(lower) || isRoleWord(lower) || isNationality(lower) || stateNamed(text),
    );
  return titled ? undefined : { title: lowerText(run, from, last + 1), from, to: last + 1 };
}

const OF_OFFICES =
  /^(?:chief|press|vice|deputy|majority|minority|attorney|prime|foreign|finance|executive|managing|interim|acting|head|editor)$/;

/** The words from `from` up to `to`, in lower case. */
function lowerText(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => word.lower)
    .join(" ");
}

const LONGEST_OFFICE = 7; // words

/** The lower-case office that ends at `to`: "finance minister" in "the finance minister Maria Castellanos". */
export function officeEnding(words: readonly Word[], to: number): Office {
  if (!ROLE_NOUNS.has(words[to - 1]?.lower ?? "")) return { title: "", from: to };
  let from = to - 1;
  while (from > 0 && to - from < LONGEST_OFFICE) {
    const word = words[from - 1];
    if (word?.kind !== "word") break;
    const fits =
      ROLE_MODIFIERS.has(word.lower) ||
      ROLE_NOUNS.has(word.lower) ||
      isNationality(word.lower) ||
      stateNamed(word.text);
    if (!fits) break;
    from--;
  }
  return { title: lowerText(words, from, to), from };
}
