// Gathers the occurrences of each name over a story, and tells people, bodies, states and places apart.
//
// Input   the names of every article
// Output  a group for each name, with the points of all its occurrences
// Knows   spelling and points; which names are one actor's is for register.ts

import { slugOf } from "@/lib/base/slug";
import { folded } from "@/lib/text/words";
import type { Name } from "./find-names";
import { isGivenName } from "./given-names";
import { isNationality, stateNamed, stateOfAdjective } from "./nationalities";
import { GOVERNED_WORDS, OCCASION_WORDS, ORGANISATION_WORDS, PLACE_WORDS } from "./role-words";
import type { Actor } from "./types";

export type Nature = "person" | "organisation" | "state" | "place" | "thing" | "other";

/** What a name stands for. */
export interface Entity {
  readonly actor: Actor;
  readonly nature: Nature;
}

/** All occurrences of one name. */
export interface Group {
  readonly words: readonly string[];
  readonly text: string;
  readonly articles: Set<number>;
  /** Number of times that the story has the name. */
  count: number;
  person: number;
  organisation: number;
  place: number;
  thing: number;
  acronym: string;
  /** Whether the story writes it with a company's form somewhere: "Kestrel Bridge PLC". */
  formal: boolean;
}

const LEGAL = new Set("inc corp ltd llc plc co company corporation limited group holdings".split(" "));

/** A word for comparison: folded, without a final full stop; "C.Q.C." as "cqc". */
export const bare = (word: string): string =>
  /^(?:\p{Lu}\.){3,6}$/u.test(word) ? folded(word).replaceAll(".", "") : folded(word).replace(/\.$/, "");

/** The name without its form of company and without middle initials. */
export function coreOf(words: readonly string[]): readonly string[] {
  let end = words.length;
  // "Ravenel & Co": what "and" joins to the name stays.
  while (
    end > 1 &&
    LEGAL.has(bare(words[end - 1] ?? "")) &&
    !/^(?:&|and)$/.test(words[end - 2] ?? "") &&
    // The Tribune Company is no Tribune.
    (end > 2 || bare(words[end - 1] ?? "") !== "company")
  )
    end--;
  // "Groupe Delmarle" is Delmarle.
  const from = end > 1 && /^(?:groupe|grupo|gruppo)$/.test(bare(words[0] ?? "")) ? 1 : 0;
  const core = words.slice(from, end);
  // "Seán Ó Ceallaigh": no initial
  return core.length > 2
    ? core.filter((word, i) => i === 0 || word === "Ó" || !/^\p{Lu}\.?$/u.test(word))
    : core;
}

/** The state before a body's name: "U.S. Federal Trade Commission"; a region ("Northern Progress Party") is part of the name. */
function stateBefore([first = "", ...rest]: readonly string[]): string | undefined {
  // "the US Department of Justice" too
  const office =
    /^(?:US|U\.S\.?|UK|U\.K\.?)$/.test(first) && /^(?:department|ministry)$/.test(bare(rest[0] ?? ""));
  const body = rest.length > 1 && (office || ORGANISATION_WORDS.has(bare(rest.at(-1) ?? "")));
  return body ? (stateNamed(first) ?? stateOfAdjective(first)) : undefined;
}

/** "U.S. Federal Trade Commission" is the Federal Trade Commission. */
const withoutState = (words: readonly string[]) => (stateBefore(words) ? words.slice(1) : words);

/** "the Carducci primary school" is the Carducci school. */
const withoutGrade = (words: readonly string[]): readonly string[] =>
  words.length > 2 && words.at(-1) === "school" && /^\p{Ll}/u.test(words.at(-2) ?? "")
    ? [...words.slice(0, -2), "school"]
    : words;

const wholeKey = (words: readonly string[]): string => coreOf(withoutGrade(words)).map(bare).join(" ");

/** What two spellings of one name share. */
export const keyOf = (words: readonly string[]): string => wholeKey(withoutState(words));

/** The name as shown: without the form of company after it. */
function shownName(words: readonly string[], text: string): string {
  const last = bare(words.at(-1) ?? "");
  // "Ravenel & Co" is nothing without its last word.
  const formal = words.length > 1 && words.at(-2) !== "&" && /^(inc|corp|ltd|llc|plc|co|limited)$/.test(last);
  return formal ? text.slice(0, text.lastIndexOf(" ")).replace(/,$/, "") : text;
}

