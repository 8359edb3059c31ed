// Verb groups: "had been due to meet" as one verb with its main word.
//
// Input   tagged items and the place of the first verb
// Output  where the group ends, whether it is finite, and its clause filled in
// Knows   auxiliaries and infinitives; not which clause the group belongs to

import { isReducedAt } from "./reduced";
import type { Clause, Item } from "./types";

/** Last item of the verb group that begins at `at`: auxiliaries, adverbs, infinitives that follow. */
export function groupEnd(items: readonly Item[], at: number): number {
  let end = at;
  for (let i = at + 1; i < items.length; i++) {
    const item = items[i];
    const tag = item?.tag;
    // "was also approached", but not "is due, also agreed".
    const next = items[i + 1]?.verb?.form ?? "";
    if (tag === "adv" && (item?.lower !== "also" || /participle|ing/.test(next))) continue;
    if (tag === "verb" || tag === "modal") {
      const helps =
        /^(be|have|do|get|keep|begin|start|stop)$/.test(items[end]?.verb?.lemma ?? "") ||
        // "will stay shut"
        (/^(?:stay|remain)$/.test(items[end]?.verb?.lemma ?? "") &&
          /participle$/.test(item?.verb?.form ?? "")) ||
        items[end]?.tag === "modal" ||
        items[end]?.tag === "to";
      if (!helps) break;
      end = i;
    } else if (tag === "to") end = i;
    else if (
      tag === "noun" &&
      /^(set|due|expected|able|likely|scheduled)$/.test(item?.lower ?? "") &&
      items[i + 1]?.tag === "to"
    )
      end = i;
    else break;
  }
  return items[end]?.tag === "to" && items[end + 1]?.tag !== "verb" ? end - 1 : end;
}

export function isFiniteGroup(items: readonly Item[], at: number, finiteSeen: boolean): boolean {
  const first = items[at];
  if (first?.tag === "modal") return true;
  const form = first?.verb?.form;
  const before = items[at - 1];
  if (before?.tag === "to") return false;
  if (form === "s" || form === "past" || form === "base") return true;
  // "I've been coming", "they're meeting": the helper is written together with the pronoun.
  if (before?.tag === "pron" && (form === "participle" || form === "ing"))
    return /['’](?:ve|re|m|d|s)$/.test(before.lower);
  // "Trams run every eight minutes", "visitors come on Monday": no helper before it, and nobody behind "by".
  if (form === "participle" && at === 1 && !finiteSeen && first?.verb?.lemma === first?.lower)
    return before?.tag === "noun" && /[^s]s$/.test(before.lower) && items[2]?.lower !== "by";
  if (form === "past-or-participle") return !isReducedAt(items, at, finiteSeen);
  return false;
}

export function setVerb(
  clause: Clause,
  items: readonly Item[],
  from: number,
  to: number,
  finite: boolean,
): void {
  clause.verbFrom = from;
  clause.verbTo = to;
  clause.finite = finite;
  const verbs = items.slice(from, to + 1).filter((item) => item.tag === "verb");
  const infinitive = items.slice(from, to + 1).findIndex((item) => item.tag === "to");
  const main =
    infinitive > 0 &&
    /^(be|have|try|seek|plan|intend|attempt|set|due|begin|start|continue|expect|want|agree|decide|go)$/.test(
      verbs[0]?.verb?.lemma ?? "",
    )
      ? verbs.at(-1)
      : infinitive > 0
        ? items
            .slice(from, from + infinitive)
            .filter((item) => item.tag === "verb")
            .at(-1)
        : verbs.at(-1);
  clause.lemma = main?.verb?.lemma ?? "";
  const helperBe = verbs.slice(0, -1).some((item) => item.verb?.lemma === "be" || item.verb?.lemma === "get");
  clause.passive =
    (helperBe && /participle/.test(verbs.at(-1)?.verb?.form ?? "")) ||
    (!finite && /participle/.test(verbs.at(-1)?.verb?.form ?? ""));
}
