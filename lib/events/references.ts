// Who "he", "the company" or "the finance minister" is.
//
// Input   the names and offices of the story, and the subjects of the sentences before
// Output  entities, or none where the text doesn't settle it
// Knows   one article at a time; the best fitting name wins, and among equals the nearest before the place

import { CREW } from "@/lib/actors/name-appositions";
import type { Entity, Register, Role } from "@/lib/actors/register";
import { BODY_NOUNS, COMPANY_NOUNS, PLURAL_BODIES, ROLE_NOUNS } from "@/lib/actors/role-words";
import { onceFor } from "@/lib/base/once-for";
import type { ReadArticle, ReadStory } from "./article";
import { alike, EXACT, fitOfBody, isCompany, isOwner, isUnion } from "./body-kinds";
import { type Discourse, discourseOf, rolesOf } from "./discourse";
import { fittingBodies } from "./fitting-bodies";
import { ledGroups } from "./led-groups";
import { unionsByTrade } from "./members";
import { gangCalled } from "./named-gangs";
import { officeFit, rolesOfOffice } from "./offices";
import { ORGANS, ownerOf, recencyOf } from "./owners";
import { lowerCaseBody, unnamedBody } from "./plain-bodies";
import { prominenceIn } from "./prominence";
import { publicBody } from "./public-bodies";
import { Salience } from "./salience";
import { seatsOf } from "./seats";
import { servedBy } from "./served-bodies";
import { stateOfBody } from "./state-bodies";
import { tiesOf, withOrigins } from "./ties";

export { Salience } from "./salience";

export interface References {
  /** The person of whom the article speaks most, for "the trial" and "the ban". */
  readonly chief: Entity | undefined;
  /** Whether the article is about courts, so that "the trial" is no test of a drug. */
  readonly inCourt: boolean;
  readonly salience: Salience;
  readonly discourse: Discourse;
  /** The person behind "he" or "she", the body behind "it", those behind "they". */
  pronoun(lower: string): readonly Entity[];
  /** The entities behind a description such as ["finance", "minister"], standing at the offset. */
  description(words: readonly string[], at: number): readonly Entity[];
  /** The body that the person works for or leads, where the story says so. */
  employerOf(person: Entity): Entity | undefined;
  /** The union that stands for people of the trade, a plural noun. */
  unionOf(trade: string): Entity | undefined;
  /** Whoever leads the group of that noun, "the team" or "the inquiry", which has no name of its own. */
  leaderOf(noun: string): Entity | undefined;
  /** The place that "the county", "the city" or "the state" is. */
  seatOf(noun: string): Entity | undefined;
  /** The two sides of the article: those in its latest dispute or deal, else the bodies it names most. */
  sides(noun?: string): readonly Entity[];
}

const VAGUE = new Set(
  "the a an his her its their this that former then current top senior special new late mr mrs ms both two three best own full joint nearby embattled powerful main first-instance troubled local".split(
    " ",
  ),
);
const COUNCILS = new Set("county city town borough district parish municipal".split(" "));
const COUNTED = /-(?:member|judge|man|person|strong|year-old|run|led|owned)$/;
const contentOf = (words: readonly string[]) =>
  // "the state's top court" is one court of it.
  words.filter((word, at) => (!VAGUE.has(word) || words[at + 1] === "court") && !COUNTED.test(word));

/** Nouns for anyone at all: the article's chief person, where no office fits better. */
const ANYONE = new Set(
  "player defendant man woman suspect accused star footballer athlete singer actor actress businessman politician killer victim striker goalkeeper champion winner boss native veteran".split(
    " ",
  ),
);

/** Places that act as bodies under their own name: "the City of Marwick". */
const SEATS = new Set("city town county borough village".split(" "));
const STATE_NOUNS = new Set("country nation kingdom republic".split(" "));

