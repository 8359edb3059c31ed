// Names and descriptions that bring someone into a happening.
//
// Input   one item of a phrase
// Output  actors and places added to a collection
// Knows   the noun phrase around the item; which phrases count is for phrases.ts

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

/** Prepositions of place. */
export const LOCATIVE = wordSet("in at near across outside inside throughout around off");
/** What a company has by nature, so that the company spoken of is meant. */
const SHARES = wordSet(
  "shares share shareholders stock investors board results profit profits sales revenue earnings employees management",
);
/** What a company does all day, so that the company spoken of is meant. */
const MADE = wordSet("production output manufacturing");
/** Occasions at which somebody speaks to those who give them. */
const MEALS = wordSet("dinner lunch breakfast reception conference congress");
const MEDIA_NOUNS = wordSet("radio television tv news programme program");

/** Whether the name at an item takes part by itself or through the noun after it. */
function nameTakesPart({ segment: { items }, known: { register } }: Collecting, at: number): boolean {
  const next = items[at + 1];
  const head =
    next?.tag === "possessive"
      ? phraseHead(items, at + 2)
      : next?.tag === "noun"
        ? phraseHead(items, at + 1)
        : at;
  if (head < 0 || head === at) return true;
  // "found Ian Lind guilty", "found Okafor dead": how somebody was found is no thing of theirs.
  if (
    next?.tag === "noun" &&
    /^(?:guilty|innocent|dead|alive|unfit|liable|unconscious|safe)$/.test(next.lower)
  )
    return true;
  const word = items[head]?.lower ?? "";
  // "Firefly Aerospace's Blue Ghost landed": whose craft it is.
  const owned = items[head]?.name;
  if (owned) return next?.tag === "possessive" && register.entityOf(owned).nature === "thing";
  // "told the Senate health committee": the committee, and not the whole house
  if (
    /committee$/.test(word) &&
    head > at + 1 &&
    /^(?:Senate|House|Commons|Lords)$/.test(items[at]?.text ?? "")
  )
    return false;
  if (COLLECTIVE_NOUNS.has(word) || OWNED_NOUNS.has(word) || OWNED_NOUNS.has(items[head - 1]?.lower ?? ""))
    return true;
  if (MEDIA_NOUNS.has(word)) return true;
  // "the IMF's directors approved" is the fund's act; "the IMF's director said" is one person's.
  if (/s$/.test(word) && ROLE_NOUNS.has(word.slice(0, -1))) return true;
  // "filed by a Halden manager": of whom no more is said than whose manager it is.
  if (ROLE_NOUNS.has(word))
    return (
      /^an?$/.test(items[at - 1]?.lower ?? "") &&
      items[head + 1]?.tag !== "name" &&
      items[head + 1]?.tag !== "comma"
    );
  if (MEALS.has(word)) return next?.tag === "possessive";
  // "the Halden and Marwick unions"
  if (PLURAL_BODIES.has(word) && items[at - 1]?.tag === "conj" && items[at - 2]?.tag === "name") return true;
  return isEventNoun(word) || OFFER_NOUNS.has(word) || BODY_NOUNS.has(word) || COMPANY_NOUNS.has(word);
}

/** "The Okafor came in 1962": a person's name after "the" is a work or a make. */
export function isWork(items: Segment["items"], at: number, { nature }: Entity): boolean {
  const name = items[at]?.name;
  if (nature !== "person" || name?.words.length !== 1 || /s$/.test(name.text)) return false;
  return items[at - 1]?.lower === "the" && items[at + 1]?.tag !== "noun";
}

/** Nouns for a body that somebody leads or works for: "Okafor's group", "whose firm", "his members". */
export const LED = wordSet(
  "group firm company team party club union charity foundation trust members organisation organization agency department council caucus",
);

/** "Okafor's group": the body that a person leads, where the story says which. */
function ledBy({ segment: { items }, known }: Collecting, at: number, person: Entity): Entity | undefined {
  const owned = items[at + 1]?.tag === "possessive" ? phraseHead(items, at + 2) : -1;
  return owned > 0 && LED.has(items[owned]?.lower ?? "") ? known.references.employerOf(person) : undefined;
}

/** Whether a body follows the name and is owned by it: "Turkey's agriculture ministry". */
function ownsBody({ segment: { items } }: Collecting, at: number): boolean {
  const head = items[at + 1]?.tag === "possessive" ? phraseHead(items, at + 2) : -1;
  return head > 0 && BODY_NOUNS.has(items[head]?.lower ?? "");
}

/** "the Labour Court, Ireland's main arbiter,": a state or a place that only tells which body the name before it is. */
function ownsDescription({ segment: { items }, known }: Collecting, at: number, { nature }: Entity): boolean {
  const before = items[at - 2]?.name;
  return (
    (nature === "state" || nature === "place") &&
    items[at - 1]?.tag === "comma" &&
    items[at + 1]?.tag === "possessive" &&
    before !== undefined &&
    known.register.entityOf(before).nature === "organisation" &&
    items[phraseHead(items, at + 2) + 1]?.tag === "comma"
  );
}

/** "the US space agency": a body that the story names, and not its state. */
function isOfNamed({ segment: { items }, known }: Collecting, at: number, { nature }: Entity): boolean {
  if (nature !== "state" || items[at + 1]?.tag !== "noun") return false;
  const head = phraseHead(items, at + 1);
  const word = items[head]?.lower ?? "";
  if (head < 0 || (!BODY_NOUNS.has(word) && !COMPANY_NOUNS.has(word))) return false;
  const words = items.slice(at + 1, head + 1).map(({ lower }) => lower);
  return known.references
    .description(words, items[head]?.start ?? 0)
    .some((entity) => entity.nature === "organisation" && !/^\p{Ll}/u.test(entity.actor.name));
}

/** Adds the name at `at`, which stands after `preposition` ("" for none). */
export function takeName(collecting: Collecting, at: number, preposition: string): void {
  const name = collecting.segment.items[at]?.name;
  if (!name) return;
  const entity = collecting.known.register.entityOf(name);
  if (isWork(collecting.segment.items, at, entity)) return;
  const led = entity.nature === "person" ? ledBy(collecting, at, entity) : undefined;
  if (led) {
    take(collecting, led);
    return;
  }
  // "the US Department of Justice": whose body it is.
  const next = collecting.segment.items[at + 1]?.name;
  if (entity.nature === "state" && next && collecting.known.register.entityOf(next).nature === "organisation")
    return;
  if (ownsDescription(collecting, at, entity) || isOfNamed(collecting, at, entity)) return;
  const whole = nameTakesPart(collecting, at);
  // "inspectors from Turkey's agriculture ministry": whom they work for, and no place.
  const serving = preposition === "from" && ownsBody(collecting, at);
  const towards =
    !serving &&
    (preposition === "to" || preposition === "from") &&
    entity.nature !== "person" &&
    entity.nature !== "organisation";
  const locative = LOCATIVE.has(preposition) || towards;
  if (
    entity.nature === "place" ||
    (locative && (entity.nature === "state" || entity.nature === "other") && whole)
  ) {
    if (entity.nature === "place" || locative) collecting.places.add(name.text);
    return;
  }
  if (whole && !locative) take(collecting, entity);
}

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
function isSpelledOut({ segment: { items } }: Collecting, head: number): boolean {
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
  if (isSpelledOut(collecting, head)) return;
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
