// What sort of happening a statement speaks of.
//
// Input   the verb and the nouns of its clause, as base forms
// Output  one of EVENT_KINDS
// Knows   the vocabulary of each field; the verb weighs most, then the noun that is dated, then the others

import type { EventKind } from "./types";

const LEXICON: Readonly<Record<Exclude<EventKind, "other">, string>> = {
  interview: "interview interviewer broadcast-interview",
  meeting:
    "meet meeting talk talks summit conference negotiation negotiate discussion discuss dialogue consultation gathering convene gather encounter host session",
  visit: "visit travel trip tour arrive fly depart welcome land journey",
  attack: `attack strike airstrike invade invasion bomb bombing shell shelling raid kill killing murder assassinate assassination shoot shooting stab stabbing assault ambush massacre
    offensive incursion war missile drone clash battle seize seizure annex annexation occupy occupation destroy explode explosion blast wound injure casualty hostage kidnap hijack capture coup
    torture rape genocide siege cyberattack hack`,
  agreement:
    "agree agreement deal sign accord treaty truce ceasefire pact settle settlement ratify merger acquire acquisition takeover contract memorandum partnership",
  vote: "vote election elect referendum ballot poll runoff by-election plebiscite inaugurate inauguration campaign re-elect voter candidate primary",
  "law and order": `arrest charge hear hearing indict indictment convict conviction sentence jail imprison court judge judgment judgement trial ruling rule verdict acquit acquittal lawsuit sue appeal inquest inquiry
    investigate investigation prosecute prosecutor police plead plea detain detention extradite subpoena testify testimony fine injunction hearing complaint bail remand custody warrant probe guilty jury file`,
  policy: `law bill legislation act ban decree sanction tariff regulation regulate reform policy approve approval veto repeal impose introduce budget subsidy order suspend suspension cut aid mandate
    appoint appointment resign resignation nominate dismiss reshuffle declare recognise recognize license permit rule-change withdraw withdrawal deploy plan programme program`,
  economy: `price profit revenue earnings share stock market inflation rate bank sale sell buy purchase invest investment loan debt bankruptcy layoff cut-job job hire quarter shareholder dividend
    bond export import trade gdp growth recession production factory plant launch recall restructure ipo listing price-cap valuation lender billion million`,
  disaster: `earthquake quake flood flooding fire wildfire blaze storm hurricane typhoon cyclone tornado tsunami erupt eruption landslide derail derailment crash collide collision accident spill leak outbreak
    pandemic epidemic drought heatwave avalanche disaster outage blackout collapse die death drown evacuate evacuation rescue contamination contaminate infect infection sink burst`,
  protest:
    "protest demonstrate demonstration rally march strike-action walkout walk-out picket boycott riot unrest demonstrator protester stoppage",
  statement: `say tell state announce announcement claim insist argue warn warning declare reveal explain confirm deny admit acknowledge suggest stress remark comment statement tweet post write
    accuse accusation urge vow pledge promise condemn criticise criticize praise describe speech address letter briefing press reply respond apologise apologize apology report note add call`,
};

const KIND_OF = new Map<string, EventKind[]>();
for (const [kind, words] of Object.entries(LEXICON) as [EventKind, string][]) {
  for (const word of words.split(/\s+/)) KIND_OF.set(word, [...(KIND_OF.get(word) ?? []), kind]);
}

/** What a clause offers as evidence; all words as base forms, see `lemmaOf`. */
export interface KindEvidence {
  /** Verb of the clause; empty where a noun is dated. */
  readonly verb: string;
  /** The noun that the date modifies; empty where a verb is dated. */
  readonly noun: string;
  /** Nouns beside the verb: subject, object and adjuncts, without what is said. */
  readonly others: readonly string[];
  readonly saying: boolean;
}

const LIGHT = new Set(
  "launch be have hold make take give do get go come begin start end conduct attend see follow lead bring carry mark remain become continue put show face".split(
    " ",
  ),
);

/** The kind that most evidence speaks for. */
export function kindOf({ verb, noun, others, saying }: KindEvidence): EventKind {
  const points = new Map<EventKind, number>();
  const add = (word: string, weight: number) => {
    for (const kind of KIND_OF.get(word) ?? []) points.set(kind, (points.get(kind) ?? 0) + weight);
  };
  if (saying && others.includes("interview")) return "interview";
  if (saying) return "statement";
  add(noun, 4);
  add(verb, LIGHT.has(verb) ? 0 : 3);
  for (const word of others) add(word, LIGHT.has(verb) || noun === "" ? 1 : 0.5);
  points.delete("statement");
  if (points.size === 0) add(noun || verb, 1);
  let best: EventKind = "other";
  let most = 0;
  for (const [kind, sum] of points) if (sum > most) [best, most] = [kind, sum];
  return most >= 1 ? best : "other";
}