function bestRole(
  roles: readonly Role[],
  wanted: readonly string[],
  near: (role: Role) => number,
): Entity | undefined {
  let best: Entity | undefined;
  let most = 0;
  const fitOf = officeFit(wanted, contentOf);
  for (const role of rolesOfOffice(roles, wanted.at(-1) ?? "")) {
    const points = fitOf(role);
    if (points < 0.4) continue;
    const rank = points + near(role);
    if (rank > most) [best, most] = [role.entity, rank];
  }
  return best;
}

const onceForStory = onceFor<readonly Role[], Entity | undefined>();

/** Who of the whole story has the office: nothing near counts, so each description is looked for once. */
function bestOfStory({ anywhere }: Reading, wanted: readonly string[]): Entity | undefined {
  return onceForStory(anywhere, wanted.join(" "), () => bestRole(anywhere, wanted, () => 0));
}

interface Reading {
  readonly article: ReadArticle;
  readonly register: Register;
  readonly discourse: Discourse;
  readonly salience: Salience;
  readonly here: readonly Role[];
  readonly anywhere: readonly Role[];
  readonly inParliament: boolean;
  readonly hasCentralBank: boolean;
  /** Whether it is about what researchers publish. */
  readonly inScience: boolean;
  /** How often the story names somebody. */
  readonly prominence: (entity: Entity) => number;
  /** How often it names the body of the article that it names most. */
  readonly foremost: number;
}

/** The only one of the story who has the office. */
function onlyOne({ anywhere }: Reading, office: string): Entity | undefined {
  const holders = new Map(
    rolesOfOffice(anywhere, office)
      .filter(({ words }) => words.includes(office))
      .map(({ entity }) => [entity.actor.id, entity]),
  );
  return holders.size === 1 ? [...holders.values()][0] : undefined;
}

function person(reading: Reading, wanted: readonly string[], at: number): Entity | undefined {
  const recent = (role: Role) => {
    const last = reading.discourse.lastNamed(role.entity, at);
    return last < 0 ? 0.01 : 0.1 + 0.8 * recencyOf(reading.discourse, role.entity, at);
  };
  const office =
    bestRole(reading.here, wanted, recent) ??
    (wanted.length > 1 ? bestOfStory(reading, wanted) : onlyOne(reading, wanted[0] ?? ""));
  const anyone = wanted.length === 1 && ANYONE.has(wanted[0] ?? "");
  const chief = anyone ? reading.discourse.persons[0] : undefined;
  return office ?? (chief && reading.discourse.lastNamed(chief, at) >= 0 ? chief : undefined);
}

/** The body of the article that fits the description best, else the only one of the story. */
function body(reading: Reading, wanted: readonly string[], at: number): Entity | undefined {
  const { discourse, register, prominence, foremost } = reading;
  const salient = reading.salience.body?.actor.id;
  const head = wanted.at(-1) ?? "";
  if (head === "government" || STATE_NOUNS.has(head))
    return wanted.length === 1 ? discourse.states[0] : undefined;
  const most = Math.max(1, ...discourse.bodies.slice(0, 1).map((entity) => discourse.countOf(entity)));
  // A story has many companies, of which an article means its own; of clubs or councils it is about one.
  const weight = COMPANY_NOUNS.has(head) ? 0 : 0.8;
  let best: Entity | undefined;
  let [points, fit] = [1, 0];
  for (const entity of discourse.bodies) {
    const fits = fitOfBody(wanted, entity, discourse.calledOf(entity));
    if (fits < 1) continue;
    const before = discourse.lastNamed(entity, at) >= 0 ? 0 : -0.5;
    const rank =
      fits +
      before +
      0.6 * recencyOf(discourse, entity, at) +
      (0.8 * discourse.countOf(entity)) / most +
      (weight * prominence(entity)) / foremost +
      (salient === entity.actor.id ? 0.5 : 0);
    if (rank > points) [best, points, fit] = [entity, rank, fits];
  }
  if (best && fit >= EXACT) return best;
  const since = best ? discourse.lastNamed(best, at) : -1;
  const state =
    wanted.length === 1 ? stateOfBody(reading.article, discourse.states, head, { at, since }) : undefined;
  if (state) return state;
  // Named in another article only: "the council" there is "Marwick City Council" here.
  const fitting = fittingBodies(register, wanted, discourse);
  const elsewhere = best ? fitting.exact : fitting.alike;
  const exact = fitting.exact[0];
  const [other] = elsewhere;
  if (!best || !other || elsewhere.length > 1) return best ?? (elsewhere.length === 1 ? other : exact);
  // "the orchestra" of an article about the Marwick Philharmonic is not the Halden Orchestra of another.
  return prominence(other) > prominence(best) ? other : best;
}

