// Says to a reader, in one sentence, what an expression means and how that was worked out.

import { describeDate, describeDayLong } from "@/lib/base/date-words";
import type { Edtf } from "@/lib/base/edtf";
import type { Anchor } from "./types";
import type { Value } from "./value";

// News names the same few dates again and again, and putting one into words costs more than reading it.
const REMEMBERED = 2000;
const remembered = new Map<Edtf, string>();

function inWords(edtf: Edtf): string {
  const known = remembered.get(edtf);
  if (known !== undefined) return known;
  const words = /^\d{4}-\d\d-\d\d$/.test(edtf) ? describeDayLong(edtf) : describeDate(edtf);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(edtf, words);
  return words;
}

const UNEVEN = /\s\s|[^\S ]/; // white space other than single spaces

function origin(anchor: Anchor | undefined): string {
  if (!anchor) return "";
  if (anchor.kind === "published") return `, published ${inWords(anchor.edtf)},`;
  return `, counted from ${inWords(anchor.edtf)} in the text,`;
}

const UNDATED: Readonly<Record<Exclude<Value["kind"], "date">, string>> = {
  duration: "is a length of time, not a date",
  set: "is something that comes again, not a date",
  reference: "is too vague to be a date",
};

/** “last Friday”, published Tuesday 15 April 2025, is Friday 11 April 2025 */
export function explainReading(
  text: string,
  value: Value,
  edtf: Edtf | undefined,
  anchor: Anchor | undefined,
): string {
  const words = `“${UNEVEN.test(text) ? text.replaceAll(/\s+/g, " ") : text}”`;
  if (edtf === undefined) return `${words} ${UNDATED[value.kind === "date" ? "reference" : value.kind]}`;
  return `${words}${origin(anchor)} is ${inWords(edtf)}`;
}
