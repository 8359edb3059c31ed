// Joins the forms of one name over a story: "EA" is the "Environment Agency", "Halden" is "Halden Biotech".
//
// Input   the groups of names
// Output  entities by key, persons by surname and given name
// Knows   all articles at once; no sentence

import { slugOf } from "@/lib/base/slug";
import { isFamiliarPlace } from "./familiar-places";
import type { Name } from "./find-names";
import { isGivenName } from "./given-names";
import { bodyOfInitials } from "./known-bodies";
import {
  bare,
  coreOf,
  type Entity,
  endsLikePlace,
  entityFrom,
  type Group,
  keyOf,
  natureOf,
  PLACE_WORD,
} from "./name-groups";
import {
  addKnownPersons,
  addPerson,
  addWholeName,
  isWholeName,
  type KnownPerson,
  mayBePerson,
  type PersonIndex,
  push,
} from "./person-names";
import { ORGANISATION_WORDS } from "./role-words";
import { type ShortForms, shortFormsOf } from "./short-forms";

export interface NameIndex extends PersonIndex {
  /** Firms by the first word of their names, with the articles that write them in full. */
  readonly firms: Map<string, KnownPerson[]>;
}

const FIRM =
  /^(?:co|company|inc|corp|corporation|group|holdings|plc|ltd|limited|llc|motor|motors|foods|energy|airlines|airways|stores|supermarkets|bank|insurance|brewery|steel|shipping|pharmaceuticals|pharma|technologies|systems|industries|partners|capital|retail|electric|electrical|builders|construction|homes|textiles|mills|parks|resorts|hotels|leisure|dynamics|mutual|media|brands|studios|pictures|logistics|freight|rail|water|gas|oil|chemicals|robotics|software|labs|laboratories|biotech|biosciences|therapeutics|aerospace|aviation|dairies|farms|mining|metals|materials|properties|estates|developments|cinemas|sports|fitness|travel|cruises|ferries|coaches|batteries|semiconductors|solar|renewables|networks|telecom)$/;

/** The firm that a lone word means in an article that writes the firm's full name and no person's of that surname. */
export function firmHere(word: string, article: number, index: NameIndex): Entity | undefined {
  const namesakes = index.surnames.get(word) ?? [];
  if (namesakes.length === 0 || namesakes.some(({ articles }) => articles.has(article))) return undefined;
  const here = (index.firms.get(word) ?? []).filter(({ articles }) => articles.has(article));
  return here.length === 1 ? here[0]?.entity : undefined;
}

function addFullNames(groups: ReadonlyMap<string, Group>, forms: ShortForms, index: NameIndex): void {
  const shortFirst = [...groups].sort((a, b) => coreOf(a[1].words).length - coreOf(b[1].words).length);
  for (const [key, group] of shortFirst) {
    if (coreOf(group.words).length < 2) continue;
    // "Progressive Conservatives": two capitals, and nobody's given name and surname.
    const nature = forms.partyOf(key) === undefined ? natureOf(group) : "organisation";
    const words = coreOf(group.words);
    const last = bare(words.at(-1) ?? "");
    const tail = words.length > 2 ? index.entities.get(words.slice(-2).map(bare).join(" ")) : undefined;
    const tailed = ORGANISATION_WORDS.has(last) || nature !== "person" ? mayBePerson : () => true;
    if (tail && tailed(tail) && mayBePerson({ nature }) && isWholeName(words)) {
      addWholeName(key, group, tail, index);
    } else if (tail?.nature === "person") {
      // "Disgraced Tom Reilly": what a paper sets before a known name is no part of it.
      index.entities.set(key, tail);
    } else if (nature === "person") {
      addPerson(key, group, index);
    } else if (nature === "other" && tail?.nature === "organisation") {
      // "the Marwick Reading Boat" is the Reading Boat, under its full name.
      const whole = entityFrom(group, "organisation");
      index.entities.set(key, whole);
      index.entities.set(words.slice(-2).map(bare).join(" "), whole);
    } else {
      index.entities.set(key, entityFrom(group, nature));
    }
  }
}

