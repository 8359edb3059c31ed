// Compares extracted events with hand-marked ones.
//
// Input   marked documents and what the parser made of them
// Output  precision and recall of mentions, accuracy of their values, merging (B-cubed), actors, and each fault
// Knows   the marking's rules: an optional mention neither helps nor hurts; "~", "?" and "%" are not compared

import type { Mention, StoryEvent } from "@/lib/events/types";

export interface GoldMention {
  readonly doc: string;
  readonly quote: string;
  readonly expression: string;
  readonly edtf: string;
  readonly event: string;
  readonly actors: readonly string[];
  readonly optional?: boolean;
}

export interface Gold {
  /** What the articles tell of. */
  readonly story?: string;
  readonly documents: readonly { id: string; outlet: string; published: string; text?: string }[];
  readonly mentions: readonly GoldMention[];
  readonly events: readonly { id: string; title: string; edtf: string; actors: readonly string[] }[];
}

/** Shares from 0 to 1, and the faults in words. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly accuracy: number;
  readonly merging: number;
  readonly actors: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly required: number;
  readonly found: number;
  /** Of those found, the ones whose date is the marked one. */
  readonly datesRight: number;
  readonly spurious: number;
  readonly faults: readonly string[];
  /** The events that were found, with whom the marks have in them. */
  readonly matched: readonly MatchedEvent[];
}

/** What of a mention is compared. */
type Reading = Pick<Mention, "source" | "quote" | "expression" | "edtf">;

interface Report extends Reading {
  readonly event: StoryEvent;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[“”"'‘’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const unmarked = (edtf: string) => edtf.replace(/[~?%]/g, "");
const harmonic = (p: number, r: number) => (p + r > 0 ? (2 * p * r) / (p + r) : 0);
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

/** Longest run of common words, as a share of the shorter text. */
function commonRun(a: string, b: string): number {
  const [x, y] = [plain(a).split(" "), plain(b).split(" ")];
  let best = 0;
  let row: number[] = y.map(() => 0);
  for (const word of x) {
    const last = row;
    row = y.map((other, j) => (word === other ? (last[j - 1] ?? 0) + 1 : 0));
    best = Math.max(best, ...row);
  }
  return best / Math.max(1, Math.min(x.length, y.length));
}

const LEADING = /^(on|in|at|the|during|since|by|from|of|last) /;
function touches(a: string, b: string): boolean {
  const [x, y] = [plain(a).replace(LEADING, ""), plain(b).replace(LEADING, "")];
  return x.includes(y) || y.includes(x);
}

/** Pairs each marked mention with at most one report, best fits first. */
function align(gold: readonly GoldMention[], reports: readonly Reading[]): Map<number, number> {
  const pairs: { g: number; s: number; rank: number }[] = [];
  for (const [g, mention] of gold.entries()) {
    for (const [s, report] of reports.entries()) {
      if (report.source !== mention.doc || !touches(mention.expression, report.expression)) continue;
      const common = commonRun(mention.quote, report.quote);
      const right = unmarked(mention.edtf) === unmarked(report.edtf) ? 1 : 0;
      if (common >= 0.5) pairs.push({ g, s, rank: common + right + (mention.optional ? 0 : 0.5) });
    }
  }
  pairs.sort((a, b) => b.rank - a.rank);
  const reportOf = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, s } of pairs) {
    if (reportOf.has(g) || taken.has(s)) continue;
    reportOf.set(g, s);
    taken.add(s);
  }
  return reportOf;
}

interface Found {
  readonly mention: GoldMention;
  readonly report: Report;
}

/** Whose happening a mention is: by the marks, and by the parser. Ids; those of the two have nothing in common. */
export interface Placed {
  readonly marked: string;
  readonly made: string;
}

/** B-cubed F1 of the mentions' grouping, 0 to 1 (Bagga and Baldwin 1998). */
export function bCubed(placed: readonly Placed[]): number {
  let [precision, recall] = [0, 0];
  for (const { marked, made } of placed) {
    const alike = placed.filter((other) => other.marked === marked);
    const together = placed.filter((other) => other.made === made);
    const both = alike.filter((other) => other.made === made).length;
    precision += both / together.length;
    recall += both / alike.length;
  }
  return harmonic(share(precision, placed.length), share(recall, placed.length));
}

/** The marked event of each mention that is marked and not optional, by the mention's id. */
export function markedEvents(gold: Gold, mentions: readonly Mention[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [g, m] of align(gold.mentions, mentions)) {
    const [mark, mention] = [gold.mentions[g], mentions[m]];
    if (mark && mention && !mark.optional) found.set(mention.id, mark.event);
  }
  return found;
}

/** Last word of a name: spellings, titles and forms of company aside, that is what tells people and bodies apart. */
export function familyOf(name: string): string {
  const words = plain(name)
    .replace(/\b(the|of|us|u s)\b/g, "")
    // "Halden plc" is Halden, and not what "Marwick plc" is.
    .replace(/ (?:plc|inc|corp|ltd|llc|limited)$/, "")
    .trim()
    .split(" ");
  return (words.at(-1) ?? "").replace(/(?:yy|iy)$/, "y");
}

