import { readFileSync } from "node:fs";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import type { Actor } from "@/lib/actors/types";
import { articlesOf, readGold } from "@/lib/cli/score";
import { readStory } from "@/lib/events/article";
import type { Draft } from "@/lib/events/draft";
import { eventIds, formerIds, type KeptIds, keepIds } from "@/lib/events/event-id";
import { type Article, explainEvents, extractEvents } from "@/lib/events/extract-events";
import { makeMentions } from "@/lib/events/make-mentions";
import { mergeMentions } from "@/lib/events/merge-mentions";

const none = buildGazetteer([]);
const seeds = articlesOf(readGold("__tests__/gold/seeds.json"));
const gazetteer = buildGazetteer(JSON.parse(readFileSync("data/actors.json", "utf8")) as Actor[]);

function article(id: string, text: string, published = "2024-06-14"): Article {
  const outlet = { id, name: id };
  return { source: { id, outlet, title: id, url: "", published, publishedBasis: "stated" }, text };
}

function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, i) => ordersOf(items.toSpliced(i, 1)).map((rest) => [item, ...rest]));
}

const read = new Map<string, (readonly Draft[])[]>();

/** The happenings that some of the seeds tell; each set of seeds is parsed once. */
function groupsOf(some: ReadonlySet<Article>): (readonly Draft[])[] {
  const chosen = seeds.filter((seed) => some.has(seed));
  const key = chosen.map(({ source }) => source.id).join(" ");
  const known = read.get(key);
  if (known) return known;
  const story = readStory(chosen, gazetteer);
  const drafts = story.articles.flatMap((one) => makeMentions(one, story, gazetteer).drafts);
  const groups = mergeMentions(drafts).map((group) => group.drafts);
  read.set(key, groups);
  return groups;
}

interface Named {
  readonly id: string;
  readonly mentions: readonly { readonly id: string }[];
}

/** Ids that stood before and stand no longer, though none of another event's took their place. */
function lostIds(before: readonly Named[], after: readonly Named[], kept: KeptIds): string[] {
  const present = new Set(after.map(({ id }) => id));
  const moved = formerIds(after, kept);
  return before.map(({ id }) => id).filter((id) => !present.has(id) && !present.has(moved.get(id) ?? ""));
}

const WIRE = "Halden Energy was fined by regulators on 11 June 2024 after a leak at its Marwick terminal.";
const PAPER = "The leak at Marwick cost Halden Energy dear: regulators fined the company on 11 June 2024.";

describe("ids of events", () => {
  it("stay in whatever order the five articles of the first story are added", () => {
    for (const order of ordersOf(seeds)) {
      let kept: KeptIds = new Map();
      let before: readonly Named[] = [];
      for (const [i] of order.entries()) {
        const groups = groupsOf(new Set(order.slice(0, i + 1)));
        const ids = eventIds(groups, kept);
        const events = groups.map((drafts, at) => ({
          id: ids[at] ?? "",
          mentions: drafts.map(({ mention }) => mention),
        }));
        expect(new Set(ids).size).toBe(groups.length);
        kept = keepIds(events, kept);
        expect(lostIds(before, events, kept)).toEqual([]);
        before = events;
      }
    }
  });

  it("do not depend on the order in which the articles are read", () => {
    const idsOf = (articles: readonly Article[]) =>
      extractEvents(articles, gazetteer).events.map(({ id }) => id);
    expect(idsOf(seeds.toReversed())).toEqual(idsOf(seeds));
  });

  it("stay with each mention when an article is taken away", () => {
    const whole = extractEvents(seeds, gazetteer).events;
    const kept = keepIds(whole);
    for (const left of seeds) {
      const { events } = explainEvents(
        seeds.filter((other) => other !== left),
        gazetteer,
        kept,
      );
      const rest = whole.filter(({ mentions }) => mentions.some(({ source }) => source !== left.source.id));
      expect(lostIds(rest, events, kept)).toEqual([]);
    }
  });

  test.each([
    { when: "earlier", published: "2024-06-12" },
    { when: "on the same day", published: "2024-06-14" },
    { when: "later", published: "2024-06-20" },
  ])("stay when a source published $when joins", ({ published }) => {
    const [first] = extractEvents([article("wire", WIRE)], none).events;
    const kept = keepIds(first ? [first] : []);
    const added = article("a-paper", PAPER, published);
    const { events } = explainEvents([added, article("wire", WIRE)], none, kept);
    expect(events.map(({ id, mentions }) => [id, mentions.length])).toEqual([[first?.id, 2]]);
  });

  it("stay without any being kept when a source published later joins", () => {
    const [first] = extractEvents([article("wire", WIRE)], none).events;
    const { events } = extractEvents([article("a-paper", PAPER, "2024-06-20"), article("wire", WIRE)], none);
    expect(events.map(({ id }) => id)).toEqual([first?.id]);
  });

  it("lead to the whole when a source joins two events", () => {
    const kept: KeptIds = new Map([
      ["wire-1", "one"],
      ["paper-1", "two"],
      ["paper-2", "two"],
    ]);
    const joined = [{ id: "two", mentions: [{ id: "wire-1" }, { id: "paper-1" }, { id: "late-1" }] }];
    expect([...formerIds(joined, kept)]).toEqual([["one", "two"]]);
    expect(keepIds(joined, kept).get("wire-1")).toBe("one");
    expect(keepIds(joined, kept).get("late-1")).toBe("two");
  });

  it("go to nothing that was never kept", () => {
    expect([...formerIds([{ id: "one", mentions: [{ id: "wire-1" }] }], new Map())]).toEqual([]);
  });

  it("are not given twice where what was one has come apart", () => {
    const [wire] = extractEvents([article("wire", `${WIRE} Ada Lind died on 3 May 2024.`)], none).events;
    const all = extractEvents([article("wire", `${WIRE} Ada Lind died on 3 May 2024.`)], none).events;
    const kept = new Map(
      all.flatMap(({ mentions }) => mentions.map(({ id }) => [id, wire?.id ?? ""] as const)),
    );
    const { events } = explainEvents([article("wire", `${WIRE} Ada Lind died on 3 May 2024.`)], none, kept);
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
  });
});
