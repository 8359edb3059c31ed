// Ids from names: "Le Monde diplomatique" is "le-monde-diplomatique".

import { PLAIN_LETTERS } from "./fold";

/**
 * Lower-case letters, digits and hyphens, at most 60.
 * A name without any Latin letter keeps its code points in hexadecimal, so that two such names stay apart.
 */
export function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[ßæøœłđðþ]/g, (letter) => PLAIN_LETTERS[letter] ?? "")
    .normalize("NFKD")
    .replace(/\p{Mark}|['’]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  if (slug !== "") return slug;
  const points = [...name.trim()].slice(0, 12).map((character) => character.codePointAt(0)?.toString(16));
  return points.length > 0 ? `u-${points.join("-")}` : "unnamed";
}
