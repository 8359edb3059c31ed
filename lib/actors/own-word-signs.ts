// Counts what the words of a name itself say of its nature: "River" and "Mount", "Executive", "&", "St".
//
// Input   the words of a sentence and the run that is the name
// Output  points for a person, a body and a place
// Knows   the name, and the word beside it where the two make one sign; what else stands around is read elsewhere

import type { Word } from "@/lib/text/words";
import { isCampaigners } from "./campaigners";
import { isFamiliarBody } from "./familiar-bodies";
import { isFamiliarPlace } from "./familiar-places";
import { isFamilyFirst } from "./family-first";
import { peerLength } from "./field-names";
import { isGivenName } from "./given-names";
import { stateNamed } from "./nationalities";
import { OCCASION_WORDS, ORGANISATION_WORDS, PLACE_WORDS } from "./role-words";

/** What clubs share with places: "Halden City", "Marwick Park". */
const CLUB_ENDINGS = new Set("city town county village park forest palace".split(" "));
/** Words that end bodies' names and are surnames too. */
const SURNAMES =
  /^(?:banks|bank|power|church|court|guard|house|post|star|mirror|water|mills|steel|bell|homes|books|sun|brewer|press)$/;
const RUN_BY_DISTRICTS =
  /^(?:school|schools|irrigation|water|conservation|hospital|fire|park|parks|utility|sanitation|sanitary|transit|library|college|drainage|sewer|harbor|improvement)$/;

/** "the Lower Tolliver Irrigation District": not where it is, but who runs it. */
export function isRunByDistrict(name: readonly Word[]): boolean {
  const last = name.at(-1)?.lower.replace(/\.$/, "");
  return name.length > 2 && last === "district" && RUN_BY_DISTRICTS.test(name.at(-2)?.lower ?? "");
}

/**
 * Points by the words of the name from `from` to `to`. `inContext` are the points that what it does has given to a body: a club
 * that plays is no town.
 */
