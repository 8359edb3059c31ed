// Names that bring someone into a happening.
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
import { type Collecting, take, wordSet } from "./collecting";
import { phraseHead } from "./governor";
import { isEventNoun } from "./grammar/event-nouns";
import type { Segment } from "./grammar/types";

/** Prepositions of place. */
export const LOCATIVE = wordSet("in at near across outside inside throughout around off");
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