/** "the pair", "both men": the persons spoken of last before the place; of a couple the article speaks throughout. */
function personsBefore(
  { discourse, salience }: Reading,
  head: string,
  count: number,
  at: number,
  pronoun: string,
): Entity[] {
  const recent = head === "couple" ? [] : salience.recent().filter(({ nature }) => nature === "person");
  return [...new Set([...recent, ...discourse.persons])]
    .filter((entity) => discourse.lastNamed(entity, at) >= 0)
    .filter((entity) => pronoun === "" || discourse.pronounOf(entity) !== pronoun)
    .slice(0, count);
}

/** Whether a plural noun tells what people do: "clerics", "artists". */
const isRole = (head: string): boolean =>
  head.endsWith("s") &&
  (ROLE_NOUNS.has(head.slice(0, -1)) || /(?:ers|ors|ists|ians|ics|ants|ents|men|friends|rivals)$/.test(head));

const COUPLES = /^(couple|pair|duo|men|women|brothers|sisters)$/;
const isBodyNoun = (head: string) =>
  BODY_NOUNS.has(head) || COMPANY_NOUNS.has(head) || STATE_NOUNS.has(head) || alike(head).size > 1;

/** The two whom the text told of as parties. */
const told = (salience: Salience) =>
  salience.partiesOf("dispute") ?? salience.partiesOf("deal") ?? salience.partiesOf("case");

function describe(
  reading: Reading,
  words: readonly string[],
  at: number,
  sides: (noun?: string) => readonly Entity[],
): readonly Entity[] {
  // "the Knoxville-based operator": by where it sits, if that was told of one
  const seated = (seat: string) =>
    reading.discourse.bodies.some((one) => reading.discourse.calledOf(one).has(seat));
  const content = contentOf(words).flatMap((word) => {
    const seat = word.replace(/-based$/, "");
    return seat === word || seated(seat) ? [seat] : [];
  });
  const head = content.at(-1) ?? "";
  // "the county council": what sort of council it is seldom stands in its name.
  const wanted = head === "council" ? content.filter((word) => !COUNCILS.has(word)) : content;
  if (head === "countries" || head === "governments") return reading.discourse.states.slice(0, 2);
  // "both sides" of a dispute that nothing tells of are not the two firms that happen to be named.
  if (head === "sides" || head === "parties" || (head === "negotiators" && wanted.length === 1))
    return told(reading.salience) ?? reading.salience.facing;
  // "convicted both defendants"
  if (head === "defendants" && wanted.length === 1) return reading.salience.accused;
  // "Nature pulled the paper": what researchers write, and no newspaper.
  if (head === "paper" && reading.inScience) return [];
  if (PLURAL_BODIES.has(head)) return sides(head);
  // "The two clerics", "both sisters", "the pair"
  const together = reading.salience.facing;
  const both = /^(?:both|two)$/.test(words[0] ?? "") && isRole(head);
  if (together.length === 2 && (both || /^(?:pair|duo)$/.test(head))) return together;
  if (COUPLES.test(head))
    return personsBefore(
      reading,
      head,
      words.includes("three") ? 3 : 2,
      at,
      head === "women" || head === "sisters" ? "he" : /men$|brothers/.test(head) ? "she" : "",
    );
  if (head === "trio") return personsBefore(reading, head, 3, at, "");
  // "the city said": the body that the article calls the City of somewhere, and no club.
  if (wanted.length === 1 && SEATS.has(head)) {
    const seat = reading.discourse.bodies.find(({ actor }) =>
      actor.name.toLowerCase().startsWith(`${head} of `),
    );
    return seat ? [seat] : [];
  }
  const lower = lowerCaseBody(reading, wanted) ?? publicBody(reading.register, wanted);
  if (lower) return [lower];
  if (ORGANS.has(head) && wanted.length === 1) {
    const { discourse } = reading;
    const owner = ownerOf(reading, head, at);
    // "the board" of an article about a Water Board is that one.
    const bearer = discourse.bodies.find(({ actor }) => actor.name.toLowerCase().endsWith(` ${head}`));
    if (!bearer || (owner && discourse.countOf(owner) > discourse.countOf(bearer)))
      return owner ? [owner] : [];
  }
  const found =
    ROLE_NOUNS.has(head) || ANYONE.has(head)
      ? person(reading, wanted, at)
      : isBodyNoun(head) || CREW.test(head) || reading.discourse.hasKind(head)
        ? body(reading, wanted, at)
        : undefined;
  // Nowhere named: English writes such bodies without a capital.
  const plain = found ? undefined : unnamedBody(wanted);
  return found ? [found] : plain ? [plain] : [];
}

