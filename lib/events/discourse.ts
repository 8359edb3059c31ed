// What an article has spoken of, and where: the ground on which references are read.
//
// Input   an article's names and the register of the story
// Output  entities by frequency, and when each was named last before a place
// Knows   names and their offsets; no grammar

import type { Name } from "@/lib/actors/find-names";
import { pronounOfName } from "@/lib/actors/given-names";
import type { Entity, Register, Role } from "@/lib/actors/register";
import { lowerBound } from "@/lib/base/sorted";
import type { ReadArticle } from "./article";

const HE = new Set(
  "mr sir lord king prince duke baron father son brother husband chairman spokesman congressman".split(" "),
);
const SHE = new Set(
  "mrs ms miss dame lady queen princess duchess baroness mother mum daughter sister wife widow chairwoman spokeswoman congresswoman actress heroine".split(
    " ",
  ),
);

export interface Discourse {
  /** Length of the article in UTF-16 units, at least 1. */
  readonly length: number;
  readonly persons: readonly Entity[];
  readonly bodies: readonly Entity[];
  readonly states: readonly Entity[];
  /** Whether the article names it only as a house in which something takes place: "outside Marwick High School". */
  isVenue(entity: Entity): boolean;
  /** Number of times that the article names the entity. */
  countOf(entity: Entity): number;
  /** Offset at which the entity was named last before `at`; -1 where it was not. */
  lastNamed(entity: Entity, at: number): number;
  /** Whether a body of the article has the noun as the last word of its name. */
  hasKind(noun: string): boolean;
  /** The nouns that the story puts beside the entity's name. */
  calledOf(entity: Entity): ReadonlySet<string>;
  /** "he" or "she" where titles or the given name tell; empty else. */
  pronounOf(entity: Entity): "he" | "she" | "";
}

const NONE: ReadonlySet<string> = new Set();

/** What an article calls its own outlet. */
const PAPER: ReadonlySet<string> = new Set(["newspaper", "paper", "outlet"]);
const bareName = (name: string) => name.toLowerCase().replace(/^the /, "");

/** The offices and descriptions of a story, indexed once for all its articles. */
interface RoleIndex {
  readonly called: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byArticle: ReadonlyMap<number, readonly Role[]>;
  /** Each office of each actor once, however often the story gives it. */
  readonly distinct: readonly Role[];
}

const indexed = new WeakMap<Register, RoleIndex>();

/** Indexes the register's offices; the same register gives the same index. */
export function rolesOf(register: Register): RoleIndex {
  const known = indexed.get(register);
  if (known) return known;
  const called = new Map<string, Set<string>>();
  const byArticle = new Map<number, Role[]>();
  const distinct = new Map<string, Role>();
  for (const role of register.roles) {
    const { id } = role.entity.actor;
    const nouns = called.get(id) ?? new Set();
    for (const word of role.words) nouns.add(word);
    called.set(id, nouns);
    const here = byArticle.get(role.article);
    if (here) here.push(role);
    else byArticle.set(role.article, [role]);
    const key = `${id} ${role.words.join(" ")}`;
    if (!distinct.has(key)) distinct.set(key, role);
  }
  const index = { called, byArticle, distinct: [...distinct.values()] };
  indexed.set(register, index);
  return index;
}

const HOUSES =
  /\b(?:School|Court|Courthouse|Hotel|Church|Cathedral|Chapel|Hall|Theatre|Theater|Stadium|Arena|Armory|Library|Station|Club)$/;
const INSIDE = /\b(?:at|in|inside|outside|near|beside|behind|opposite) (?:the )?$/i;
const LOOK_BACK = 14; // UTF-16 units: the longest preposition, "the" and their spaces

const isHouse = ({ text }: ReadArticle, name: Name) =>
  HOUSES.test(name.text) && INSIDE.test(text.slice(Math.max(0, name.start - LOOK_BACK), name.start));

/** Gathers what one article speaks of. */
export function discourseOf(article: ReadArticle, register: Register): Discourse {
  const { called } = rolesOf(register);
  const places = new Map<string, { entity: Entity; starts: number[] }>();
  const acting = new Set<string>();
  for (const name of article.names) {
    const entity = register.entityOf(name);
    const place = places.get(entity.actor.id);
    if (!isHouse(article, name)) acting.add(entity.actor.id);
    if (place) place.starts.push(name.start);
    else places.set(entity.actor.id, { entity, starts: [name.start] });
  }
  const byCount = [...places.values()].sort((a, b) => b.starts.length - a.starts.length);
  const of = (fits: (entity: Entity) => boolean) =>
    byCount.filter(({ entity }) => fits(entity)).map(({ entity }) => entity);
  const bodies = of(({ nature }) => nature === "organisation" || nature === "other");
  const kinds = new Set(
    bodies.map(({ actor }) => /[^ ]+ ([^ ]+)$/.exec(actor.name)?.[1]?.toLowerCase() ?? ""),
  );
  return {
    length: Math.max(1, article.text.length),
    persons: of(({ nature }) => nature === "person"),
    bodies,
    states: of(({ nature }) => nature === "state"),
    isVenue: ({ actor }) => places.has(actor.id) && !acting.has(actor.id),
    countOf: ({ actor }) => places.get(actor.id)?.starts.length ?? 0,
    lastNamed({ actor }, at) {
      const starts = places.get(actor.id)?.starts ?? [];
      return starts[lowerBound(starts, at) - 1] ?? -1;
    },
    hasKind: (noun) => kinds.has(noun),
    calledOf: ({ actor }) =>
      bareName(actor.name) === bareName(article.source.outlet.name) ? PAPER : (called.get(actor.id) ?? NONE),
    pronounOf({ actor }) {
      // "the Duke of Sussex": his name tells by its first word.
      const rank = actor.name.split(" ")[0]?.toLowerCase() ?? "";
      const nouns = [...(called.get(actor.id) ?? NONE), rank].map((noun) => noun.replace(/\.$/, ""));
      if (nouns.some((noun) => SHE.has(noun))) return "she";
      if (nouns.some((noun) => HE.has(noun))) return "he";
      return pronounOfName(actor.name.split(" ")[0] ?? "");
    },
  };
}
