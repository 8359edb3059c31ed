// Sizes in addresses: the width of a picture, the room for an embed.

import type { AddressProblem } from "@/lib/base/address-problems";
import { quoteInput } from "@/lib/base/quote-input";
import { readOne } from "./parameters";

/** More than any screen or sheet of paper has, CSS px. */
export const MAX_SIZE_PX = 10_000;

/** A whole number of CSS px from 1 to `MAX_SIZE_PX`; `undefined` where none is given, or none that can be used. */
export function readSize(
  params: URLSearchParams,
  name: string,
  problems: AddressProblem[],
): number | undefined {
  const value = readOne(params, name, problems);
  if (value === undefined) return undefined;
  const size = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (size >= 1 && size <= MAX_SIZE_PX) return size;
  problems.push({ code: "query/bad-size", where: name, detail: quoteInput(value) });
  return undefined;
}