const COURT = /\b(?:court|judge|jury|tribunal|magistrates?|prosecut(?:or|ors|ion)|guilty|lawsuit)\b/i;
const CLINIC = /\b(?:clinical (?:trial|hold)|late-stage trial|patients|placebo|infections?|outbreak)\b/i;

/** Reads references in one article. Its `salience` is moved on by the caller, sentence by sentence. */
export function referencesIn(article: ReadArticle, story: ReadStory): References {
  const { register, parties } = story;
  const discourse = withOrigins(discourseOf(article, register), tiesOf(story));
  const salience = new Salience(discourse, parties);
  const roles = rolesOf(register);
  const prominence = prominenceIn(story);
  const reading: Reading = {
    article,
    register,
    discourse,
    salience,
    here: roles.byArticle.get(article.index) ?? [],
    anywhere: roles.distinct,
    prominence,
    foremost: discourse.bodies.reduce((most, entity) => Math.max(most, prominence(entity)), 1),
    inParliament: /\bparliament\b/i.test(article.text),
    hasCentralBank: /\bcentral bank\b/i.test(article.text),
    inScience: /\b(?:preprints?|retract(?:ed|ion|ions)|peer[- ]review(?:ed)?|co-?authors?)\b/i.test(
      article.text,
    ),
  };
  // "the two companies" are no union and its employer.
  const suits = (noun: string) => (entity: Entity) =>
    entity.nature !== "person" &&
    (!/^(?:companies|firms|businesses|airlines|carriers|banks)$/.test(noun) ||
      ((entity.nature === "other" || isCompany(entity)) && !isUnion(entity)));
  const together = (noun: string, entities: readonly Entity[] | undefined) => {
    const bodies = entities?.filter(suits(noun)) ?? [];
    return bodies.length > 1 ? bodies : undefined;
  };
  const sides = (noun = "sides") =>
    together(noun, told(salience)) ??
    together(noun, salience.facing) ??
    discourse.bodies.filter((body) => isCompany(body) && isOwner(body) && suits(noun)(body)).slice(0, 2);
  const bodyOf = (noun: string, at: number) => {
    const led = isBodyNoun(noun) ? describe(reading, [noun], at, sides)[0] : undefined;
    return led?.nature === "person" ? undefined : led;
  };
  return {
    chief: discourse.persons[0],
    inCourt: COURT.test(article.text) && !CLINIC.test(article.text),
    salience,
    discourse,
    employerOf: (entity) =>
      tiesOf(story).employerOf(entity) ?? servedBy(reading, reading.here, entity, bodyOf),
    unionOf: (trade) => unionsByTrade(story).get(trade),
    seatOf: (noun) => seatsOf(story).seatOf(noun, article),
    leaderOf: (noun) => ledGroups(story).leaderOf(noun, article),
    sides,
    pronoun: (lower) => salience.pronoun(lower),
    description: (words, at) => {
      const gang = gangCalled(story, article, words.at(-1) ?? "", at);
      return gang ? [gang] : describe(reading, words, at, sides);
    },
  };
}
