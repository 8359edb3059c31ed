// Puts what is meant in the place of a headline's pronouns.
//
// Input   the pieces after a subject, their segment and clause, and the subject's words
// Output  the pieces with a name or a thing for "him", "it" and "her"; where neither is sure, "the" for an owner
// Knows   who is the clause's own subject, whom "its" and "his" may go on meaning

import { ROLE_NOUNS } from "@/lib/actors/role-words";
import type { Collecting, Knowledge } from "./collecting";
import type { Clause, Item, Segment } from "./grammar/types";
import { isSayingVerb } from "./grammar/verbs";
import { fullName, type Piece } from "./headline-pieces";
import { isNamed, objectThing } from "./meant-things";
import { pronounIn } from "./pronouns";
import { type Range, subjectOf } from "./subject";

/** "Dana Okafor’s term", "the Conservatives’ talks" */
export function possessiveOf(owner: string, thing = ""): string {
  return `${owner}${/(?:ers|ions|[^s]ves|[^s]ts)$/.test(owner) ? "’" : "’s"} ${thing}`.trim();
}

const OBJECT = /^(?:him|her|it|them)$/;
const OWNER = /^(?:his|her|its|their)$/;
const GIVING = new Set("pay promise give offer send show charge hand grant award owe cost lend".split(" "));

interface Asked extends Collecting {
  readonly clause: Clause;
  readonly subject: string;
}

/** "her car", but "cleared her and her brother" */
const isOwner = (items: readonly Item[], at: number) =>
  items[at]?.tag === "det" && /^(?:noun|name|num|verb|adv)$/.test(items[at + 1]?.tag ?? "");

/** Whether the sentence before had the name, or its first or last word, as a subject. */
export function wasSubject(name: string, { things }: Knowledge): boolean {
  const words = new Set(name.split(" "));
  return things.last.some(
    ({ part, told, words: said }) =>
      (part === "subject" || told) &&
      said.split(" ").some((word) => /^\p{Lu}/u.test(word) && words.has(word)),
  );
}

/** The one name that the pronoun stands for, if it is not the subject's own; empty where there is none. */
function nameMeant({ clause, subject, ...collecting }: Asked, lower: string): string {
  const [who, more] = pronounIn(collecting, lower, clause);
  if (!who && /^(?:she|her)$/.test(lower)) return collecting.known.things.vessel.meant;
  if (!who || more) return "";
  const { name } = who.actor;
  const { references } = collecting.known;
  // A body that was only named in passing is as often not meant.
  const passing = lower.startsWith("it") && references.pronoun(lower).includes(who);
  const short = who.nature === "person" && !name.includes(" ");
  const itself = subject.includes(name.split(" ").at(-1) ?? name) || name.includes(subject);
  return short || itself || (passing && !wasSubject(name, collecting.known)) ? "" : name;
}

function objectMeant(asked: Asked, at: number): string {
  const { segment, clause, subject } = asked;
  const lower = segment.items[at]?.lower ?? "";
  if (lower === "him" || lower === "her") return nameMeant(asked, lower);
  // "called it an outbreak": how things stood.
  if (clause.lemma === "call" || clause.lemma === "make") return "";
  // "left Marwick for the port of Halden and reached it": no body, and two places.
  if (lower === "it" && /^(?:reach|enter|cross)$/.test(clause.lemma)) return "";
  const again = segment.items.slice(0, at).some((item) => item.lower === "it");
  return objectThing(asked, at, clause, subject) || (lower === "it" && !again ? nameMeant(asked, lower) : "");
}

const PERSON = new Set(
  "man woman boy girl player teenager student worker child baby native veteran star footballer granddaughter grandson niece nephew".split(
    " ",
  ),
);
const isHuman = (noun: string) => ROLE_NOUNS.has(noun) || PERSON.has(noun);
const isPlural = ({ tag, lower }: Item) => tag === "noun" && /(?:[^s]s|people)$/.test(lower);

