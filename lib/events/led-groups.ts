// Who leads "the inquiry", "the team" or "the heirs": a group without a name of its own is known by its leader.
//
// Input   the articles of a story, and what their names stand for
// Output  for a noun, the person whom the article, else the story, says to lead such a group
// Knows   the few words before and behind a person's name; no grammar

import type { Entity } from "@/lib/actors/register";
import type { ReadArticle, ReadStory } from "./article";

/** Groups that news calls by a noun; those of a line stand for each other. */
const GROUPS: readonly (readonly string[])[] = [
  "inquiry commission panel investigation review".split(" "),
  "team group astronomers researchers scientists authors".split(" "),
  "heirs family descendants".split(" "),
  "families relatives".split(" "),
];
/** Several teams and groups act in one story: only the article that names its leader means his. */
const OF_ARTICLE = 1;
const lineOf = (noun: string) => GROUPS.findIndex((nouns) => nouns.includes(noun));

const BEFORE = 90; // UTF-16 units looked at before a person's name
const BEHIND = 60;
const NOUN = `(${GROUPS.flat().join("|")})`;
const LEADING = "(?:led|leads|chaired|chairs|headed|heads)";

/** "The team, led by | Dana Okafor", "an inquiry under | Lord Lind", "the group's leader, | Dana Okafor". */
const FORMS_BEFORE: readonly RegExp[] = [
  new RegExp(
    `\\b${NOUN}(?: of [^.,;:]{1,40})?,? (?:to be |being )?${LEADING} by (?:(?:the|an?|his|her|their) )?[^.,;:]{0,24}$`,
    "i",
  ),
  new RegExp(`\\b${NOUN} under (?:the )?[^.,;:]{0,24}$`, "i"),
  new RegExp(`\\b${NOUN}['’]s? (?:leader|head|chair|chairman|chairwoman), (?:the )?[^.,;:]{0,24}$`, "i"),
  new RegExp(`\\bwho ${LEADING} (?:the|an?) (?:[a-z-]+ )?${NOUN}, $`, "i"),
];
/** "Dana Okafor, | who led the team", "Lady Lind | 's inquiry". */
const FORMS_BEHIND: readonly RegExp[] = [
  new RegExp(`^,? who ${LEADING} (?:the|an?|its) (?:[a-z-]+ )?${NOUN}\\b`, "i"),
  /^['’]s? (inquiry|commission|panel|investigation|review|team)\b/i,
];

export interface LedGroups {
  /** The leader of such a group, as this article tells it, else any of the story. */
  leaderOf(noun: string, article: ReadArticle): Entity | undefined;
}

const known = new WeakMap<ReadStory, LedGroups>();

function nounBeside({ text }: ReadArticle, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  for (const form of FORMS_BEFORE) {
    const found = form.exec(before)?.[1];
    if (found) return found.toLowerCase();
  }
  const behind = text.slice(end, end + BEHIND);
  for (const form of FORMS_BEHIND) {
    const found = form.exec(behind)?.[1];
    if (found) return found.toLowerCase();
  }
  return undefined;
}

/** Reads who leads what, once for a story. Linear in the number of names. */
export function ledGroups(story: ReadStory): LedGroups {
  const made = known.get(story);
  if (made) return made;
  const anywhere = new Map<number, Entity>();
  const here = new Map<string, Entity>();
  for (const article of story.articles) {
    for (const name of article.names) {
      const entity = story.register.entityOf(name);
      if (entity.nature !== "person") continue;
      const noun = nounBeside(article, name.titleStart, name.end);
      if (!noun) continue;
      const line = lineOf(noun);
      if (!anywhere.has(line)) anywhere.set(line, entity);
      const key = `${article.index} ${line}`;
      if (!here.has(key)) here.set(key, entity);
    }
  }
  const groups: LedGroups = {
    leaderOf(noun, { index }) {
      const line = lineOf(noun);
      return line < 0
        ? undefined
        : (here.get(`${index} ${line}`) ?? (line === OF_ARTICLE ? undefined : anywhere.get(line)));
    },
  };
  known.set(story, groups);
  return groups;
}
