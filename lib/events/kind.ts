// What sort of happening a statement speaks of.
//
// Input   the verb and the nouns of its clause, as base forms
// Output  one of EVENT_KINDS
// Knows   the vocabulary of each field; the verb weighs most, then the noun that is dated, then the others

import { kindsOfTurns, kindsOfWord } from "./kind-words";
import type { EventKind } from "./types";

/** What a clause offers as evidence; all words as base forms, see `lemmaOf`. */
export interface KindEvidence {
  /** Verb of the clause; empty where a noun is dated. */
  readonly verb: string;
  /** The noun that the date modifies; empty where a verb is dated. */
  readonly noun: string;
  /** Nouns beside the verb: subject, object and adjuncts, without what is said. */
  readonly others: readonly string[];
  /** All words of the clause in base forms, in order: for turns of phrase. */
  readonly line?: string;
  readonly saying: boolean;
}

const LIGHT = new Set(
  "launch be have hold make take give do get go come begin start end conduct attend see follow lead bring carry mark remain become continue put show face".split(
    " ",
  ),
);

// Verbs that say something or do it: "dismissed the claim", "dismissed its coach", "released €61m".
const PERFORMING = new Set("declare dismiss release call reject refuse".split(" "));

/** The kind that most evidence speaks for. */
export function kindOf({ verb, noun, others, line = "", saying }: KindEvidence): EventKind {
  const points = new Map<EventKind, number>();
  const add = (word: string, weight: number) => {
    for (const kind of kindsOfWord(word)) points.set(kind, (points.get(kind) ?? 0) + weight);
  };
  if (saying && others.includes("interview")) return "interview";
  // "declared a state of emergency": who may do so does it by saying so.
  // "announced an inquiry": what is announced, and not that it is.
  const announced = verb === "announce" ? kindsOfTurns(line)[0] : undefined;
  if (announced) return announced;
  // "told the energy committee": a body that hears evidence sits for it.
  if (saying && others.some((word) => word === "committee" || word === "subcommittee")) return "meeting";
  if (saying && !PERFORMING.has(verb)) return "statement";
  if (verb === "declare") return kindsOfTurns(line)[0] ?? "statement";
  add(noun, 4);
  add(verb, LIGHT.has(verb) ? 0 : 3);
  for (const word of others) add(word, LIGHT.has(verb) || noun === "" ? 1 : 0.5);
  if (/#money/.test(line)) points.set("economy", (points.get("economy") ?? 0) + 1);
  for (const kind of kindsOfTurns(line)) points.set(kind, (points.get(kind) ?? 0) + 6);
  const told = points.get("statement") ?? 0;
  points.delete("statement");
  // "issued its highest alert": telling is what is left where nothing else speaks.
  if (points.size === 0 && (told > 0 || (saying && verb !== "dismiss"))) return "statement";
  if (points.size === 0) add(noun || verb, 1);
  let best: EventKind = "other";
  let most = 0;
  for (const [kind, sum] of points) if (sum > most) [best, most] = [kind, sum];
  return most >= 1 ? best : "other";
}
