// One file becomes one article, or the reasons why it can't.
//
// Input   the file's bytes, its name for messages, and what the story settles (time zone, listed outlets)
// Output  source and text; the text is what stands below the front matter, unchanged
// A plain text without front matter is taken too where its name says so (.txt): its first line is its title.

import type { Problem } from "@/lib/base/problems";
import { quoteInput } from "@/lib/base/quote-input";
import { slugOf } from "@/lib/base/slug";
import type { OutletRef } from "@/lib/events/types";
import { inferPublished } from "@/lib/temporal/infer-published";
import { readFields, splitFrontMatter } from "./front-matter";
import { publicationDay } from "./publication-day";
import type { FrontMatter } from "./schemas";
import type { Outlet, SourceText } from "./types";

/** What an article's own file doesn't say. */
export interface ArticleContext {
  readonly timeZone: string;
  readonly outlets: readonly Outlet[];
  /** The day to take where an article states none; overrides what the text gives away. */
  readonly published?: string;
}

/** An article, and where its file says its id. */
export interface ReadArticle {
  readonly article: SourceText;
  readonly idWhere: string;
}

const MAX_BYTES = 20_000_000;
const UNKNOWN_OUTLET: OutletRef = { id: "unknown", name: "Unknown outlet" };

/** Reads an article; the problems where it is not one. */
export function readArticle(
  bytes: Uint8Array,
  where: string,
  context: ArticleContext,
): ReadArticle | readonly Problem[] {
  const content = decode(bytes);
  if (typeof content !== "string") return [{ ...content, where }];
  const split = splitFrontMatter(content, where);
  if ("code" in split) return [split];
  const { yaml, text } = split;
  if (yaml === undefined && !isPlain(where)) return [{ code: "source/no-front-matter", where: `${where}:1` }];
  const read = yaml === undefined ? plainFields(text, where) : readFields(yaml, where);
  if (!("fields" in read)) return read;
  const { fields, lineOf } = read;
  if (text.trim() === "") return [{ code: "source/no-text", where: `${where}:${lastLineOf(yaml)}` }];
  const published = findPublished(fields, text, context);
  if (published === "bad") {
    const detail = `published ${quoteInput(fields.published ?? "")}`;
    return [{ code: "source/bad-date", where: `${where}:${lineOf("published")}`, detail }];
  }
  if (published === undefined) return [{ code: "source/no-date", where: `${where}:1` }];
  const source = {
    id: fields.id ?? slugOf(stemOf(where)),
    outlet: yaml === undefined ? UNKNOWN_OUTLET : findOutlet(fields.outlet, context.outlets),
    title: fields.title,
    url: fields.url ?? "",
    ...(fields.byline !== undefined && { byline: fields.byline }),
    ...published,
  };
  return { article: { source, text }, idWhere: `${where}:${lineOf("id")}` };
}

/** Line of the "---" that closes the front matter; 1 where there is none. */
function lastLineOf(yaml: string | undefined): number {
  return yaml === undefined ? 1 : yaml.split("\n").length + 1;
}

function decode(bytes: Uint8Array): string | Omit<Problem, "where"> {
  if (bytes.byteLength > MAX_BYTES) return { code: "source/too-big" };
  try {
    const content = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return content.includes("\0") ? { code: "source/not-text" } : content;
  } catch {
    return { code: "source/not-text" };
  }
}

function isPlain(where: string): boolean {
  return !/\.(md|markdown)$/i.test(where);
}

function stemOf(where: string): string {
  const name = where.split(/[\\/]/).at(-1) ?? "";
  return name.replace(/\.[^.]*$/, "");
}

function plainFields(text: string, where: string): { fields: FrontMatter; lineOf: () => number } {
  const firstLine = text.trimStart().split(/\r?\n/, 1)[0]?.trim() ?? "";
  const title = firstLine.length <= 200 ? firstLine : `${firstLine.slice(0, 119).trimEnd()}…`;
  return { fields: { outlet: UNKNOWN_OUTLET.name, title: title || stemOf(where) }, lineOf: () => 1 };
}

type Publication = Pick<SourceText["source"], "published" | "publishedBasis">;

function findPublished(
  { published, published_basis: basis }: FrontMatter,
  text: string,
  context: ArticleContext,
): Publication | "bad" | undefined {
  if (published !== undefined) {
    const day = publicationDay(published, context.timeZone);
    return day === undefined ? "bad" : { published: day, publishedBasis: basis ?? "stated" };
  }
  if (context.published !== undefined) return { published: context.published, publishedBasis: "stated" };
  const inferred = inferPublished(text);
  return inferred && { published: inferred.day, publishedBasis: "inferred" };
}

/** The listed outlet by id or name; else one by the name that the article gives. */
function findOutlet(given: string, outlets: readonly Outlet[]): OutletRef {
  const wanted = given.toLowerCase();
  const listed = outlets.find(({ id, name }) => id === wanted || name.toLowerCase() === wanted);
  if (listed) return { id: listed.id, name: listed.name };
  const id = slugOf(given);
  const sameSlug = outlets.find((outlet) => outlet.id === id);
  return sameSlug ? { id, name: sameSlug.name } : { id, name: given };
}
