// Descriptions that bring someone into a happening: "the finance minister", "the companies", "the deal".
//
// Input   one noun that closes its phrase
// Output  actors added to a collection
// Knows   which descriptions mean nobody who was named; whom the others mean is for references.ts

import type { Entity } from "@/lib/actors/register";
import {
  BODY_NOUNS,
  COLLECTIVE_NOUNS,
  COMPANY_NOUNS,
  OFFER_NOUNS,
  OWNED_NOUNS,
  PLURAL_BODIES,
  ROLE_NOUNS,
} from "@/lib/actors/role-words";
import { isCompany, isOwner, nameWords, singular } from "./body-kinds";
import { type Collecting, take, takeAll, wordSet } from "./collecting";
import { phraseHead, phraseStart } from "./governor";
import { isEventNoun } from "./grammar/event-nouns";
import type { Segment } from "./grammar/types";
import { lemmaOf } from "./grammar/verbs";
import { ORGANS } from "./owners";
import { familyOf } from "./salience";

/** What a company has by nature, so that the company spoken of is meant. */
const SHARES = wordSet(
  "shares share shareholders stock investors board results profit profits sales revenue earnings employees management",
);
/** What a company does all day, so that the company spoken of is meant. */
const MADE = wordSet("production output manufacturing");
const KIN =
  /^(?:son|daughter|wife|husband|brother|sister|mother|father|mum|dad|partner|girlfriend|boyfriend|uncle|aunt)$/;
/** What one side does alone: "members ratified the agreement", "shareholders backed the sale". */
const ASSENTING =
  /^(?:ratify|approve|accept|reject|endorse|back|bless|oppose|criticise|criticize|refer|review)$/;
/** What is done to all of a trade at once: "ordered teachers back to work". */
const BIDDING = /^(?:order|ask|urge|tell|warn|fine|force|oblige|ban)$/;
const LEAD = 250; // UTF-16 units from the beginning of an article

/** Whether the phrase opens its clause. */
function isSubject({ segment: { items, clauseAt } }: Collecting, start: number): boolean {
  const clause = clauseAt[start];
  return clause !== undefined && start < clause.verbFrom && items[start - 1]?.tag !== "prep";
}

const PREMISES = /^(?:plant|factory|works|site|headquarters)$/;

/** "sent two inspectors to the site", "its executives": a house that one goes to, and an organ whose owner stands beside it. */
function isElsewhere(items: Segment["items"], start: number, word: string): boolean {
  const [before, first] = [items[start - 1]?.lower ?? "", items[start]?.lower ?? ""];
  if (PREMISES.test(word) && /^(?:to|into|at|outside|near|from|around)$/.test(before)) return true;
  return ORGANS.has(word) && (before === "whose" || /^(?:its|his|her|their|my|our|whose)$/.test(first));
}

/** "the chairman of the Labour Court": not the chairman whom the story has elsewhere. */
function servesAnother({ segment: { items }, known }: Collecting, head: number, entity: Entity): boolean {
  if (entity.nature !== "person" || items[head + 1]?.lower !== "of") return false;
  const name = items[head + 2]?.name ?? items[head + 3]?.name;
  const body = name && known.register.entityOf(name);
  if (body?.nature !== "organisation") return false;
  const employer = known.references.employerOf(entity);
  return employer !== undefined && employer.actor.id !== body.actor.id;
}

/** "its owner, the private equity firm Halden Partners,": who it is stands behind the comma. */
function isInApposition({ segment: { items } }: Collecting, head: number): boolean {
  if (items[head + 1]?.tag !== "comma" || !ROLE_NOUNS.has(items[head]?.lower ?? "")) return false;
  let at = head + 2;
  if (items[at]?.tag !== "det") return false;
  while (/^(?:det|noun)$/.test(items[at]?.tag ?? "")) at++;
  return items[at]?.tag === "name" && /^(?:comma|mark)$/.test(items[at + 1]?.tag ?? "mark");
}