/** The key under which the name's group stands: with its state, where the story has a like body of another state. */
export function keyIn(groups: ReadonlyMap<string, Group>, words: readonly string[]): string {
  const whole = wholeKey(words);
  return groups.has(whole) ? whole : keyOf(words);
}

/** Keys that bodies of several states share: "Football Association" beside German and French ones. */
function rivalKeys(articles: readonly (readonly Name[])[]): ReadonlySet<string> {
  const states = new Map<string, string>();
  const rivals = new Set<string>();
  for (const { known, words } of articles.flat()) {
    const state = known ? undefined : stateBefore(words);
    if (!state) continue;
    const key = keyOf(words);
    if ((states.get(key) ?? state) !== state) rivals.add(key);
    states.set(key, state);
  }
  return rivals;
}

/** "NavÉire" beside "NavEire": an outlet that leaves out accents does not know better. */
const isFuller = (text: string, group: Group): boolean =>
  text.length === group.text.length &&
  text !== group.text &&
  folded(group.text) === group.text.toLowerCase() &&
  folded(text) !== text.toLowerCase();

/** The names of a story by their keys. */
export function groupNames(articles: readonly (readonly Name[])[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  const rivals = rivalKeys(articles);
  for (const [article, names] of articles.entries()) {
    for (const name of names) {
      if (name.known) continue;
      const plain = keyOf(name.words);
      const key = rivals.has(plain) ? wholeKey(name.words) : plain;
      let group = groups.get(key);
      // "Hallam Motor Company" rather than "Hallam Motor Co."
      const spelledOut =
        group !== undefined &&
        / (?:Company|Corporation)$/.test(name.text) &&
        / (?:Co|Corp)\.?$/.test(group.text);
      if (!group || group.words.length < name.words.length || spelledOut || isFuller(name.text, group)) {
        const fresh: Group = {
          words: name.words,
          text: name.text,
          articles: new Set(),
          count: 0,
          person: 0,
          organisation: 0,
          place: 0,
          thing: 0,
          acronym: "",
          formal: false,
        };
        group = group ? { ...group, words: name.words, text: name.text } : fresh;
        groups.set(key, group);
      }
      group.articles.add(article);
      group.count++;
      group.person += name.signs.person;
      group.organisation += name.signs.organisation;
      group.place += name.signs.place;
      group.thing += name.signs.thing;
      group.acronym ||= name.signs.acronym;
      group.formal ||=
        coreOf(name.words).length < name.words.length && LEGAL.has(bare(name.words.at(-1) ?? ""));
    }
  }
  markSeries(groups);
  return groups;
}

/** "Moving Halden", where Halden is a town of the story: what is done to a place is a title or a plan, and no name of the place. */
function isWorkOnPlace({ words, organisation }: Group, groups: ReadonlyMap<string, Group>): boolean {
  const [first = "", second = ""] = words;
  if (words.length !== 2 || organisation > 0 || !/^\p{Lu}\p{Ll}{2,}ing$/u.test(first) || isGivenName(first))
    return false;
  const town = groups.get(bare(second));
  return town !== undefined && town.place > 0 && town.place >= town.organisation && town.place > town.person;
}

/** "Kestrel" is a thing where "Kestrel-2" is one, "Benedita" where the text speaks of "Storm Benedita". */
function markSeries(groups: Map<string, Group>): void {
  for (const group of [...groups.values()]) {
    // "Aldersea Town" where the story has the Aldersea Town Supporters' Trust: a side, and no town.
    const fans = group.words.findIndex((word) => /^(?:supporters|fans|supporter|independent)/i.test(word));
    const side = fans > 1 ? groups.get(group.words.slice(0, fans).map(bare).join(" ")) : undefined;
    if (side && side !== group) side.organisation += 8 * side.count + side.place;
    if (isWorkOnPlace(group, groups)) group.thing += 8;
    const { words, thing } = group;
    const first = bare(words[0] ?? "");
    const series = thing > 0 && words.length === 1 ? first.replace(/-\d.*$/, "") : "";
    const storm = words.length === 2 && /^(?:storm|hurricane|cyclone|typhoon)$/.test(first);
    // "Northern Anvil" where the text speaks of "Exercise Northern Anvil".
    const named = words.length < 4 && /^(?:exercise|operation|project)$/.test(first) && thing > 0;
    const ship = words.length === 2 && thing >= 8 && /^(?:lady|queen|king|prince|princess|lord)$/.test(first);
    const alone = groups.get(storm || ship || named ? words.slice(1).map(bare).join(" ") : series);
    if (alone) alone.thing += 8;
  }
}

const OPENS_OCCASION =
  /^(?:storm|hurricane|typhoon|cyclone|tropical|operation|exercise|project|amendment|article|clause|section|chapter|brexit|valentine|valentine's|masters|oscar|oscars|whit|mass)$/;

/** "the Lisbon Cup", "Operation Anvil", "the Treaty of Rome", but not the Night Heron: whether the name is an occasion's by the word that tells. */
function isOccasion(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const lower = bare(word);
    if (!OCCASION_WORDS.has(lower)) return false;
    // "Anneke Storm": storms are called "Storm Benedita".
    if (lower === "storm" && at === 1 && bare(words[0] ?? "") !== "tropical") return false;
    const next = bare(words[at + 1] ?? "");
    const last = next === "" || /^(?:of|for|on|in|final|finals|\d+|[ivx]+)$/.test(next);
    return last || (at === 0 && OPENS_OCCASION.test(lower)) || OCCASION_WORDS.has(next);
  });
}