const ACRONYM = /^[\p{Lu}&]{2,6}$/u;
const LIKE_WORD = /^\p{Lu}\p{Ll}{3,5}$/u;

function addShortNames(groups: ReadonlyMap<string, Group>, forms: ShortForms, index: NameIndex): void {
  for (const [key, group] of groups) {
    if (index.entities.has(key)) continue;
    // "Defra", "Nasa": some papers write initials that are spoken as a word like one.
    const plain = /^(?:\p{Lu}\.){3,6}$/u.test(group.text) ? group.text.replaceAll(".", "") : group.text;
    const short = LIKE_WORD.test(plain) ? plain.toUpperCase() : plain;
    const acronym = forms.shortOf(group.text) ?? (ACRONYM.test(short) ? forms.longOf(short) : undefined);
    // "in Marwick", "from Marwick" is no short form of the Marwick Sheriff Court.
    const familiar =
      isFamiliarPlace(group.text.toLowerCase()) ||
      (group.place > 3 && group.place > 2 * group.organisation) ||
      // Only ever "at Vail": no Vail Resorts.
      (group.organisation === 0 && group.place >= 2 * group.count);
    const fuller =
      acronym ??
      forms.partyOf(key) ??
      forms.bankOf(key) ??
      (familiar || group.place > group.organisation ? undefined : forms.schoolOf(key)) ??
      // "the League" is the Football League rather than what has its own name from it, the League Shield.
      (familiar ? undefined : (forms.endingOn(key) ?? forms.fullerOf(key)));
    const entity = fuller === undefined ? undefined : index.entities.get(fuller);
    const fed = group.text === "Fed" ? "Federal Reserve" : undefined;
    const spelled = fed ?? (ACRONYM.test(short) && !entity ? bodyOfInitials(short) : undefined);
    index.entities.set(key, entity ?? (spelled ? bodyCalled(spelled) : entityFrom(group, natureOf(group))));
  }
}

/** American ministries as papers call them: "the Justice Department" is the Department of Justice. */
const US_OFFICE =
  /^(?:U\.S\. |US )?(Justice|State|Treasury|Education|Labor|Commerce|Energy|Interior|Agriculture|Transportation|Defense|Homeland Security|Veterans Affairs) Department$/;

/** A body under a name that the story doesn't give it. */
function bodyCalled(name: string): Entity {
  return { actor: { id: slugOf(name), name, kind: "organisation", aliases: [] }, nature: "organisation" };
}

const FIRM_ADDS =
  /^(?:department|force|p&i club|nhs foundation trust|nhs trust|football club|bank|power|energy|industries|international|systems|services|technologies|healthcare|financial|insurance|capital|partners|resources|motors|airlines|airways|railways|pharmaceuticals|pictures|entertainment|studios|media|communications|networks)$/;

function joinShorterBodies(groups: ReadonlyMap<string, Group>, forms: ShortForms, index: NameIndex): void {
  const moved = new Map<Entity, Entity>();
  for (const [key, group] of groups) {
    const entity = index.entities.get(key);
    const party = index.entities.get(forms.partyOf(key) ?? "");
    if (party) index.entities.set(key, party);
    // "Mid Pennine" is two capitals like a person's, and what the story calls a trust again.
    const weak = group.person < 2 * group.count && !isGivenName(group.words[0] ?? "");
    const body = index.entities.get(forms.fullerOf(key) ?? "");
    if (
      entity &&
      /^(?:person|other)$/.test(entity.nature) &&
      group.words.length === 2 &&
      weak &&
      body?.nature === "organisation"
    ) {
      index.entities.set(key, body);
      continue;
    }
    // A club is no short form of its supporters' trust.
    const whole = ORGANISATION_WORDS.has(bare(group.words.at(-1) ?? ""));
    if (entity?.nature !== "organisation" || coreOf(group.words).length < 2) continue;
    const fuller = forms.fullerOf(key) ?? "";
    // "the Royal Museum" is that of Antiquities, in articles that call it so at least once.
    const told = groups.get(fuller)?.articles;
    const same = fuller.startsWith(`${key} of `) && [...group.articles].every((own) => told?.has(own));
    // "Tohoku Electric" is Tohoku Electric Power: what is added only says once more that it is a firm.
    const firm = fuller.startsWith(`${key} `) && FIRM_ADDS.test(fuller.slice(key.length + 1));
    if (whole && !same && !firm) continue;
    // "the Deutsche Bahn ICE" once, beside "Deutsche Bahn" again and again: the longer one is a thing of the body.
    const long = groups.get(fuller);
    const last = bare(long?.words.at(-1) ?? "");
    if (
      long &&
      group.count > 2 * long.count &&
      !ORGANISATION_WORDS.has(last) &&
      !/ (?:of|for) /.test(fuller) &&
      fuller.startsWith(`${key} `)
    ) {
      index.entities.set(fuller, entity);
      continue;
    }
    const longer = / (?:supporters|fans|independent)\b/.test(fuller) ? undefined : index.entities.get(fuller);
    if (longer) {
      index.entities.set(key, longer);
      moved.set(entity, longer);
    }
  }
  // "Halden" that was Halden Trust is Halden Trust Financial too.
  for (const [key, entity] of index.entities) {
    const to = moved.get(entity);
    if (to) index.entities.set(key, to);
  }
}