/** An event with the marked one that it is, by its first mention found. */
export interface MatchedEvent {
  readonly event: StoryEvent;
  /** Id of the marked event. */
  readonly marked: string;
  /** Those who take part, by the last words of their names. */
  readonly want: ReadonlySet<string>;
}

function matchedEvents(found: readonly Found[], gold: Gold): MatchedEvent[] {
  const byEvent = new Map<string, MatchedEvent>();
  for (const { mention, report } of found) {
    if (byEvent.has(report.event.id)) continue;
    const actors = gold.events.find(({ id }) => id === mention.event)?.actors ?? [];
    byEvent.set(report.event.id, {
      event: report.event,
      marked: mention.event,
      want: new Set(actors.map(familyOf)),
    });
  }
  return [...byEvent.values()];
}

function actorsOf(matched: readonly MatchedEvent[], faults: string[]): Score["actors"] {
  let [right, extra, lacking] = [0, 0, 0];
  for (const { event, marked, want } of matched) {
    const have = new Set(event.actors.map(({ name }) => familyOf(name)));
    const wrong = [...have].filter((name) => !want.has(name));
    const missing = [...want].filter((name) => !have.has(name));
    right += have.size - wrong.length;
    extra += wrong.length;
    lacking += missing.length;
    if (wrong.length + missing.length > 0) {
      faults.push(`actors    ${marked}  +[${wrong.join(", ")}] -[${missing.join(", ")}]   ${event.title}`);
    }
  }
  const [precision, recall] = [share(right, right + extra), share(right, right + lacking)];
  return { precision, recall, f1: harmonic(precision, recall) };
}

function groupBy(found: readonly Found[], keyOf: (item: Found) => string): Map<string, Found[]> {
  const groups = new Map<string, Found[]>();
  for (const item of found) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function mergeFaults(found: readonly Found[]): string[] {
  const faults: string[] = [];
  const byMarked = groupBy(found, ({ mention }) => mention.event);
  for (const [event, members] of byMarked) {
    const made = new Set(members.map(({ report }) => report.event.id));
    if (made.size > 1)
      faults.push(
        `split     ${event}  ${members.map(({ mention, report }) => `${mention.doc}:${mention.expression} [${report.event.title}]`).join(" | ")}`,
      );
  }
  for (const [, members] of groupBy(found, ({ report }) => report.event.id)) {
    const marked = new Set(members.map(({ mention }) => mention.event));
    if (marked.size > 1)
      faults.push(
        `joined    ${[...marked].join(" + ")}  ${members.map(({ mention }) => `${mention.event}=${mention.doc}:${mention.expression}: ${mention.quote.slice(0, 60)}`).join(" | ")}`,
      );
  }
  return faults;
}

/** Scores events against marked documents. Source ids are the documents' ids. */
export function scoreEvents(gold: Gold, events: readonly StoryEvent[]): Score {
  const docs = new Set(gold.documents.map(({ id }) => id));
  const reports = events.flatMap((event) =>
    event.mentions
      .filter(({ source }) => docs.has(source))
      .map(({ source, quote, expression, edtf }) => ({ source, quote, expression, edtf, event })),
  );
  const reportOf = align(gold.mentions, reports);
  const required = gold.mentions.filter((mention) => !mention.optional).length;
  const found: Found[] = [];
  const faults: string[] = [];
  const matched = new Map([...reportOf].map(([g, s]) => [s, g]));
  for (const [g, mention] of gold.mentions.entries()) {
    const report = reports[reportOf.get(g) ?? -1];
    if (mention.optional) continue;
    if (!report)
      faults.push(`missed    ${mention.doc}  ${mention.expression}  ${mention.edtf}   … ${mention.quote}`);
    else found.push({ mention, report });
  }
  const isOptional = (s: number) => gold.mentions[matched.get(s) ?? -1]?.optional === true;
  const counted = reports.filter((_, s) => !isOptional(s));
  const spurious = reports.filter((_, s) => !matched.has(s));
  const wrong = found.filter(({ mention, report }) => unmarked(mention.edtf) !== unmarked(report.edtf));
  for (const { mention, report } of wrong) {
    faults.push(
      `wrong     ${mention.doc}  ${mention.expression}  ${report.edtf}, should be ${mention.edtf}   … ${mention.quote}`,
    );
  }
  for (const report of spurious)
    faults.push(`spurious  ${report.source}  ${report.expression}  ${report.edtf}   … ${report.quote}`);
  faults.push(...mergeFaults(found));
  const matchedTo = matchedEvents(found, gold);
  const precision = share(counted.length - spurious.length, counted.length);
  const recall = share(found.length, required);
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    accuracy: found.length > 0 ? 1 - wrong.length / found.length : 0,
    merging: bCubed(found.map(({ mention, report }) => ({ marked: mention.event, made: report.event.id }))),
    actors: actorsOf(matchedTo, faults),
    matched: matchedTo,
    required,
    found: found.length,
    datesRight: found.length - wrong.length,
    spurious: spurious.length,
    faults,
  };
}