export const PLACE_WORD = 5; // points that a name gets at each occurrence for ending like a place's

/** "Halden Valley", which ends like a place's name, not "Halden County", which has a government. */
export function endsLikePlace(words: readonly string[]): boolean {
  const last = bare(words.at(-1) ?? "");
  return words.length > 1 && PLACE_WORDS.has(last) && !GOVERNED_WORDS.has(last);
}

/** "Kestrel Bridge announced": a body that is called like a place, for it has a company's form or is nowhere a place. */
function isNamedForPlace({ words, formal, organisation, place, count }: Group): boolean {
  if (formal) return true;
  return endsLikePlace(words) && organisation >= 1.5 && count > 2 && place - PLACE_WORD * count < 2;
}

/** "María del Carmen Ortega Ruiz": a given name and two to four capitals more, none of which a body's name has. */
function isLongPersonName(words: readonly string[]): boolean {
  const capitals = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word));
  return (
    isGivenName(words[0] ?? "") &&
    capitals.length > 2 &&
    capitals.length < 5 &&
    words.every((word) => !ORGANISATION_WORDS.has(bare(word)) && !/^(?:of|and|for|&)$/.test(word))
  );
}

/** What the points of its occurrences make of a name. */
export function natureOf(group: Group): Nature {
  const { person, organisation, place, thing } = group;
  const best = Math.max(person, organisation, place);
  if (thing > best) return "thing";
  // "Bill Amory" is no bill, "Eve Lind" no eve.
  const own =
    group.words.length === 2 && isGivenName(group.words[0] ?? "") ? group.words.slice(1) : group.words;
  if (isOccasion(own) && organisation < 5 && person < 3) return "thing";
  // Only ever where something is, or whence it comes: "from Kourou".
  if (best < 1 && place > 0 && person + organisation === 0) return "place";
  // Two capitals with no sign of anything else are a person's given name and surname.
  if (best < 1) {
    const twoCapitals = group.words.length === 2 && !isNationality(group.words[0] ?? "");
    return twoCapitals || isLongPersonName(group.words) ? "person" : "other";
  }
  if (person === best && group.words.filter((word) => /^\p{Lu}/u.test(word)).length < 5) return "person";
  if (organisation === best || isNamedForPlace(group)) return "organisation";
  return "place";
}

/** Initials of a body's name, without its small words: "EA" for "Environment Agency". */
export function initialsOf(words: readonly string[]): string {
  return (
    words
      .filter((word) => /^\p{Lu}/u.test(word))
      // "HMRC" for "HM Revenue & Customs"
      .map((word) => (/^\p{Lu}{2,3}$/u.test(word) ? word : word[0]))
      .join("")
  );
}

const ACTOR_KIND = {
  person: "person",
  organisation: "organisation",
  state: "state",
  place: "organisation",
  other: "organisation",
  thing: "organisation",
} as const;

/** "Local 503 of the Service Employees International Union" is the Service Employees International Union Local 503. */
const branchName = (name: string): string => name.replace(/^(Local \d+) of (?:the )?(.+)$/, "$2 $1");

/** An actor under the name that the group shows. */
export function entityFrom(group: Group, nature: Nature): Entity {
  const name = branchName(shownName(group.words, group.text));
  return { actor: { id: slugOf(name), name, kind: ACTOR_KIND[nature], aliases: [] }, nature };
}
