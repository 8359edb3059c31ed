// Reads lengths whose count is left open: "recent years", "the weeks ahead", "for months", "a centuries-old custom",
// "a while". A bare plural needs a word beside it that makes it a length.

import { codeOf, type Found, type Rule, type Scene, wordAfter, wordBefore } from "../rule";
import { CLASS } from "../vocabulary";
import { length } from "./length";

/** "recent years", "coming weeks", "the weeks ahead". */
export const lengthVague: Rule = {
  name: "length-vague",
  patterns: [
    "(in|the)? (recent|coming|past|last|next) UNITS (and|or) UNITS",
    "the? (recent|coming|past|last|next|latest|future|previous) UNITS",
    "the (first|early|final|intervening|following) UNITS",
    "the UNITS ahead",
    "UNITS (and|or) UNITS",
    "the? (last|past|next|previous) couple UNITS",
  ],
  read(found, scene) {
    // "the early hours of Thursday" belong to the day.
    if (codeOf(found, "units") === "H" && wordAfter(found, scene) === "of") return undefined;
    return length(Number.NaN, codeOf(found, "units"));
  },
};

const UNIT_TAILS = new Set("later before after behind ahead away late apart".split(" "));

/** "Years of drought", at the head of a sentence. */
function isMany(found: Found, scene: Scene): boolean {
  return wordAfter(found, scene) === "of" && scene.items[found.from]?.capital === true;
}

const UNIT_LEADS = new Set([
  "for",
  "in",
  "within",
  "after",
  "of",
  "over",
  "took",
  "waited",
  "wait",
  "take",
  "takes",
  "lasted",
  "last",
  "spent",
  "spend",
  "through",
  "two",
  "last",
  "about",
  "only",
  "just",
  "many",
  "several",
  "next",
  "take",
  "-",
  "and",
  "the",
  "follows",
  "following",
  "amid",
  "despite",
]);

/** "weeks", "for years", "a centuries-old custom": bare plurals; "a while". */
export const lengthBare: Rule = {
  name: "length-bare",
  patterns: ["UNITS", "UNITS - aged:old", "a (long|short|little)? some:while"],
  read(found, scene) {
    if (found.kept.some) return { value: { kind: "duration", count: Number.NaN, unit: "X" } };
    const unit = codeOf(found, "units");
    if (!unit) return undefined;
    const before = wordBefore(found, scene);
    const after = wordAfter(found, scene);
    if (found.kept.aged) return before === "-" ? undefined : length(Number.NaN, unit); // "a centuries-old custom"
    if (before === "of" && wordBefore(found, scene, 2) === "matter") return length(Number.NaN, unit);
    const beside =
      (unit === "MIN" || unit === "S") && ["later", "before", "after", "earlier"].includes(after);
    if (
      ["S", "MIN", "WE", "Q"].includes(unit) &&
      !beside &&
      !["for", "within", "after", "in"].includes(before)
    )
      return undefined;
    if (((scene.items[found.to]?.mask ?? 0) & CLASS.YEAR) !== 0) return undefined; // "the years 1999 to 2010"
    if (after === "old" || (after === "of" && before === "the")) return undefined;
    if (before === "-" && wordBefore(found, scene, 2) === "after") return undefined; // "after-hours trading"
    return UNIT_LEADS.has(before) || UNIT_TAILS.has(after) || isMany(found, scene)
      ? length(Number.NaN, unit)
      : undefined;
  },
};
