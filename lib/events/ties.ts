// What a text ties to the names of bodies: where they are from, and who works for them.
//
// Input   the articles of a story, and what their names stand for
// Output  nationalities and places by body, employers by person
// Knows   the few words between and around two names; no grammar

import { isNationality } from "@/lib/actors/nationalities";
import type { Entity } from "@/lib/actors/register";
import { BODY_NOUNS, COMPANY_NOUNS, ROLE_NOUNS } from "@/lib/actors/role-words";
import type { ReadArticle, ReadStory } from "./article";
import type { Discourse } from "./discourse";

export interface Ties {
  /** Words for where a body is from, lower case: "british" of "the British chipmaker Halden", "oslo" of "Halden, based in Oslo". */
  originsOf(entity: Entity): ReadonlySet<string>;
  /** The body that a person works for or leads, by the last telling. */
  employerOf(entity: Entity): Entity | undefined;
}

const REACH = 60; // UTF-16 units between two names, or before one
const NONE: ReadonlySet<string> = new Set();

const known = new WeakMap<ReadStory, Ties>();

const isBody = ({ nature }: Entity) => nature === "organisation" || nature === "other";
const lastWords = (text: string, count: number) =>
  text
    .toLowerCase()
    .match(/[\p{L}-]+/gu)
    ?.slice(-count) ?? [];
const isKind = (word: string) => BODY_NOUNS.has(word) || COMPANY_NOUNS.has(word) || word === "rival";

const BASED = /-based$/;

/** "the British hearing-aid maker | Halden": nationalities before a noun for what the body is. */
function nationalitiesBefore({ text }: ReadArticle, start: number): readonly string[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  const phrase = before.slice(
    Math.max(...[".", ",", ";", ":", "(", "”"].map((mark) => before.replace(/,\s*$/, "").lastIndexOf(mark))) +
      1,
  );
  const words = lastWords(phrase, 6);
  const last = words.at(-1) ?? "";
  // "the Oslo-based chipmaker Halden", "Oslo-based Halden"
  if (!isKind(last) && !BASED.test(last)) return [];
  return words
    .filter((word) => isNationality(word) || BASED.test(word))
    .map((word) => word.replace(BASED, ""));
}

/** ", based in", ", of": what stands between a body and where it sits. */
const SITS = /^, (?:(?:which is )?(?:based|headquartered) in|of) $/;
const FIRM = /^ (?:company|firm|group|operator|maker|manufacturer|investor|fund|[\p{L}-]+maker)\b/u;

/** "Garsdale Dynamics, of | Lancashire,", "Halden, the | Tennessee group that owns": whether a body sits at the place named next. */
function sitsAt(between: string, after: string): boolean {
  if (/^, (?:the|an?) $/.test(between)) return FIRM.test(after);
  return SITS.test(between) && (!between.endsWith(" of ") || /^(?:,| in\b)/.test(after));
}

/** "the Boston private equity firm | Calloway Ridge": whether the place before a body's name says where it sits. */
function seatBefore(between: string): boolean {
  return /^ [\p{Ll} -]{3,40} $/u.test(between) && isKind(lastWords(between, 1)[0] ?? "");
}

/** Whether the words between a body's name and a person's say that the one works for the other: "Halden's lead lawyer, | Ian Lind". */
function leadsTo(between: string): boolean {
  // "the Liberal leader and Governor Lind": the first office is another's.
  if (!/^(?:['’]s?)? [\p{L} -]{2,50},? $/u.test(between) || / and /.test(between)) return false;
  return ROLE_NOUNS.has(lastWords(between, 1)[0] ?? "");
}

/** "Ian Lind, chief executive of | Halden", "Ian Lind of the | Halden Institute". */
function worksFor(between: string): boolean {
  const office = /^(?:, |, the |, an? |, its )?([\p{L} -]{0,44}?) ?(?:of|at|for|from) (?:the )?$/u.exec(
    between,
  );
  if (!office) return false;
  const words = lastWords(office[1] ?? "", 6);
  return words.length === 0 ? !between.startsWith(",") : words.some((word) => ROLE_NOUNS.has(word));
}

/** "Ian Lind, Halden's | managing partner", "Ian Lind's | Liberals", "Ian Lind, a nurse who founded | Halden Care". */
function isOf(between: string, after: string): boolean {
  if (/^['’]s? $/.test(between)) return true;
  const office = /^, (?:the )?$/.test(between) ? /^['’]s? ([\p{L} -]{3,50})/u.exec(after) : null;
  if (office) return lastWords(office[1] ?? "", 6).some((word) => ROLE_NOUNS.has(word));
  return (
    /^[\p{L}\d, -]{0,40}\bwho (?:founded|leads|led|runs|heads|chairs|owns|directs) (?:the )?$/u.test(
      between,
    ) ||
    // "Dana Okafor leads | the Marwick Trust", "Ian Lind has coached | Marwick United since 2019"
    /^(?: has| had)? (?:leads?|led|runs|heads|headed|chairs|chaired|directs|coaches|coached|manages|managed|captains|presides over) (?:the )?$/.test(
      between,
    )
  );
}

/** Reads the ties of a story once; the same story gives the same ties. Linear in the number of names. */
export function tiesOf(story: ReadStory): Ties {
  const made = known.get(story);
  if (made) return made;
  const origins = new Map<string, Set<string>>();
  const employers = new Map<string, Entity>();
  const addOrigin = ({ actor }: Entity, words: readonly string[]) => {
    const own = origins.get(actor.id) ?? new Set();
    for (const word of words) own.add(word);
    if (own.size > 0) origins.set(actor.id, own);
  };
  for (const article of story.articles) {
    for (const [at, name] of article.names.entries()) {
      const entity = story.register.entityOf(name);
      if (isBody(entity)) addOrigin(entity, nationalitiesBefore(article, name.titleStart));
      const next = article.names[at + 1];
      if (!next || next.sentence !== name.sentence || next.start - name.end > REACH) continue;
      const other = story.register.entityOf(next);
      const between = article.text.slice(name.end, next.start);
      const after = article.text.slice(next.end, next.end + REACH);
      if (isBody(entity) && other.nature === "place" && sitsAt(between, after)) {
        addOrigin(entity, [next.text.toLowerCase()]);
        // "based in Knoxville, Tennessee"
        const wider = article.names[at + 2];
        if (wider && article.text.slice(next.end, wider.start) === ", ")
          addOrigin(entity, [wider.text.toLowerCase()]);
      }
      if (entity.nature === "place" && isBody(other) && seatBefore(between))
        addOrigin(other, [name.text.toLowerCase()]);
      if (isBody(entity) && other.nature === "person" && leadsTo(between))
        employers.set(other.actor.id, entity);
      if (entity.nature === "person" && isBody(other) && (worksFor(between) || isOf(between, after)))
        employers.set(entity.actor.id, other);
    }
  }
  const ties: Ties = {
    originsOf: ({ actor }) => origins.get(actor.id) ?? NONE,
    employerOf: ({ actor }) => employers.get(actor.id),
  };
  known.set(story, ties);
  return ties;
}

/** The discourse in which a body is also called by where it is from: "the British company". */
export function withOrigins(discourse: Discourse, { originsOf }: Ties): Discourse {
  const calledOf = (entity: Entity) => {
    const [called, origins] = [discourse.calledOf(entity), originsOf(entity)];
    return origins.size === 0 ? called : new Set([...called, ...origins]);
  };
  return { ...discourse, calledOf };
}
