// Kinds of bodies: which nouns may speak again of a body that was named otherwise.
//
// Gives   nouns that stand for each other ("court" and "tribunal"), and how well a noun fits a body's name
// Knows   English vocabulary and the words of names; no text

import { callingsOf } from "@/lib/actors/known-callings";
import type { Entity } from "@/lib/actors/register";
import { BODY_NOUNS, COMPANY_NOUNS } from "@/lib/actors/role-words";

const KINDS: readonly (readonly string[])[] = [
  "court tribunal panel judges bench jury",
  "agency authority commission regulator watchdog inspectorate administration bureau body organisation organization",
  "fund agency lender",
  "agency ratings",
  "agency department",
  "ministry department office",
  "police force officers detectives constabulary",
  "club team side fc afc cf if bk sc united rovers wanderers athletic",
  "association federation union",
  "union workers guild brotherhood teamsters unison",
  "council authority",
  "university college school institute academy",
  "hospital infirmary clinic trust",
  "charity foundation trust",
  "army military force forces navy",
  "parliament assembly congress senate knesset bundestag duma legislature chamber",
  "bank lender banca banco banque caixa sparkasse",
  "airline airlines airways carrier air",
  "studio studios pictures games entertainment films productions animation",
  "insurer insurance mutual underwriter",
  "orchestra philharmonic symphony sinfonia ensemble",
  "opera ballet theatre theater",
  "choir chorus",
  "hotel hotels resort resorts",
  "brewer brewery",
  "shipbuilder yard shipyard",
  "retailer chain stores supermarket supermarkets shops",
  "contractor builder operator developer",
  "manufacturer maker carmaker toymaker chipmaker planemaker steelmaker drugmaker meatpacker",
  "school primary academy college high",
  "club rfc cc hc",
  "newspaper paper daily weekly times post herald courier gazette tribune telegraph chronicle journal guardian mail standard examiner inquirer observer star sun mirror dispatch globe sentinel beacon echo argus",
].map((line) => line.split(" "));

const kindsByNoun = new Map<string, ReadonlySet<string>>();
for (const nouns of KINDS) {
  for (const noun of nouns) kindsByNoun.set(noun, new Set([...(kindsByNoun.get(noun) ?? [noun]), ...nouns]));
}

/** The noun with those that may stand for it. */
export function alike(noun: string): ReadonlySet<string> {
  return kindsByNoun.get(noun) ?? new Set([noun]);
}

/** "companies", "agencies", "boards" in the singular. */
export function singular(noun: string): string {
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  return noun.endsWith("s") && !noun.endsWith("ss") ? noun.slice(0, -1) : noun;
}

/** The words of a body's name, in lower case, without apostrophes. */
export function nameWords({ actor }: Entity): readonly string[] {
  return actor.name
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/g, "")
    .split(/[\s-]+/);
}

/** The words of its name that say what it is: the last, and the one before "of" or "for" ("Court" in "Court of Arbitration"). */
function kindWords(entity: Entity): readonly string[] {
  const words = nameWords(entity);
  const of = words.findIndex((word, i) => i > 0 && /^(?:of|for|on)$/.test(word));
  const last = words.at(-1) ?? "";
  const formal = /^(?:group|holdings|plc|inc|corp|ltd|co)$/.test(last) ? (words.at(-2) ?? "") : "";
  // "Banca Dunarea"
  const first = /^(?:banca|banco|banque|caixa|bank|air)$/.test(words[0] ?? "") ? (words[0] ?? "") : "";
  return [last, formal, first, of > 0 ? (words[of - 1] ?? "") : ""].filter((word) => word !== "");
}

/** "the Centers for Disease Control", "the Office for National Statistics": bodies by the noun before what they are for. */
const PUBLIC =
  /\b(?:Centers?|Centres?|Institutes?|Office|Bureau|Department|Ministry|Committee|Commission|Council|Court|Agency|Authority|Administration|Inspectorate|Tribunal|Association|Federation|Society|University|College|Church|Union|Alliance|Coalition|Campaign|Academy|Guild) (?:for|of|on|against|to)\b/;

/** Whether nothing in its name says that the body is no company. */
export function isCompany(entity: Entity): boolean {
  return (
    entity.nature === "organisation" &&
    !PUBLIC.test(entity.actor.name) &&
    !kindWords(entity).some((word) => (BODY_NOUNS.has(word) && word !== "group") || NO_COMPANY.has(word))
  );
}

/** Whether the body has staff, a board and sites of its own that news speaks of: no court, ministry, regulator or paper. */
export function isOwner(entity: Entity): boolean {
  const generic =
    nameWords(entity).length === 1 &&
    /^(?:hq|council|trust|union|united|city|group|service)$/i.test(entity.actor.name);
  return entity.nature === "organisation" && !generic && !kindWords(entity).some((word) => OUTSIDE.has(word));
}

