// Counts the signs that a name is a person's, a body's or a place's.
//
// Input   the words of a sentence and the run that is the name
// Output  points for each nature, and the office that stands behind the name
// Knows   the words around it; the sum over a story decides

import type { Word } from "@/lib/text/words";
import { contextPoints, SAYING } from "./context-signs";
import { isFamiliarBody } from "./familiar-bodies";
import { isFamiliarPlace } from "./familiar-places";
import { fieldNameLength, partnersLength } from "./field-names";
import { isGivenName } from "./given-names";
import { knownBodyLength } from "./known-bodies";
import { acronymAfter, apposition, isDescriptive, typeBeside } from "./name-appositions";
import { thingPoints } from "./name-things";
import { stateNamed } from "./nationalities";
import { isJoint, ownWordPoints } from "./own-word-signs";
import { placePoints } from "./place-signs";
import { COMPANY_NOUNS, ORGANISATION_WORDS, PLACE_WORDS, ROLE_NOUNS } from "./role-words";

/** Points for what a name may be. */
export interface NameSigns {
  readonly person: number;
  readonly organisation: number;
  readonly place: number;
  /** A craft, a model, a storm, a work: it acts in nothing. */
  readonly thing: number;
  /** A given name alone that shares the surname of the name before or after it, or of kin: "Tiago and Nuno Rebelo", "his daughter Rosalind". */
  readonly paired: "" | "before" | "after" | "kin";
  /** One capital behind "the" that describes nothing: "the Hartwell", which is nobody's surname. */
  readonly definite: boolean;
  /** Office or description after or before a comma, lower case: "chief executive of". Empty where none stands there. */
  readonly role: string;
  /** The noun for what it is that stands right beside the name: "agency" in "rating agency Corvin", "union" in "the UGTT union". */
  readonly type: string;
  /** A short form in brackets after the name: "EA" for "Environment Agency (EA)". */
  readonly acronym: string;
}

const OWNED_BY_BODIES = new Set(
  "shares share shareholders stock investors board profit profits sales revenue earnings employees workers customers subsidiary headquarters chief ceo founder co-founder cofounder chairman chairwoman spokesman spokeswoman spokesperson executives fans licence bosses quarterly annual reserves squad goalkeeper striker midfielder".split(
    " ",
  ),
);
const MADE = new Set(
  "made built supplied manufactured owned run operated developed marketed insured acquired here there".split(
    " ",
  ),
);
const TRADES_OF_BOTH = /^(?:producer|publisher|developer|builder|brewer|contractor|operator|maker|supplier)$/;

const KIN =
  /^(?:son|daughter|brother|sister|wife|husband|widow|widower|twin|mother|father|mum|mom|dad|grandson|granddaughter|grandmother|grandfather)$/;