/** Whether a name that ends like a place's stands nowhere as one; half a point each time leaves room for "sold it to Kestrel Bridge". */
function isNowhere({ words, place, count }: Group): boolean {
  return endsLikePlace(words) && place <= (PLACE_WORD + 0.5) * count;
}

/** "Halden Valley asked for a loan": where nothing happens in a valley, it is the Halden Valley Bank. */
function joinNamesakes(groups: ReadonlyMap<string, Group>, forms: ShortForms, index: NameIndex): void {
  for (const [key, group] of groups) {
    const saint = key.startsWith("st ") && group.words.length === 2;
    // "Kansas State" of Kansas State University
    const college = / state$/.test(key) && (groups.has(`${key} university`) || groups.has(`${key} college`));
    if (!saint && !college && (index.entities.get(key)?.nature !== "place" || !isNowhere(group))) continue;
    const fuller = index.entities.get(forms.fullerOf(key) ?? "");
    if (fuller?.nature === "organisation") index.entities.set(key, fuller);
  }
}

/** "the City Council" of one paper is the Marwick City Council of another. */
function joinWholes(groups: ReadonlyMap<string, Group>, forms: ShortForms, index: NameIndex): void {
  for (const [key, { text }] of groups) {
    // "Cal Fire", which is what it is called
    const called = /\s/.test(text) ? bodyOfInitials(text) : undefined;
    if (called) {
      const whole = index.entities.get(keyOf(called.split(" ")));
      index.entities.set(key, whole ?? bodyCalled(called));
      continue;
    }
    const office = US_OFFICE.exec(text)?.[1];
    if (office && forms.officeOf(key) === undefined) {
      index.entities.set(key, bodyCalled(`Department of ${office === "Treasury" ? "the Treasury" : office}`));
      continue;
    }
    const whole = index.entities.get(forms.officeOf(key) ?? forms.wholeOf(key) ?? "");
    if (whole?.nature === "organisation" && index.entities.get(key)?.nature === "organisation")
      index.entities.set(key, whole);
  }
}

/** Indexes a story's names: known persons first, then full names, then the short forms of both. */
export function indexNames(
  articles: readonly (readonly Name[])[],
  groups: ReadonlyMap<string, Group>,
): NameIndex {
  const index: NameIndex = {
    entities: new Map(),
    surnames: new Map(),
    givenNames: new Map(),
    firstSurnames: new Map(),
    firms: new Map(),
  };
  addKnownPersons(articles, index);
  const forms = shortFormsOf(groups);
  addFullNames(groups, forms, index);
  addShortNames(groups, forms, index);
  joinShorterBodies(groups, forms, index);
  joinNamesakes(groups, forms, index);
  joinWholes(groups, forms, index);
  for (const [key, { words, articles }] of groups) {
    const entity = index.entities.get(key);
    if (words.length > 1 && entity?.nature === "organisation" && FIRM.test(bare(words.at(-1) ?? "")))
      push(index.firms, bare(words[0] ?? ""), { entity, articles });
  }
  return index;
}
