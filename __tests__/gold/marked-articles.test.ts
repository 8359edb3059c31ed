// Holds the articles marked by hand to their own rules: a mark that points nowhere would be scored as the parser's fault.
//
// Reads   every *.json in this folder; a document without text of its own is looked up in data/sources
// Knows   nothing of the parser

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseIsoDay } from "@/lib/base/calendar";
import { parseEdtf } from "@/lib/base/edtf";
import type { GoldMention } from "@/lib/cli/score-events";
import { EVENT_KINDS } from "@/lib/events/types";

interface MarkedDocument {
  readonly id: string;
  readonly published: string;
  readonly text?: string;
}

interface MarkedMention extends GoldMention {
  readonly why?: string;
}

interface MarkedEvent {
  readonly id: string;
  readonly title: string;
  readonly edtf: string;
  readonly actors: readonly string[];
  readonly kind: string;
}

interface MarkedSet {
  readonly documents: readonly MarkedDocument[];
  readonly mentions: readonly MarkedMention[];
  readonly events: readonly MarkedEvent[];
}

const GOLD_DIR = join(process.cwd(), "__tests__", "gold");
const SOURCES_DIR = join(process.cwd(), "data", "sources");

const files = readdirSync(GOLD_DIR).filter((name) => name.endsWith(".json"));

function readSet(file: string): MarkedSet {
  return JSON.parse(readFileSync(join(GOLD_DIR, file), "utf8"));
}

function textOf(document: MarkedDocument | undefined): string | undefined {
  if (!document) return undefined;
  if (document.text !== undefined) return document.text;
  const path = join(SOURCES_DIR, `${document.id}.md`);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i);
}

describe.each(files)("%s", (file) => {
  const set = readSet(file);
  const documents = new Map(set.documents.map((document) => [document.id, document]));
  const events = new Map(set.events.map((event) => [event.id, event]));
  const ownText = set.documents.some((document) => document.text !== undefined);

  test("names each document and each event once", () => {
    expect(repeated(set.documents.map(({ id }) => id))).toEqual([]);
    expect(repeated(set.events.map(({ id }) => id))).toEqual([]);
  });

  test("dates each document by a real day", () => {
    expect(set.documents.filter(({ published }) => !parseIsoDay(published))).toEqual([]);
  });

  test("points each mention to a document and an event of the set", () => {
    expect(set.mentions.filter(({ doc, event }) => !(documents.has(doc) && events.has(event)))).toEqual([]);
  });

  test("leaves no event without a mention", () => {
    const mentioned = new Set(set.mentions.map(({ event }) => event));
    expect([...events.keys()].filter((id) => !mentioned.has(id))).toEqual([]);
  });

  test("quotes what the document says, in one place", () => {
    const astray = set.mentions.filter(({ doc, quote }) => {
      const document = documents.get(doc);
      const found = textOf(document)?.split(quote).length;
      if (found === undefined) return false; // neither text here nor a source file: nothing to look in
      return document?.text === undefined ? found < 2 : found !== 2;
    });
    expect(astray).toEqual([]);
  });

  test("finds each expression inside its quote", () => {
    expect(
      set.mentions.filter(({ quote, expression }) => !expression || !quote.includes(expression)),
    ).toEqual([]);
  });

  test("gives values that can be worked out", () => {
    const unread = [...set.mentions, ...set.events].filter(({ edtf }) => !parseEdtf(edtf));
    expect(unread).toEqual([]);
  });

  test("says why a mention is optional", () => {
    expect(set.mentions.filter(({ optional, why }) => Boolean(optional) !== Boolean(why))).toEqual([]);
  });

  if (ownText) {
    test("gives each event a kind of the closed set", () => {
      const known: readonly string[] = EVENT_KINDS;
      expect(set.events.filter(({ kind }) => !known.includes(kind))).toEqual([]);
    });

    test("draws the actors of a mention from those of its event", () => {
      const stray = set.mentions.filter(({ event, actors }) => {
        const taking = events.get(event)?.actors ?? [];
        return actors.some((name) => !taking.includes(name));
      });
      expect(stray).toEqual([]);
    });
  }
});
