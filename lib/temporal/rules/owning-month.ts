// Tells "May's mayoral election" from "Mrs May's election": a month owns what is held or published once in a while.

import type { Found, Scene } from "../rule";

const MONTHLY = new Set(
  "election elections vote poll polls ballot referendum budget summit meeting congress conference figures data".split(
    " ",
  ),
);
const TITLES = new Set("mr mrs ms miss dr sir dame lord lady president minister".split(" "));
const REACH = 4; // items from a month to what it owns: "May's mayoral and council elections"

/** Whether the month, which may be a person's name, owns something of its calendar; never behind a name or a title. */
export function ownsEvent(found: Found, { items }: Scene): boolean {
  const [lead, mark] = [items[found.from - 1], items[found.to]];
  if (!/^['’]s?$/.test(mark?.word ?? "") || lead?.capital || TITLES.has(lead?.word ?? "")) return false;
  for (let i = found.to + 1; i <= found.to + REACH; i++) {
    const word = items[i]?.word ?? ".";
    if (MONTHLY.has(word)) return true;
    if (!/^\p{L}/u.test(word) || items[i]?.capital) return false;
  }
  return false;
}
