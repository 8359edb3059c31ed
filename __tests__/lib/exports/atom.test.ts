import { parseFeed } from "@rowanmanning/feed-parser";
import RssParser from "rss-parser";
import { LABEL, realStory } from "@/__tests__/fixtures/real-story";
import { eventOf, mentionOf, sourceOf } from "@/__tests__/fixtures/story-events";
import { atomFeed } from "@/lib/exports/atom";

const ADDRESS = { origin: "https://news.example:8443", query: "actor=a~b" };

test("two parsers read the same feed", async () => {
  const story = await realStory();
  const xml = atomFeed(story, LABEL, ADDRESS);
  const one = parseFeed(xml);
  const other = await new RssParser().parseString(xml);
  expect(one.meta).toMatchObject({ type: "atom", version: "1.0" });
  expect([one.title, other.title]).toEqual([LABEL.title, LABEL.title]);
  expect(one.self).toBe("https://news.example:8443/feed.atom?actor=a~b");
  expect(one.url).toBe("https://news.example:8443/?actor=a~b");
  expect(one.items.map(({ url }) => url)).toEqual(other.items.map(({ link }) => link));
  expect(one.items).toHaveLength(story.events.length);
  expect(new Set(one.items.map(({ id }) => id)).size).toBe(story.events.length);
  expect(one.items.every(({ authors, content }) => authors.length > 0 && content.includes("<b>"))).toBe(true);
});

test("an entry has each outlet's sentence, with the words that date it marked", () => {
  const event = eventOf({
    mentions: [
      mentionOf({ quote: "Met <b> on 11 April.", quoteStart: 10, expressionStart: 21, expressionEnd: 29 }),
    ],
  });
  const xml = atomFeed({ sources: [sourceOf()], events: [event] }, LABEL, ADDRESS);
  const [item] = parseFeed(xml).items;
  expect(item?.content).toMatch(
    /^<p>The Gazette:<\/p><blockquote><p>Met .* on <b>11 April<\/b>\.<\/p><\/blockquote>$/,
  );
  // Escaped once as HTML and once more as XML.
  expect(xml).toContain("Met &amp;lt;b&amp;gt; on &lt;b&gt;11 April&lt;/b&gt;.");
  expect(item?.title).toBe("11 April 2025: The council met");
  expect(item?.id).toBe("tag:news.example,2026:talks/e-1");
});

test("the newest report comes first, and dates its entry and the feed", () => {
  const sources = [
    sourceOf({ id: "old", published: "2025-04-12" }),
    sourceOf({ id: "new", published: "2025-04-20" }),
  ];
  const events = [
    eventOf({ id: "e-old", mentions: [mentionOf({ source: "old" })] }),
    eventOf({
      id: "e-both",
      edtf: "2025-04-01",
      mentions: [mentionOf({ source: "old" }), mentionOf({ source: "new" })],
    }),
  ];
  const feed = parseFeed(atomFeed({ sources, events }, LABEL, ADDRESS));
  expect(feed.items.map(({ url }) => url.split("/").at(-1))).toEqual(["e-both", "e-old"]);
  expect(feed.items[0]?.published.toISOString()).toBe("2025-04-12T00:00:00.000Z");
  expect(feed.updated.toISOString()).toBe("2025-04-20T00:00:00.000Z");
});

test("ids do not change with the port or the protocol", () => {
  const idOf = (origin: string) =>
    /<entry>\n<id>(.*)<\/id>/.exec(
      atomFeed({ sources: [sourceOf()], events: [eventOf()] }, LABEL, { origin, query: "" }),
    )?.[1];
  expect(idOf("http://News.example:3000")).toBe(idOf("https://news.example"));
});

test("a long story gives its newest hundred and says so", () => {
  const events = Array.from({ length: 130 }, (_, i) => eventOf({ id: `e-${i}` }));
  const xml = atomFeed({ sources: [sourceOf()], events }, LABEL, ADDRESS);
  expect(parseFeed(xml).items).toHaveLength(100);
  expect(xml).toContain("The 100 of 130 events that were reported last.");
});

test("a story without events is still a feed, and hostile text still XML", async () => {
  expect(parseFeed(atomFeed({ sources: [], events: [] }, LABEL, ADDRESS)).items).toEqual([]);
  const event = eventOf({
    title: "a\0]]><x>&\ud800",
    mentions: [mentionOf({ source: "gone", quote: "\x1b</p>" })],
  });
  const feed = await new RssParser().parseString(
    atomFeed({ sources: [sourceOf({ url: "javascript:alert(1)" })], events: [event] }, LABEL, ADDRESS),
  );
  expect(feed.items[0]?.title).toBe("11 April 2025: a\ufffd]]><x>&\ufffd");
  expect(JSON.stringify(feed)).not.toContain("javascript:");
});