const UNION =
  /\b(?:Union|Workers|Association|Federation|Brotherhood|Guild|Teamsters|Unite|Unison|Equity|Usdaw|Aslef|Bectu|Prospect|Dockers|Teachers|Nurses)\b|\b(?:GMB|RMT|UAW|NEU|UCU|PCS|CWU|FBU|BMA|RCN|TSSA|NASUWT|IATSE|AFT|NEA|SEIU|UFCW|IBEW|ALPA)\b/i;

/** Whether its name says that the body stands for those of a trade, who may strike. */
export const isUnion = ({ actor }: Entity): boolean => UNION.test(actor.name);

const OUTSIDE = new Set(
  "court tribunal parliament congress senate assembly ministry department commission board police times post herald news tribune courier mail bbc survey reserve league cup agency fund".split(
    " ",
  ),
);
const NO_COMPANY = new Set(
  "schools district league cup workers guild brotherhood infirmary academy if fc afc bk parliament neighbors neighbours friends families survivors supporters".split(
    " ",
  ),
);

/** Nouns for companies that bear the noun in their name, or are called so when they are first named. */
const OWN_NAMES = new Set("bank airline insurer university network brewer plant outlet".split(" "));

const NO_LENDER =
  /\b(?:Central|Reserve|National|World|Development) Bank\b|\bBank (?:for|of (?:England|Japan|Canada|Korea|Israel|Mexico|Italy|Spain|Greece|Ireland))\b/;
const CLUB_ENDINGS =
  /\b(?:Town|City|County|Forest|Palace|Villa|Wednesday|Albion|Hotspur|Park|Rovers|United|Athletic|Wanderers|FC|AFC)$/;
const SIDES = /^(?:club|team|side|squad)$/;

/** Points from which a name or its description has the very noun. */
export const EXACT = 3;
/** Points of one that has a noun like it. */
export const ALIKE = 2;
const COMPANY = 1.8;

/**
 * How well a description fits a body, in points; below 1 it does not.
 *
 * @param wanted Content words of the description, its noun last: ["mediation", "board"].
 * @param called Nouns by which the text introduces the body: "agency" for "rating agency Corvin".
 */
export function fitOfBody(wanted: readonly string[], entity: Entity, called: ReadonlySet<string>): number {
  const head = wanted.at(-1) ?? "";
  // "the law firm", of a firm that nothing says more of
  if (wanted.length === 2 && head === "firm" && /^(?:law|accountancy|architecture)$/.test(wanted[0] ?? ""))
    return Math.max(fitOfBody(["firm"], entity, called) - 0.5, 0);
  // "The team" is no paper, though one is called the Athletic.
  if (SIDES.test(head) && called.has("newspaper")) return 0;
  // "The bank" of an article that names a central bank too is the other one.
  if (wanted.length === 1 && /^(?:bank|lender)$/.test(head) && NO_LENDER.test(entity.actor.name)) return 1.1;
  // "The high court", "the state's top court"
  if (head === "court" && /^(?:high|top|highest|apex)$/.test(wanted.at(-2) ?? ""))
    return /\b(?:Supreme|Constitutional|High) Court\b/.test(entity.actor.name) ? EXACT + 1 : 0;
  // "the club" of Aldersea Town
  if (
    wanted.length === 1 &&
    SIDES.test(head) &&
    CLUB_ENDINGS.test(entity.actor.name) &&
    entity.nature === "organisation"
  )
    return EXACT + 0.5;
  const own = nameWords(entity);
  const kinds = kindWords(entity);
  // "the company" of an article about an opera or a ballet
  if (
    wanted.length === 1 &&
    /^(?:company|troupe)$/.test(head) &&
    /\b(?:Opera|Ballet|Dance|Circus)\b/.test(entity.actor.name)
  )
    return EXACT + 0.5;
  let points = 0;
  if (kinds.includes(head) || called.has(head)) points = EXACT + 0.5;
  else if (kinds.some((word) => alike(head).has(word)) || [...called].some((noun) => alike(head).has(noun)))
    points = ALIKE;
  // "the regulator" of Ofwat
  if (points <= ALIKE && callingsOf(entity.actor.name).has(head)) points = ALIKE + 0.5;
  // "the British company", of one that the text has called British.
  if (points === 0 && COMPANY_NOUNS.has(head) && !OWN_NAMES.has(head) && isCompany(entity))
    points = wanted.length === 1 || wanted.some((word) => called.has(word)) ? COMPANY : 0;
  if (points === 0 || wanted.length === 1) return points;
  const described = wanted
    .slice(0, -1)
    .filter(
      (word) =>
        own.includes(word) ||
        own.includes(singular(word)) ||
        called.has(word) ||
        callingsOf(entity.actor.name).has(word),
    ).length;
  // "the emergency board" is not the National Mediation Board.
  // What the text calls a body it may describe anew: "a Chicago investment firm".
  return described > 0 ? points + described : points - (called.has(head) ? 2.2 : 2.6);
}
