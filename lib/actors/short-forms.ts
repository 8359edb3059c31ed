// The short forms of bodies' names: "Halden" for "Halden Biotech", "EA" for "Environment Agency", "the Trust".
//
// Input   the groups of a story's names
// Output  for a short name the key of the fuller one that it stands for
// Knows   keys and counts; built once, so that each look-up costs the same however long the story is

import { isGivenName } from "./given-names";
import { bare, coreOf, type Group, initialsOf, natureOf } from "./name-groups";
import { ORGANISATION_WORDS } from "./role-words";

export interface ShortForms {
  /** The bank or group that has the word behind the noun for what it is: "Dunarea" of Banca Dunarea. */
  bankOf(key: string): string | undefined;
  /** The body whose name begins with these words, where one is clearly meant. */
  fullerOf(key: string): string | undefined;
  /** "the Department of Agriculture" for "the Agriculture Department". */
  officeOf(key: string): string | undefined;
  /** The body that the text calls so in brackets or between commas. */
  shortOf(text: string): string | undefined;
  /** The body whose initials these are. */
  longOf(acronym: string): string | undefined;
  /** The university or college of the place that a name else is: "Northmere" for the University of Northmere. */
  schoolOf(key: string): string | undefined;
  /** The party whose members are so called: "Liberals", "New Democrats". */
  partyOf(key: string): string | undefined;
  /** The one body whose name ends with these two words or more: "the Department of Health" of Ohio, "the City Council" of Marwick. */
  wholeOf(key: string): string | undefined;
  /** The body that is called by the last word of its name: "United", "the Trust". */
  endingOn(word: string): string | undefined;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Of several fuller names the one that all others begin with, else the one named twice as often as the next. */
function clearest(keys: readonly string[], countOf: (key: string) => number): string | undefined {
  if (keys.length < 2) return keys[0];
  // "Halden Mercantile" is Halden Mercantile Bank rather than the bancorp that owns it.
  const own = keys.filter((key) => !/ (?:bancorp|bancshares|holding)$/.test(key));
  if (own.length === 1) return own[0];
  const [shortest = ""] = [...keys].sort((a, b) => a.length - b.length);
  if (keys.every((key) => key === shortest || key.startsWith(`${shortest} `))) return shortest;
  const [first = "", second = ""] = [...keys].sort((a, b) => countOf(b) - countOf(a));
  return countOf(first) >= 2 * countOf(second) ? first : undefined;
}

/** What a party may be called whose members are "progressive conservatives", "new democrats" or "tories". */
function partyNames(key: string): readonly string[] {
  const members = key.replace(/s$/, "");
  const stems = [key, members, members.replace(/democrat$/, "democratic"), members.replace(/ie$/, "y")];
  return [...new Set(stems)].map((stem) => `${stem} party`);
}

/** Bodies that are named for their place, and not called by it. */
const LOCAL = new Set("council police court constabulary hospital infirmary".split(" "));

const CHAMBER = / (house|senate)(?: of (?:representatives|delegates))?$/;

/** The letters in alphabetical order. */
const lettersOf = (acronym: string): string => [...acronym].sort().join("");

const KIND_BEFORE =
  /^(?:sociedad|compañía|compania|empresa|minera|sindicato|società|empresas|banca|banco|banque|bank|caixa|caja|cassa|groupe|grupo|gruppo|grup|pt|compagnie)$/;
const OFFICE = /(?:^|^[^ ]{1,20} )(department|ministry) (?:of|for) (?:the )?([^ ].{0,60})$/;

const onlyOne = (keys: readonly string[] = []): readonly string[] => (keys.length === 1 ? keys : []);

/** Indexes the bodies by the beginnings, endings and initials of their names. */
export function shortFormsOf(groups: ReadonlyMap<string, Group>): ShortForms {
  const byBeginning = new Map<string, string[]>();
  const byEnding = new Map<string, string[]>();
  const byInitials = new Map<string, string>();
  const byTail = new Map<string, string[]>();
  const byOffice = new Map<string, string[]>();
  const byLetters = new Map<string, string[]>();
  const byShort = new Map<string, string>();
  for (const [key, group] of groups) {
    if (group.acronym) {
      byInitials.set(group.acronym, key);
      byShort.set(group.acronym, key);
    }
    if (group.words.length < 2) continue;
    const office = OFFICE.exec(key);
    if (office) push(byOffice, `${office[2]} ${office[1]}`, key);
    const initials = initialsOf(group.words);
    const nature = natureOf(group);
    // "PR" is the Pensions Regulator rather than Priya Raman.
    const held = groups.get(byInitials.get(initials) ?? "");
    if (!held || (nature === "organisation" && natureOf(held) === "person")) byInitials.set(initials, key);
    if (nature === "person" || nature === "place") continue;
    if (initials.length > 2 && group.words.some((word) => /^of$/i.test(word)))
      push(byLetters, lettersOf(initials), key);
    const words = key.split(" ");
    // "Marwick" is the town and never the Marwick City Council.
    // Nor is "Halden" the Halden Tenants' Association.
    const apart =
      (LOCAL.has(words.at(-1) ?? "") && !words.includes("and")) ||
      // "The House" is none of its committees.
      (/^(?:house|senate|commons|lords)$/.test(words[0] ?? "") && /committee$/.test(words.at(-1) ?? "")) ||
      group.words.some((word) => /^['’]$/.test(word));
    const longest = apart ? 0 : Math.min(words.length - 1, 5);
    // "West Mercia" of West Mercia Police
    if (/^(?:police|constabulary)$/.test(words.at(-1) ?? "") && words.length > 2)
      push(byBeginning, words.slice(0, -1).join(" "), key);
    for (let i = 1; i <= longest; i++) push(byBeginning, words.slice(0, i).join(" "), key);
    // "the House" for the Ohio House of Representatives
    const chamber = CHAMBER.exec(key)?.[1];
    if (chamber && words[0] !== chamber) push(byBeginning, chamber, key);
    // "Dunarea" for Banca Dunarea
    if (words.length > 1 && words.slice(0, -1).every((word) => KIND_BEFORE.test(word)))
      push(byBeginning, words.at(-1) ?? "", key);
    // "Herschel" for the William Herschel Telescope.
    if (words.length > 2 && isGivenName(group.words[0] ?? "") && longest > 0)
      push(byBeginning, words[1] ?? "", key);
    push(byEnding, words.at(-1) ?? "", key);
    for (let i = 1; i < words.length - 1 && i < 5; i++) push(byTail, words.slice(i).join(" "), key);
  }
  const countOf = (key: string) => groups.get(key)?.count ?? 0;
  const bodyOnly = (key = "") => {
    const group = groups.get(key);
    return group && natureOf(group) === "organisation" ? key : undefined;
  };
  return {
    // "Conservatives" where the story has the Progressive Conservative Party and no other of that name.
    partyOf: (key) =>
      partyNames(key).find((name) => groups.has(name)) ??
      partyNames(key).flatMap((name) => onlyOne(byTail.get(name)))[0],
    schoolOf: (key) => (groups.has(`university of ${key}`) ? `university of ${key}` : undefined),
    // "St Osmund's" of St Osmund's College
    bankOf: (key) => onlyOne(byBeginning.get(key)).find((full) => KIND_BEFORE.test(full.split(" ")[0] ?? "")),
    fullerOf: (key) =>
      clearest(
        byBeginning.get(key) ?? (/^st /.test(key) ? byBeginning.get(`${key}s`) : undefined) ?? [],
        countOf,
      ),
    wholeOf: (key) => {
      const words = key.split(" ");
      // A name that has lost its state, "Canadian Medical Society", is whole as it is.
      if (words.length < 2 || coreOf(groups.get(key)?.words ?? []).length !== words.length) return undefined;
      const local = /^(?:city|town|county|borough|district|parish) council$/.test(key);
      const councils = local ? (byEnding.get("council") ?? []).filter((other) => other !== key) : [];
      return words.some((word) => ORGANISATION_WORDS.has(word))
        ? (onlyOne(byTail.get(key))[0] ?? onlyOne(councils)[0])
        : undefined;
    },
    officeOf: (key) => {
      const all = byOffice.get(key) ?? [];
      // Of several states' departments the one without another state's name.
      const national = all.filter((other) =>
        /^(?:us |u\.s\.? |federal |national )?(?:department|ministry) /.test(other),
      );
      return onlyOne(all)[0] ?? onlyOne(national)[0];
    },
    shortOf: (text) => byShort.get(text),
    // "BNR" for the National Bank of Romania: initials in the order of another language.
    longOf: (acronym) =>
      byInitials.get(acronym) ??
      // "PG&E" for Pacific Gas and Electric
      byInitials.get(acronym.replace("&", "")) ??
      // "TPO" for The Pensions Ombudsman, whose article is part of its name
      (/^T\p{Lu}{2}/u.test(acronym) ? bodyOnly(byInitials.get(acronym.slice(1))) : undefined) ??
      (acronym.length > 2 ? onlyOne(byLetters.get(lettersOf(acronym)))[0] : undefined),
    endingOn: (word) =>
      // "Town needed a draw": the story's one club of such a name
      (/^(?:town|rangers|forest|villa|palace)$/.test(bare(word))
        ? bodyOnly(onlyOne(byEnding.get(bare(word)))[0])
        : undefined) ??
      // "the Mariners" of the Halifax Mariners
      (/[^s]s$/.test(word) ? bodyOnly(onlyOne(byEnding.get(bare(word)))[0]) : undefined) ??
      (ORGANISATION_WORDS.has(bare(word)) ? clearest(byEnding.get(bare(word)) ?? [], countOf) : undefined),
  };
}
