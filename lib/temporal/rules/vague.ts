// Reads words that place something in time without a date: "now", "recently", "soon", "in the future".

import { type Found, type Rule, type Scene, wordAfter, wordBefore, wordOf } from "../rule";
import type { ReferenceValue } from "../value";

const REFERENCE: Readonly<Record<string, ReferenceValue["to"]>> = {
  now: "PRESENT_REF",
  nowadays: "PRESENT_REF",
  currently: "PRESENT_REF",
  current: "PRESENT_REF",
  presently: "PRESENT_REF",
  recently: "PAST_REF",
  recent: "PAST_REF",
  lately: "PAST_REF",
  soon: "FUTURE_REF",
  future: "FUTURE_REF",
  past: "PAST_REF",
  present: "PRESENT_REF",
  days: "PRESENT_REF",
  other: "PAST_REF",
  moment: "PRESENT_REF",
  term: "FUTURE_REF",
};

function fits(found: Found, scene: Scene): boolean {
  const word = wordOf(found, "word");
  const [before, after] = [wordBefore(found, scene), wordAfter(found, scene)];
  const the = found.to - found.from > 1;
  if (word === "soon")
    return (
      before !== "as" &&
      before !== "too" &&
      before !== "so" &&
      after !== "after" &&
      scene.tenseAt(found.from, found.to) !== "past"
    );
  if (word === "other") return !/^(?:when|of|before|after|job|care)$/.test(after) && before !== "on";
  if (word === "days" || word === "moment" || word === "term") return true;
  if (word === "present" && scene.items[found.from]?.word === "at") return true;
  if (word === "now") return before !== "by";
  if (word === "recently") return !(before === "as" && after === "as"); // "as recently as last May"
  if (word === "past")
    return (
      the &&
      !/^[a-z]/.test(
        after.replace(/^(?:,|\.|and|or|by|it|he|she|they|we|has|have|when|with|to|for|that)$/, ""),
      )
    );
  if (word === "present") return the && !/^[a-z]/.test(after);
  if (word === "current") return !/^(?:and|\.|accounts?|affairs)$/.test(after);
  return true;
}

/** "now", "the recent", "in the near future". */
export const vague: Rule = {
  name: "vague",
  patterns: [
    "word:(now|nowadays|currently|current|presently|recently|recent|lately|soon)",
    "the word:(past|present)",
    "the (near|foreseeable|immediate|distant|not)? word:future",
    "the (near|short|medium|longer|long) word:term",
    "right word:now",
    "these word:days",
    "the word:other day",
    "at word:present",
    "at the (present|current)? word:moment",
  ],
  read(found, scene) {
    const to = REFERENCE[wordOf(found, "word")];
    if (!to || !fits(found, scene)) return undefined;
    const at = scene.items[found.from]?.word === "at" ? 1 : 0; // TIMEX3 leaves prepositions out
    return { value: { kind: "reference", to }, from: found.from + at };
  },
};
