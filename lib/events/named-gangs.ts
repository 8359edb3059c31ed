// What "the gang", "the hackers" or "the attackers" call themselves: whoever does harm together goes by a dozen nouns in one story.
//
// Input   the articles of a story, and what their names stand for
// Output  for such a noun the band that it means, where the story has only one
// Knows   the few words beside a band's name; no grammar

import type { Entity } from "@/lib/actors/register";
import type { ReadArticle, ReadStory } from "./article";

const GANGS =
  "gang|hackers|attackers|crooks|criminals|cybercriminals|cyber-criminals|thieves|raiders|robbers|intruders|extortionists|blackmailers|fraudsters|scammers|burglars|smugglers|traffickers|militants|rebels|insurgents|gunmen|kidnappers|pirates|saboteurs|terrorists";
const GROUPS = "group|collective|outfit|cell|militia|crew|ring|network|syndicate|band";
const REACH = 60; // UTF-16 units looked at on either side of a name

/** "a gang calling itself | Copper Lynx", "the attackers, who call themselves | Copper Lynx", "a ransomware group known as | Copper Lynx". */
const CALLED = new RegExp(
  `\\b(?:${GANGS}|${GROUPS}),? (?:(?:who|that|which) (?:call|calls|called) |calling )?(?:itself|themselves|known as|called|named|dubbed) (?:the )?["“‘]?$`,
  "i",
);
/** "by the hackers | Copper Lynx". */
const BESIDE = new RegExp(`\\b(?:${GANGS}) (?:the )?["“‘]?$`, "i");
/** "Copper Lynx | , the group that claims to have robbed", "Copper Lynx | , a gang of". */
const APPOSED = new RegExp(
  `^["”’]?, (?:the|an?) (?:[\\p{L}-]+ ){0,3}(?:(?:${GANGS})\\b|(?:${GROUPS}) (?:that|which) (?:claim|boast|threaten|attack|kidnap|raid|rob|hack|stole|steal))`,
  "iu",
);
const DEFINITE = /\b(?:the|these|those) (?:[\p{Ll}-]+ ){0,2}$/iu;
const NOUN = new RegExp(`^(?:${GANGS})$`);
/** Said of bands that do harm; a choir may call itself something too. */
const HARM = new RegExp(`\\b(?:${GANGS})\\b`, "i");

const known = new WeakMap<ReadStory, Entity | undefined>();

/** The story's only band with a name of its own. Linear in the number of names. */
function gangOf(story: ReadStory): Entity | undefined {
  if (known.has(story)) return known.get(story);
  const found = new Map<string, Entity>();
  for (const article of story.articles) {
    if (!HARM.test(article.text)) continue;
    for (const name of article.names) {
      const entity = story.register.entityOf(name);
      if (entity.nature === "person" || entity.nature === "state" || entity.nature === "thing") continue;
      const before = article.text.slice(Math.max(0, name.start - REACH), name.start);
      const behind = article.text.slice(name.end, name.end + REACH);
      if (CALLED.test(before) || BESIDE.test(before) || APPOSED.test(behind))
        found.set(entity.actor.id, entity);
    }
  }
  const gang = found.size === 1 ? [...found.values()][0] : undefined;
  known.set(story, gang);
  return gang;
}

/** The band that a noun with "the", lower case, means at an offset of an article: "the gang", "the masked raiders". */
export function gangCalled(
  story: ReadStory,
  { text }: ReadArticle,
  noun: string,
  at: number,
): Entity | undefined {
  return NOUN.test(noun) && DEFINITE.test(text.slice(Math.max(0, at - REACH), at))
    ? gangOf(story)
    : undefined;
}
