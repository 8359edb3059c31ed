// What sort of happening a statement speaks of.
//
// Input   the verb and the nouns of its clause, as base forms
// Output  one of EVENT_KINDS
// Knows   the vocabulary of each field; the verb weighs most, then the noun that is dated, then the others

import { isIdle, kindsOfTurns, kindsOfWord } from "./kind-words";
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
  "issue launch be have hold make take give do get go come begin start end conduct attend see follow lead bring carry mark remain become continue put show face".split(
    " ",
  ),
);

// Verbs that say something or do it: "dismissed the claim", "dismissed its coach", "released €61m".
const PERFORMING = new Set("declare dismiss release call reject refuse".split(" "));

// Verbs that give figures where they have some beside them.
const FIGURING = new Set("report post reveal disclose forecast".split(" "));

// Verbs of saying that as often describe a noun beside, or are one that says nothing.
const DESCRIBING = new Set("confirm add claim release call state describe publish".split(" "));

const JUDGING = new Set("court board panel tribunal judge".split(" "));
const OFFICIAL = new Set("commission inquiry agency committee tribunal authority".split(" "));

const TO_COURT =
  /\b(?:tell|testify to) (?:the |a |his |her )?(?:\w+ )?(?:court|jury|juror|judge|tribunal|inquest)\b/;

/** The kind that most evidence speaks for. */
export function kindOf({ verb, noun, others, line = "", saying }: KindEvidence): EventKind {
  const points = new Map<EventKind, number>();
  const add = (word: string, weight: number) => {
    for (const kind of kindsOfWord(word)) points.set(kind, (points.get(kind) ?? 0) + weight);
  };
  if (saying && others.includes("interview")) return "interview";
  // "declared a state of emergency": who may do so does it by saying so.
  // "announced an inquiry": what is announced, and not that it is.
  const announced = /^(?:announce|ask|report)$/.test(verb) ? kindsOfTurns(line)[0] : undefined;
  if (announced) return announced;
  // "told the energy committee": a body that hears evidence sits for it.
  if (saying && others.some((word) => word === "committee" || word === "subcommittee")) return "meeting";
  // "told the court": what is said there is evidence.
  if (saying && TO_COURT.test(line)) return "law and order";
  // "said by telephone": somebody rang to ask.
  if (saying && /\bby (?:tele)?phone\b/.test(line)) return "interview";
  // "called for talks": nobody talks yet.
  if (verb === "call" && /\bcall for\b/.test(line)) return "statement";
  // "reported a loss": a company's figures.
  if (FIGURING.has(verb) && others.some((word) => kindsOfWord(word).includes("economy"))) return "economy";
  if (saying && !PERFORMING.has(verb)) return "statement";
  if (verb === "declare") return kindsOfTurns(line)[0] ?? "statement";
  add(noun, 4);
  const idle = LIGHT.has(verb) || isIdle(verb, line);
  add(verb, idle ? 0 : 3);
  for (const word of others) {
    if (word === verb && idle) continue;
    // "the number of confirmed cases rose": nobody says it.
    if (DESCRIBING.has(word) && word !== verb && !idle && noun === "") continue;
    add(word, idle || noun === "" ? 1 : 0.5);
  }
  // "struck down", "threw out": where a court or a board does so.
  if (verb === "strike" && idle && others.some((word) => JUDGING.has(word))) add("ruling", 6);
  // "The Halden Commission was set up"
  if (/\bbe (?:set up|create|establish)\b/.test(line) && others.some((word) => OFFICIAL.has(word)))
    points.set("policy", (points.get("policy") ?? 0) + 6);
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
