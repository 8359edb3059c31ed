// What a writer has chosen on the share page, as it stands in the page's address: the embed's options, and a width.

import type { AddressProblem } from "@/lib/base/address-problems";
import { writeParameters } from "@/lib/url/parameters";
import { readSize } from "@/lib/url/size";
import { type EmbedOptions, readEmbedOptions, writeEmbedOptions } from "./embed-options";

export interface ShareChoices extends EmbedOptions {
  /** Absent, the frame is as wide as the column that it stands in. CSS px. */
  readonly maxWidthPx?: number;
}

/** Reads the choices; what cannot be used is left out and reported. */
export function readShareChoices(params: URLSearchParams): {
  readonly choices: ShareChoices;
  readonly problems: readonly AddressProblem[];
} {
  const { options, problems } = readEmbedOptions(params);
  const found: AddressProblem[] = [...problems];
  const maxWidthPx = readSize(params, "width", found);
  return { choices: { ...options, ...(maxWidthPx !== undefined && { maxWidthPx }) }, problems: found };
}

/** The choices' query, without "?"; empty where nothing is chosen. */
export function writeShareChoices(choices: ShareChoices): string {
  const width = choices.maxWidthPx === undefined ? undefined : String(choices.maxWidthPx);
  return [writeEmbedOptions(choices), writeParameters([["width", width]])]
    .filter((part) => part !== "")
    .join("&");
}
