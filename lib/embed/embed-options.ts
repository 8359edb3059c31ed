// What an embed's address may ask for beside the page's own state: ?dark=true&height=500&frozen=<hash>
// Gives what can be used, and an AddressProblem for each value that cannot; refuses nothing by itself.

import type { AddressProblem } from "@/lib/base/address-problems";
import { quoteInput } from "@/lib/base/quote-input";
import { readChoice, readOne, writeParameters } from "@/lib/url/parameters";
import { MAX_SIZE_PX, readSize } from "@/lib/url/size";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export interface EmbedOptions {
  /** "auto" follows the reader's system. */
  readonly theme: Theme;
  /** The most that the document grows to, CSS px; what is longer scrolls inside. */
  readonly heightPx?: number;
  /** Hash of the frozen story that is shown in place of the present one. */
  readonly frozen?: string;
}

/** An embed as it is without options. */
export const PLAIN_EMBED: EmbedOptions = { theme: "auto" };

/** Room for the title, the legend and a line of the chart, CSS px. */
export const LEAST_EMBED_PX = 240;

const DARK = { auto: "auto", true: "dark", false: "light" } as const;
const DARK_VALUES = ["auto", "true", "false"] as const;
const HASH = /^[0-9a-f]{32}$/;

/** Reads the options; an address can be used as far as it is understood. */
export function readEmbedOptions(params: URLSearchParams): {
  readonly options: EmbedOptions;
  readonly problems: readonly AddressProblem[];
} {
  const problems: AddressProblem[] = [];
  const heightPx = readHeight(params, problems);
  const frozen = readFrozen(params, problems);
  const options: EmbedOptions = {
    theme: readTheme(params, problems),
    ...(heightPx !== undefined && { heightPx }),
    ...(frozen !== undefined && { frozen }),
  };
  return { options, problems };
}

/** The options' query, without "?"; empty for a plain embed. */
export function writeEmbedOptions({ theme, heightPx, frozen }: EmbedOptions): string {
  return writeParameters([
    ["dark", theme === "auto" ? undefined : String(theme === "dark")],
    ["height", heightPx === undefined ? undefined : String(heightPx)],
    ["frozen", frozen],
  ]);
}

/** An address with the options behind its own parameters. */
export function withOptions(href: string, options: EmbedOptions): string {
  const query = writeEmbedOptions(options);
  if (query === "") return href;
  return `${href}${href.includes("?") ? "&" : "?"}${query}`;
}

/** A host may add its own word at the end ("&dark=false"): the last one counts. */
function readTheme(params: URLSearchParams, problems: AddressProblem[]): Theme {
  const last = params.getAll("dark").at(-1) ?? "";
  const value = readChoice(new URLSearchParams([["dark", last]]), "dark", DARK_VALUES, problems);
  return DARK[value ?? "auto"];
}

function readHeight(params: URLSearchParams, problems: AddressProblem[]): number | undefined {
  const found: AddressProblem[] = [];
  const heightPx = readSize(params, "height", found);
  const fix = `Write a whole number of pixels from ${LEAST_EMBED_PX} to ${MAX_SIZE_PX}.`;
  problems.push(...found.map((problem) => ({ ...problem, fix })));
  if (heightPx === undefined || heightPx >= LEAST_EMBED_PX) return heightPx;
  problems.push({ code: "query/bad-size", where: "height", detail: quoteInput(String(heightPx)), fix });
  return undefined;
}

/** The hash of a frozen story. */
export function readFrozen(params: URLSearchParams, problems: AddressProblem[]): string | undefined {
  const hash = readOne(params, "frozen", problems);
  if (hash === undefined || isFrozenHash(hash)) return hash;
  problems.push({ code: "embed/bad-hash", where: "frozen", detail: quoteInput(hash) });
  return undefined;
}

/** Whether a text has the form of a frozen story's name: 32 digits and letters a to f. */
export function isFrozenHash(text: string): boolean {
  return HASH.test(text);
}
