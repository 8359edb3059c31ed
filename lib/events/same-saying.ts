// Whether two drafts of which one says something can be one saying.
//
// Input   two drafts, the share of their wording and the number of people in both
// Output  whether they are told in the same words, and what rules them out
// Knows   speakers and quoted words; dates are compared in similarity.ts

import type { Draft } from "./draft";

/** Whether two sayings are quoted in the same words. */
export function sameWords(a: Draft, b: Draft): boolean {
  const [few, many] = a.said.size <= b.said.size ? [a.said, b.said] : [b.said, a.said];
  let shared = 0;
  for (const run of few) if (many.has(run) && ++shared >= 3) return true;
  return false;
}

/** What is said in a report is its publication, and what a witness says her hearing: one saying, and an act by the same one. */
function givesVoice(a: Draft, b: Draft): boolean {
  const [said, act] = a.saying ? [a, b] : [b, a];
  if (said.saying === act.saying || said.agent === "") return false;
  if (!act.mention.actors.some(({ id }) => id === said.agent)) return false;
  const sameDay = act.mention.edtf === said.mention.edtf;
  return act.acts.includes("#report") || (sameDay && act.acts.includes("#hearing"));
}

/** Sayings are one only where one person says one thing, or gives one interview. */
export function sayingsDiffer(a: Draft, b: Draft, share: number, sharedActors: number): boolean {
  if (a.saying && b.saying && a.agent === b.agent && sameWords(a, b)) return false;
  if (a.saying !== b.saying) return share < 0.45 && !givesVoice(a, b);
  if (!a.saying) return false;
  if (a.agent && b.agent && a.agent !== b.agent && !(a.mention.kind === "interview" && sharedActors > 1))
    return true;
  const venue = a.mention.kind === "interview" && b.mention.kind === "interview";
  return !(venue || sharedActors > 1 || share > 0.18);
}