export function ownWordPoints(
  words: readonly Word[],
  from: number,
  to: number,
  inContext: number,
): { readonly person: number; readonly organisation: number; readonly place: number } {
  const name = words.slice(from, to);
  const before = words[from - 1]?.lower ?? "";
  const after = words[to]?.lower ?? "";
  const last = name.at(-1)?.lower.replace(/\.$/, "") ?? "";
  let [person, organisation, place] = [0, 0, 0];
  if (last === "family" || last === "collaboration" || (last === "rescue" && name.length > 1))
    organisation += 8;
  // "Helen Banks": behind a given name some of these are surnames
  const surname = name.length === 2 && isGivenName(name[0]?.text ?? "") && SURNAMES.test(last);
  if (!surname && name.some((word) => ORGANISATION_WORDS.has(word.lower))) organisation += 4;
  if (isFamilyFirst(name.map(({ text }) => text)) && !ORGANISATION_WORDS.has(last) && !PLACE_WORDS.has(last))
    person += 4;
  // "K. T. Selvam"
  if (
    name.length > 1 &&
    name.length < 4 &&
    /^\p{Lu}\.$/u.test(name[0]?.text ?? "") &&
    !ORGANISATION_WORDS.has(last)
  )
    person += 3;
  if (surname) person += 1;
  else if (ORGANISATION_WORDS.has(last) || ORGANISATION_WORDS.has(name.at(-1)?.lower ?? ""))
    organisation += 3;
  // "the Health and Safety Executive": an officer has no two fields in his name
  if (/^(?:executive|ombudsman)$/.test(last) && name.some(({ lower }) => lower === "and")) organisation += 6;
  // "the Writers Guild of America West": a body's branch
  const branch =
    /^(?:east|west|north|south)$/.test(last) && name.some(({ lower }) => ORGANISATION_WORDS.has(lower));
  const runs = isRunByDistrict(name) || branch;
  if (runs) organisation += 8;
  if (
    (PLACE_WORDS.has(last) && !runs && !(inContext >= 4 && CLUB_ENDINGS.has(last))) ||
    (/^(mount|mont|monte|nevado|cerro|pico|piz|loch|sierra|river|lake|cape|port|fort|avenue|rue|plaza|calle|piazza)$/.test(
      name[0]?.lower ?? "",
    ) &&
      name.length > 1)
  )
    place += 5;
  // "along the Tamarack River": a body that is called so has no article.
  if (PLACE_WORDS.has(last) && before === "the") place += 3;
  if (/^[\p{Lu}&]{2,6}$/u.test(name[0]?.text ?? "") && name.length === 1) organisation += 2;
  if (isJoint(name)) organisation += 4;
  // "St Mary's church in Willmar"
  if (
    /^(?:st\.?|saint)$/.test(name[0]?.lower ?? "") &&
    after === "'s" &&
    /^(?:church|cathedral|chapel|parish|square|school|hospital)$/.test(words[to + 1]?.lower ?? "")
  )
    place += 8;
  if (name.length === 2 && /^['’]s$/.test(name[1]?.text ?? "")) organisation += 12;
  // "the Premier League club Halden Town"
  if (/^(?:club|side|team)$/.test(before) && CLUB_ENDINGS.has(last)) organisation += 8;
  if (peerLength(words, from) === name.length && name.length === 3) person += 20;
  if (name.length === 2 && name[0]?.text === "Air" && !isGivenName(name[1]?.text ?? "")) organisation += 6;
  // "Cermaq Canada", "Mowi Canada West": a firm's branch in a state
  if (
    name.length > 1 &&
    name.length < 4 &&
    !/^(?:to|in|at|from|near|towards)$/.test(before) &&
    name.slice(1).some((word) => stateNamed(word.text)) &&
    !stateNamed(name[0]?.text ?? "") &&
    !isGivenName(name[0]?.text ?? "") &&
    !/^(?:new|north|south|east|west|northern|southern|eastern|western|central|upper|lower|great|air|team|mid|greater|rural|saint|san|st)$/.test(
      name[0]?.lower ?? "",
    )
  )
    organisation += 9;
  // "the opposition Civic Alternative", "the ruling People's Accord"
  if (
    /^(?:opposition|ruling|governing|centrist|populist|far-right|far-left|centre-left|centre-right|center-left|center-right)$/.test(
      before,
    ) &&
    !isGivenName(name[0]?.text ?? "")
  )
    organisation += 6;
  if (isTeam(name, before)) organisation += 6;
  // "CVS Caremark"
  if (name.length === 2 && /^\p{Lu}{3,5}$/u.test(name[0]?.text ?? "")) organisation += 3;
  // "the Crown Estate" and its like manage land
  if (/^(?:crown|housing|peabody|grosvenor) (?:estate|trust)$/.test(name.map(({ lower }) => lower).join(" ")))
    organisation += 20;
  // "Siemens Gamesa", "Tesco Mobile"
  if (name.length === 2 && isFamiliarBody(name[0]?.lower ?? "") && !isGivenName(name[0]?.text ?? ""))
    organisation += 6;
  // "the Ohio Innocence Project": lawyers, and no undertaking
  if (
    last === "project" &&
    /^(?:innocence|sentencing|trevor|lincoln|exoneration|justice)$/.test(name.at(-2)?.lower ?? "")
  )
    organisation += 8;
  // "Oregonians for Flexible Work"
  if (isCampaigners(name[0]) && name[1]?.lower === "for") organisation += 4;
  return { person, organisation, place };
}

/** "Corrie & Shaw". */
export function isJoint(name: readonly Word[]): boolean {
  return name.some((word) => word.text.includes("&"));
}

/** "the Toronto Blizzards": a place and a plural behind "the" are a side. */
function isTeam(name: readonly Word[], before: string): boolean {
  const last = name.at(-1);
  const town = name.slice(0, -1).map(({ lower }) => lower);
  if (before !== "the" || !isFamiliarPlace(town.join(" "))) return false;
  if (!last || !/^\p{Lu}\p{Ll}+s$/u.test(last.text)) return false;
  return !PLACE_WORDS.has(last.lower) && !OCCASION_WORDS.has(last.lower);
}