/** "the finance minister", "the companies", "the deal": the noun at `head` closes its phrase. */
export function takeDescription(collecting: Collecting, head: number): void {
  const { segment, known } = collecting;
  const { items } = segment;
  const next = items[head + 1];
  if (next?.tag === "name" || next?.tag === "noun") return;
  const word = items[head]?.lower ?? "";
  const owner = next?.tag === "possessive";
  if (isInApposition(collecting, head)) return;
  // "the court of appeal", as British papers write it
  if (
    word === "court" &&
    next?.lower === "of" &&
    /^appeals?$/.test(items[head + 2]?.lower ?? "") &&
    items[head + 3]?.lower !== "in"
  ) {
    take(
      collecting,
      known.register.bodies.find(({ actor }) => /\bCourt of Appeals?\b/.test(actor.name)),
    );
    return;
  }
  // "prosecutors from Diicot": those are meant by the name.
  const behind = /^(?:from|at|of|in|for)$/.test(next?.lower ?? "") ? items[head + 2]?.name : undefined;
  if (
    behind &&
    /^(?:prosecutors|police)$/.test(items[head]?.lower ?? "") &&
    known.register.entityOf(behind).nature === "organisation"
  )
    return;
  // "MPs on the culture committee": the committee
  if (
    /^(?:mps|lawmakers|legislators)$/.test(word) &&
    next?.lower === "on" &&
    /committee$/.test(items[phraseHead(items, head + (items[head + 2]?.tag === "det" ? 3 : 2))]?.lower ?? "")
  )
    return;
  // "deputies of the Marshals Service": no members of parliament
  if (word === "deputies" && next?.lower === "of") return;
  // "Members of Parliament on the committee"
  if (
    word === "parliament" &&
    items[head - 1]?.lower === "of" &&
    /^members?$/.test(items[head - 2]?.lower ?? "")
  )
    return;
  // "the women's team" has no two women in it.
  if (owner && /^(?:wo)?men$/.test(word)) return;
  if (owner) {
    const owned = items[phraseHead(items, head + 2)]?.lower ?? "";
    if (
      !(
        OWNED_NOUNS.has(owned) ||
        OFFER_NOUNS.has(owned) ||
        /^(?:request|decision|approval|refusal|appointment|claim|vote)$/.test(owned) ||
        isEventNoun(owned) ||
        COLLECTIVE_NOUNS.has(owned) ||
        COMPANY_NOUNS.has(owned) ||
        BODY_NOUNS.has(owned)
      )
    )
      return;
  }
  const start = phraseStart(items, head);
  const first = items[start]?.lower ?? "";
  const plural = PLURAL_BODIES.has(word);
  // "a three-member panel": still the one court that hears the case.
  const counted = /^an?$/.test(first) && /-(?:member|judge|man|person)$/.test(items[start + 1]?.lower ?? "");
  // "A federal judge on Friday ordered": a lead tells what someone is whom it names soon after.
  const lead =
    /^an?$/.test(first) &&
    (items[head]?.start ?? 0) < LEAD &&
    (ROLE_NOUNS.has(word) || COMPANY_NOUNS.has(word));
  if (
    /^(a|an|any|some|every|each|no|another)$/.test(first) &&
    !counted &&
    !(lead && isSubject(collecting, start))
  )
    return;
  // "wrote to the office": where people work.
  if (
    word === "office" &&
    items[start - 1]?.tag === "prep" &&
    !/^(?:by|of)$/.test(items[start - 1]?.lower ?? "")
  )
    return;
  // "his administration": a president's, and no agency of another country
  if (/^(?:his|her)$/.test(first) && /^(?:administration|government|cabinet)$/.test(word)) return;
  // "the council there": another one.
  if (next?.lower === "there") return;
  // "They parted company": a noun alone speaks of no one that was named.
  const alone = start === head && items[start - 1]?.tag !== "possessive";
  // "without drinking water" is no Marwick Water.
  const bare = items[start]?.tag !== "det" && items[start - 1]?.tag !== "possessive" && !ROLE_NOUNS.has(word);
  if (bare && known.references.discourse.hasKind(word) && !BODY_NOUNS.has(word) && !word.endsWith("s"))
    return;
  // "drawing workers from all over the north": many people, and no union of workers.
  if (bare && /^(?:workers|nurses|families|friends|neighbours|neighbors|supporters)$/.test(word)) return;
  if (alone && COMPANY_NOUNS.has(word) && !word.endsWith("s")) return;
  // "the governments of five countries" are none that was named.
  if (plural && (!/^(the|both)$/.test(first) || next?.lower === "of")) return;
  // "citing the strike", "planned the strike": one side strikes, and here neither does.
  if (
    !/^(?:strike|walkout|stoppage)s?$/.test(word) &&
    !(collecting.actors.size > 0 && ASSENTING.test(segment.clauseAt[head]?.lemma ?? "")) &&
    // "the inquiry heard": whoever leads it, and none of those of whom it was told before.
    !(first === "the" && known.references.leaderOf(word)) &&
    isEventNoun(word) &&
    /^(the|this|that|its|their|his|her)$/.test(first)
  )
    takeAll(collecting, known.references.salience.partiesOf(familyOf(lemmaOf(word))) ?? []);
  const named = items.slice(start, head).some((item) => item.tag === "name" || item.tag === "possessive");
  const possessor = /^(its|their)$/.test(first);
  // "Shares in Halden fell", "Halden will publish results": whose they are stands beside them.
  const told =
    (/^(?:in|of)$/.test(next?.lower ?? "") && items[head + 2]?.tag === "name") ||
    [...collecting.actors.values()].some(({ nature }) => nature === "organisation");
  const last = known.references.salience.body;
  // "The shares lost 11 per cent": no regulator's, of whom the sentence before was.
  const company =
    last && isCompany(last)
      ? last
      : known.references.salience.recent().find((body) => isCompany(body) && isOwner(body));
  const body = word === "board" ? last : company;
  // "the board" of an article about a Utility Board is that one.
  const itself =
    word === "board" &&
    known.references
      .description([word], items[head]?.start ?? 0)
      .some(({ actor }) => / (?:Board|Council)\b/.test(actor.name));
  const made = MADE.has(word) && isSubject(collecting, start) && /^(?:the|production|output)$/.test(first);
  if (
    (SHARES.has(word) || made) &&
    !named &&
    !owner &&
    !possessor &&
    !told &&
    !itself &&
    body &&
    (isCompany(body) || (word === "board" && /^(?:his|her)$/.test(first) && isOwner(body)))
  )
    take(collecting, body);
  // "my son": the speaker's, and not the one whom another article calls a son.
  if (/^(?:my|our)$/.test(first) && KIN.test(word)) return;
  // "his staff": a person's, of whom the text says no more.
  if (/^(?:his|her|my|our)$/.test(first) && OWNED_NOUNS.has(word)) return;
  if (items[start - 1]?.lower === "of" && items[start - 2]?.lower === "one") {
    takeAll(collecting, known.references.description([singular(word)], items[head]?.start ?? 0));
    return;
  }
  const words = items
    .slice(start, head + 1)
    .filter(({ tag, lower }) => tag === "noun" || tag === "name" || tag === "num" || lower === "both")
    .map((item) => item.lower);
  if (isElsewhere(items, start, word)) return;
  const owned = items.slice(Math.max(0, head - 4), head).some(({ tag }) => tag === "possessive");
  const described = known.references
    .description(words, items[head]?.start ?? 0)
    .filter((entity) => !servesAnother(collecting, head, entity))
    // "the council's planning committee": the council, and no second body
    .filter(({ actor }) => !(owned && /^\p{Ll}.*committee$/u.test(actor.name)));
  // "told MPs", "a statement to MPs": who only listens, and has no name, takes no part.
  const acts = isSubject(collecting, start) || items[start - 1]?.lower === "by";
  if (word === "mps" && !acts && described.some(({ actor }) => actor.name === "MPs")) return;
  const leader =
    first !== "the" || described.some((entity) => nameWords(entity).includes(word))
      ? undefined
      : known.references.leaderOf(word);
  const union = BIDDING.test(segment.clauseAt[head]?.lemma ?? "")
    ? known.references.unionOf(word)
    : undefined;
  takeAll(collecting, leader ? [leader] : described.length === 0 && union ? [union] : described);
}