/** Whether the words can be whom "his" or "its" goes on meaning. */
function owns(words: readonly Item[], lower: string, known: Knowledge): boolean {
  const head = words.findLast(({ tag }) => tag === "noun" || tag === "name" || tag === "pron");
  if (!head || head.tag === "pron") return head?.lower !== "it" || lower === "its";
  const nature = head.name ? known.register.entityOf(head.name).nature : "";
  if (lower === "their") return nature !== "person" || words.some(({ tag }) => tag === "conj");
  if (lower !== "its")
    return nature === "person" || (head.tag === "noun" && isHuman(head.lower) && !isPlural(head));
  // "One of the oldest universities"
  if (words[0]?.lower === "one") return true;
  return nature !== "person" && !isPlural(head) && !(head.tag === "noun" && isHuman(head.lower));
}

/** Whether the item names the person that the headline begins with. */
const isCalled = ({ name, text }: Item, { subject, known }: Asked) =>
  name !== undefined && text === subject && known.register.entityOf(name).nature === "person";

/** The clause's subject, and the nouns before the pronoun in it: whoever of them "his" can mean, owns. */
function isOwn(asked: Asked, at: number): boolean {
  const { segment, clause, known } = asked;
  const { items } = segment;
  const lower = items[at]?.lower ?? "";
  const inner = segment.clauseAt[at] ?? clause;
  // "Lantern’s founder was led out of its office"
  const owner = asked.subject.split(/[’']s?\s/)[0] ?? "";
  if (lower === "its" && owner !== asked.subject && /^\p{Lu}\S*$/u.test(owner)) return true;
  // "The third, Greta, ran the shop until her death": a person's name may own.
  if (/^(?:his|her)$/.test(lower) && items.some((item, i) => i < at && isCalled(item, asked))) return true;
  for (const range of [subjectOf(segment, inner), subjectOf(segment, clause)]) {
    if (range && range.from < at && owns(items.slice(range.from, range.to), lower, known)) return true;
  }
  if (lower === "their" || inner !== clause) return inner !== clause;
  // "cost his predecessor her job": a person who is spoken of between the verb and the pronoun.
  for (let i = clause.verbTo + 1; i < at; i++) {
    const item = items[i];
    const phrase = item && (item.tag === "noun" || item.tag === "name") && items[i + 1]?.tag !== "possessive";
    if (phrase && owns([item], lower, known)) return true;
  }
  return false;
}

// Names that English gives an article inside a sentence: "the International Monetary Fund".
const BODY =
  /\s(?:Fund|Board|Authority|Agency|Commission|Organi[sz]ation|Union|Trust|Foundation|Service|Department|Committee|Party|Museum|Association|Federation|Institute|Ministry|Office)$|^\p{Lu}\p{L}+ (?:of|for)\s/u;

function ownerMeant(asked: Asked, at: number): string {
  const lower = asked.segment.items[at]?.lower ?? "";
  if (isOwn(asked, at)) return "";
  const name = lower === "their" ? "" : nameMeant(asked, lower);
  const body = BODY.test(name) ? "the " : "";
  return name ? `${body}${possessiveOf(name)}` : "the";
}

/** The name that is meant, where it stands before the pronoun in its sentence or is what the sentence before is about. */
function nearName(asked: Asked, lower: string, at: number): string {
  const name = nameMeant(asked, lower);
  // "A close ally of the leader says she cannot support him": the leader, whom nobody named.
  const { items } = asked.segment;
  const speaker = subjectOf(asked.segment, asked.clause.parent ?? asked.clause);
  const other = items.some(
    (item, i) =>
      speaker &&
      i >= speaker.from &&
      i < speaker.to &&
      item.lower === "of" &&
      ROLE_NOUNS.has(items[i + 2]?.lower ?? ""),
  );
  if (other) return "";
  const near = isNamed(asked.segment.items.slice(0, at), name) || wasSubject(name, asked.known);
  return name && near ? name : "";
}

/** "Its lawyer said he denied it": who a pronoun in what is said means, where that is not whoever says it; `undefined` for no such pronoun. */
function saidOf(asked: Asked, at: number): string | undefined {
  const { segment, clause, known } = asked;
  const { items } = segment;
  const inner = segment.clauseAt[at];
  if (inner?.kind !== "content" || inner.parent !== clause || !isSayingVerb(clause.lemma)) return undefined;
  const { lower = "", tag } = items[at] ?? {};
  const own = subjectOf(segment, inner);
  const begins = own?.from === at && own.to === at + 1;
  if (begins && /^s?he$/.test(lower)) return nearName({ ...asked, clause: inner }, lower, at);
  if (!OBJECT.test(lower) || tag !== "pron" || !own || items[own.from]?.tag !== "pron") return undefined;
  // "Lind said he would bring them back", "The city said it was reviewing it": the first one speaks, and not the second.
  const words = asked.subject;
  if (lower === "him" || lower === "her") return nearName({ ...asked, clause: inner }, lower, at);
  return at > inner.verbTo
    ? objectThing({ segment, known, actors: new Map(), places: new Set() }, at, inner, words)
    : undefined;
}

/** "pays it £1.4 million", "promised them the results": to whom can be left unsaid. */
function isSpared({ segment: { items }, clause }: Asked, at: number): boolean {
  return (
    at === clause.verbTo + 1 &&
    GIVING.has(clause.lemma) &&
    /^(?:det|num|noun|possessive|mark)$/.test(items[at + 1]?.tag ?? "")
  );
}

/** "met its president, Carl Oduya": the name that says who the officer is; -1 for none. */
function officerAt(items: readonly Item[], at: number): number {
  if (!OWNER.test(items[at]?.lower ?? "") || items[at]?.tag !== "det") return -1;
  let comma = at + 1;
  while (items[comma]?.tag === "noun") comma++;
  const office = ROLE_NOUNS.has(items[comma - 1]?.lower ?? "");
  const closed = /^(?:comma|mark)$/.test(items[comma + 2]?.tag ?? "mark");
  return office && items[comma]?.tag === "comma" && items[comma + 1]?.tag === "name" && closed
    ? comma + 1
    : -1;
}

/** Those of the pieces in place of which a name or a thing can be said. */
export function withMeant(
  pieces: readonly Piece[],
  segment: Segment,
  clause: Clause,
  subject: string,
  known: Knowledge,
): Piece[] {
  if (segment.quoted || !subject) return [...pieces];
  const asked: Asked = { segment, known, actors: new Map(), places: new Set(), clause, subject };
  const made: Piece[] = [];
  let named = false;
  let past = -1;
  for (const piece of pieces) {
    if (piece.at >= 0 && piece.at <= past) continue;
    const officer = officerAt(segment.items, piece.at);
    if (officer >= 0 && segment.clauseAt[piece.at] === clause) {
      past = officer;
      made.push({ ...piece, text: fullName(segment.items[officer] as Item, known) });
      continue;
    }
    const item = segment.items[piece.at];
    const lower = item?.lower ?? "";
    const own = item && segment.clauseAt[piece.at] === clause;
    const said = item ? saidOf(asked, piece.at) : undefined;
    if (said !== undefined) {
      const meant: string = named ? "" : said;
      named ||= meant !== "";
      made.push(meant ? { ...piece, text: meant } : piece);
    } else if (own && OBJECT.test(lower) && !isOwner(segment.items, piece.at)) {
      const meant: string = named ? "" : objectMeant(asked, piece.at);
      named ||= meant !== "";
      if (!meant && isSpared(asked, piece.at)) continue;
      made.push(meant ? { ...piece, text: meant } : piece);
    } else if (OWNER.test(lower) && isOwner(segment.items, piece.at)) {
      const meant: string = named ? "" : ownerMeant(asked, piece.at);
      named ||= meant !== "";
      made.push(meant ? { ...piece, text: meant } : piece);
    } else made.push(piece);
  }
  return made;
}

/** "One of them", "half of its pits": a subject that only a pronoun tells whose it is. */
export function partOf(
  text: string,
  segment: Segment,
  range: Range,
  clause: Clause,
  known: Knowledge,
): string {
  const { items } = segment;
  const at = items.findIndex(
    ({ lower }, i) =>
      i > range.from && i < range.to && /^(?:it|them|its|their)$/.test(lower) && items[i - 1]?.lower === "of",
  );
  const lower = items[at]?.lower ?? "";
  if (at < 0 || segment.quoted) return text;
  if (lower !== "them" && lower !== "it") return text.replace(/\bof (?:its|their)\b/, "of the");
  const meant = objectThing({ segment, known, actors: new Map(), places: new Set() }, at, clause, "");
  const definite =
    meant && !/^(?:the|all)\s|^\p{Lu}/u.test(meant) ? `the ${meant.replace(/^about\s/, "")}` : meant;
  return definite ? text.replace(/\bof (?:them|it)\b/, `of ${definite}`) : text;
}
