// Says whether what a limit ends is still under way: "has extended the loan through January", "to repay it by February".
//
// Input   the items, and the index of the limit's preposition
// Knows   the verb before it; what follows is not looked at

import type { Item } from "../lexeme";
import { isBack } from "./tense";

const REACH = 15; // items between a limit and its verb
const NO_VERB = new Set("the a an its his her their this that".split(" "));

/** Whether the verb before the limit at `at` is a present perfect or comes after "to". */
export function isUnderWay(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= at - REACH; i--) {
    const word = items[i]?.word ?? ".";
    if (isBack(word)) return /^(?:has|have)$/.test(items[i - 1]?.word ?? "");
    if (word === "to") return !NO_VERB.has(items[i + 1]?.word ?? "");
    if (word === ".") return false;
  }
  return false;
}
