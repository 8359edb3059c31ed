// One parameter at a time: what the readers of the filter and of the view have in common.
//
// Reads   URLSearchParams, as a link or a plain form writes them: ids joined by ~, or the parameter repeated
// Gives   the good values, and pushes an AddressProblem for each that has to be left out
// An empty value asks for nothing: a plain form sends its empty fields too.

import type { AddressProblem } from "@/lib/base/address-problems";
import { type IsoDay, parseIsoDay } from "@/lib/base/calendar";
import { quoteInput } from "@/lib/base/quote-input";

const MAX_IDS = 100;

/** The longest text that may be looked for, UTF-16 units; a search field should stop there too. */
export const MAX_TEXT_LENGTH = 200;

const ID = /^[a-z0-9-]{1,120}$/;
const CONTROL = /\p{Cc}/u;
const HALF_CHARACTER = /\p{Cs}/gu;

/** The parameter's one value; repeated with the same value it is still one. */
export function readOne(
  params: URLSearchParams,
  name: string,
  problems: AddressProblem[],
): string | undefined {
  const values = new Set(params.getAll(name).map((value) => value.trim()));
  values.delete("");
  if (values.size > 1) problems.push({ code: "query/given-twice", where: name });
  return values.size === 1 ? [...values][0] : undefined;
}

/** A day. */
export function readDay(
  params: URLSearchParams,
  name: string,
  problems: AddressProblem[],
): IsoDay | undefined {
  const value = readOne(params, name, problems);
  if (value === undefined || parseIsoDay(value)) return value;
  problems.push({ code: "query/bad-date", where: name, detail: quoteInput(value) });
  return undefined;
}

/** The days `from` and `to`; neither where they are the wrong way round. */
export function readPeriod(
  params: URLSearchParams,
  problems: AddressProblem[],
): { from?: IsoDay; to?: IsoDay } {
  const from = readDay(params, "from", problems);
  const to = readDay(params, "to", problems);
  if (from !== undefined && to !== undefined && from > to) {
    problems.push({ code: "query/backwards", where: "from, to", detail: `${from} to ${to}` });
    return {};
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** Ids in the order given, each once. */
export function readIds(
  params: URLSearchParams,
  name: string,
  problems: AddressProblem[],
): readonly string[] {
  const given = params.getAll(name).flatMap((value) => value.split("~"));
  const ids = new Set(given.map((id) => id.trim()).filter((id) => id !== ""));
  if (ids.size > MAX_IDS) {
    problems.push({ code: "query/too-many", where: name, detail: `${ids.size} ids` });
    return [];
  }
  return [...ids].filter((id) => {
    if (ID.test(id)) return true;
    problems.push({ code: "query/bad-id", where: name, detail: quoteInput(id) });
    return false;
  });
}

/** Words to look for, spaces made single. */
export function readText(params: URLSearchParams, name: string, problems: AddressProblem[]): string {
  const value = readOne(params, name, problems) ?? "";
  if (value.length > MAX_TEXT_LENGTH) {
    problems.push({ code: "query/too-long", where: name, detail: `${value.length} characters` });
    return "";
  }
  const text = value.replace(/\s+/g, " ");
  if (!CONTROL.test(text)) return text;
  problems.push({ code: "query/bad-text", where: name, detail: quoteInput(text) });
  return "";
}

/** One of a closed set of words. */
export function readChoice<T extends string>(
  params: URLSearchParams,
  name: string,
  choices: readonly T[],
  problems: AddressProblem[],
): T | undefined {
  const value = readOne(params, name, problems);
  if (value === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) {
    problems.push({ code: "query/bad-choice", where: name, detail: quoteInput(value) });
  }
  return choice;
}

/** A whole number from 1 to 99,999. */
export function readCount(
  params: URLSearchParams,
  name: string,
  problems: AddressProblem[],
): number | undefined {
  const value = readOne(params, name, problems);
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,4}$/.test(value)) return Number(value);
  problems.push({ code: "query/bad-number", where: name, detail: quoteInput(value) });
  return undefined;
}

/**
 * "a=1&b=x~y": empty values left out, spaces as %20, `~` kept readable.
 * The order is the caller's, so the same state always has the same address.
 */
export function writeParameters(pairs: readonly (readonly [string, string | undefined])[]): string {
  return pairs
    .filter((pair): pair is readonly [string, string] => pair[1] !== undefined && pair[1] !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(HALF_CHARACTER, "\uFFFD"))}`)
    .join("&");
}