/** "his late daughter Rosalind", "whose wife, Ana,": whether the name belongs to kin of a person spoken of. */
function isKin(words: readonly Word[], from: number): boolean {
  const noun = words[from - 1]?.text === "," ? from - 2 : from - 1;
  if (!KIN.test(words[noun]?.lower ?? "")) return false;
  return [1, 2].some((back) => /^(?:his|her|whose|'s)$/.test(words[noun - back]?.lower ?? ""));
}

/** Whether the lone given name at `from` is paired with a full name by "and", or is that of kin. */
function pairedWith(words: readonly Word[], from: number, to: number): NameSigns["paired"] {
  if (to - from !== 1 || !/^\p{Lu}\p{Ll}/u.test(words[from]?.text ?? "")) return "";
  if (isKin(words, from)) return "kin";
  const capital = (at: number) => /^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? "");
  if (words[to]?.lower === "and" && capital(to + 1) && capital(to + 2)) return "after";
  // "Colin Hollis, 71, and Brenda, 69": both with their ages.
  const aged = words[to]?.text === "," && words[to + 1]?.kind === "number";
  const after = words[from - 1]?.lower === "and" && words[from - 2]?.text === ",";
  return aged && after && words[from - 3]?.kind === "number" ? "before" : "";
}

/** What is known around a name: the office before it, and the words that the article also writes small. */
interface Surroundings {
  readonly title: string;
  /** Whether the article has it as a ship's, "Lady Isobel". */
  readonly ship: boolean;
  readonly lowerCase: ReadonlySet<string>;
}

/** "Averill Solvents" where the article speaks of solvents: a common noun ends a body's name, not a person's. */
function endsCommon(name: readonly Word[], lowerCase: ReadonlySet<string>): boolean {
  const last = name.at(-1)?.lower ?? "";
  const common = lowerCase.has(last) || (last.endsWith("s") && lowerCase.has(last.slice(0, -1)));
  return name.length > 1 && common && last.length > 4 && !isGivenName(name[0]?.text ?? "");
}

/** Those who make up or serve a body: "members of Halden", "pilots at Halden". */
const SERVING =
  /^(?:members|creditors|directors|employees|shareholders|executives|bosses|managers|pilots|engineers|scientists|researchers|analysts|economists|lawyers|trustees|fighters|appointment|chairwoman|chairman)$/;

/** Signs at one place of the text; `from` and `to` bound the name's words. */
export function readSigns(
  words: readonly Word[],
  from: number,
  to: number,
  { title, ship, lowerCase }: Surroundings,
): NameSigns {
  const name = words.slice(from, to);
  const before = words[from - 1]?.lower ?? "";
  const after = words[to]?.lower ?? "";
  const last = name.at(-1)?.lower.replace(/\.$/, "") ?? "";
  const described = apposition(words, from, to);
  const acronym = acronymAfter(words, to);
  const context = contextPoints(words, from, to);
  // "the fund manager Corrie & Shaw" is no person.
  const own = ownWordPoints(words, from, to, context.organisation);
  let person = context.person + own.person + (title && !isJoint(name) ? 5 : 0);
  let organisation = context.organisation + own.organisation;
  let place = context.place + own.place;
  // "Families for Marwick Falls": what a body is for is no place of its own.
  if (name.some(({ lower }, i) => lower === "for" && ORGANISATION_WORDS.has(name[i - 1]?.lower ?? "")))
    organisation += 5;
  if (acronym) organisation += 4;
  // "a gang calling itself Copper Lynx", "the hackers, who call themselves Copper Lynx"
  if (/^(?:itself|themselves)$/.test(before) && /^call(?:s|ed|ing)?$/.test(words[from - 2]?.lower ?? ""))
    organisation += 5;
  if (endsCommon(name, lowerCase)) organisation += 1;
  const type = typeBeside(words, from, to);
  // "A spokesman for the foundation, Peter Lind,": what stands before the comma says where he works.
  const presented =
    (described !== undefined && ROLE_NOUNS.has(described.head)) ||
    (words[from - 1]?.text === "," && name.length > 1 && isGivenName(name[0]?.text ?? "")) ||
    // "the producer Bernard Okafor": firms and people are both called so.
    (name.length === 2 && isGivenName(name[0]?.text ?? "") && TRADES_OF_BOTH.test(type));
  if (type && !presented) organisation += words[from - 1]?.text === "," ? 2 : 4;
  if (name.length > 1 && /^(?!II|III|IV|KC|QC|HQ|TV)\p{Lu}{2,4}$/u.test(name.at(-1)?.text ?? ""))
    organisation += 4;
  if (name.length > 2 && before === "the" && name.some((word) => word.lower === "of")) organisation += 3;
  // "the Clean Athletics Office said": people take no article.
  else if (
    name.length > 2 &&
    before === "the" &&
    !title &&
    SAYING.has(after) &&
    !isGivenName(name[0]?.text ?? "")
  )
    organisation += 3;
  const bodied = organisation > context.organisation;
  if (name.length > 1 && name.length < 4 && isGivenName(name[0]?.text ?? "") && !bodied) person += 3;
  else if (name.length === 2 && !bodied) person += 0.5;
  if (
    /^\p{Lu}\p{Ll}+(?:ing|tech|soft|corp|ex|gen|ware|net)$/u.test(name.at(-1)?.text ?? "") &&
    name.length > 1 &&
    // "Xi Jinping" is no trade.
    (name[0]?.text.length ?? 0) > 4
  )
    organisation += 1;
  const owned = after === "'s" ? (words[to + 1]?.lower ?? "") : after;
  const ofBody =
    OWNED_BY_BODIES.has(owned) || OWNED_BY_BODIES.has(words[to + (after === "'s" ? 2 : 1)]?.lower ?? "");
  if (ofBody) organisation += 2;
  if (/^(?:of|at|for)$/.test(before) && isDescriptive(words[from - 2]?.lower ?? "")) organisation += 3;
  else if (/^(?:of|at)$/.test(before) && SERVING.test(words[from - 2]?.lower ?? "")) organisation += 3;
  if (
    /^(?:of)$/.test(before) &&
    /^(?:people|resident|residents|native|natives|city|town|village|capital|state|province|island|mayor|mayoress|governor|bishop|archbishop)$/.test(
      words[from - 2]?.lower ?? "",
    )
  )
    place += 4;
  if (described) {
    if (ROLE_NOUNS.has(described.head) && !COMPANY_NOUNS.has(described.head)) person += 4;
    else organisation += 3;
  }
  if (words[to]?.text === "," && /^\d{1,2}$/.test(words[to + 1]?.text ?? "") && words[to + 2]?.text === ",")
    person += 4;
  if (words[to]?.text === "," && stateNamed(words[to + 1]?.text ?? "")) place += 2;
  const whole = name.map((word) => word.lower).join(" ");
  const listing = fieldNameLength(words, from) || partnersLength(words, from);
  const known = knownBodyLength(words, from) || knownBodyLength(words, from + 1) || listing;
  if (isFamiliarBody(whole) || (known > 0 && known >= name.length - 1)) organisation += 6;
  // "beat Liverpool 2-1": a side that bears a city's name.
  if (isFamiliarPlace(whole) && context.organisation < 2) place += 6;
  const around = placePoints(words, from, to, { inContext: context.organisation, ofBody });
  organisation += around.organisation;
  place += around.place;
  if (SAYING.has(after) || SAYING.has(before)) person += 1;
  if (
    before === "by" &&
    name.length > 1 &&
    MADE.has(words[from - 2]?.lower ?? "") &&
    !isGivenName(name[0]?.text ?? "")
  )
    organisation += 2;
  const describesNext =
    words[to]?.kind === "word" &&
    !/^(?:has|had|have|is|was|will|would|said|says|and|or|to|in|on|of|at|for|by|with|from|but|after|before|since|until|during|when|as|last|this|once|twice|again|two|three|four|five|'s)$|ed$/.test(
      after,
    );
  const definite = before === "the" && name.length === 1 && !describesNext;
  if (definite) organisation += 1;
  // "told Channel West": nobody tells a place anything.
  if (before === "told" && PLACE_WORDS.has(last) && !isGivenName(name[0]?.text ?? "")) organisation += 6;
  // "told the Castor Weekly": people take no article, unless something describes them.
  if (before === "the" && name.length === 2 && !describesNext && !title && !isGivenName(name[0]?.text ?? ""))
    organisation += 1;
  const thing = ship ? 10 : thingPoints(words, from, to);
  const paired = pairedWith(words, from, to);
  return { person, organisation, place, thing, paired, definite, role: described?.role ?? "", type, acronym };
}
