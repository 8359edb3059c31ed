import jsonld from "jsonld";
import { LABEL, realStory } from "@/__tests__/fixtures/real-story";
import { eventOf, sourceOf } from "@/__tests__/fixtures/story-events";
import { eventJsonLd, storyJsonLd } from "@/lib/exports/json-ld";

const ADDRESS = { origin: "https://news.example", query: "q=talks" };
const SCHEMA = "https://schema.org/";

/** schema.org's own context, as far as these documents go; nothing is fetched. */
async function context(url: string) {
  return { documentUrl: url, contextUrl: undefined, document: { "@context": { "@vocab": SCHEMA } } };
}

/** Predicates and objects that a processor finds, as [name, value]. */
async function statements(node: object): Promise<readonly (readonly [string, string])[]> {
  const quads = (await jsonld.toRDF(node as jsonld.JsonLdDocument, {
    documentLoader: context as never,
  })) as readonly {
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string };
  }[];
  return quads.map(({ predicate, object }) => [
    predicate.value.replace(SCHEMA, ""),
    object.value.replace(SCHEMA, ""),
  ]);
}

test("a processor finds one Dataset, every event and every article", async () => {
  const story = await realStory();
  const found = await statements(storyJsonLd(story, LABEL, ADDRESS));
  const typed = (type: string) => found.filter(([, value]) => value === type).length;
  expect(typed("Dataset")).toBe(1);
  expect(typed("Event")).toBe(Math.min(50, story.events.length));
  expect(typed("NewsArticle")).toBe(story.sources.length);
  expect(found.filter(([name]) => name === "subjectOf").length).toBeGreaterThanOrEqual(typed("Event"));
  expect(found.filter(([name]) => name === "distribution")).toHaveLength(6);
  expect(found).toContainEqual(["contentUrl", "https://news.example/events.csv?q=talks"]);
  expect(found.some(([name]) => name === "ClaimReview")).toBe(false);
});

test("what is said of very many articles stays small", () => {
  const sources = Array.from({ length: 5_000 }, (_, i) =>
    sourceOf({ id: `s-${i}`, url: `https://a.example/${i}` }),
  );
  const node = storyJsonLd({ sources, events: [] }, LABEL, ADDRESS);
  expect(JSON.stringify(node).length).toBeLessThan(50_000);
  expect(JSON.stringify(node)).toContain("read out of 5000 articles");
});

test("an event names its articles, with day and publisher", async () => {
  const found = await statements(eventJsonLd(eventOf({ places: ["Leeds"] }), [sourceOf()], ADDRESS.origin));
  for (const statement of [
    ["name", "The council met"],
    ["startDate", "2025-04-11"],
    ["endDate", "2025-04-11"],
    ["subjectOf", "https://example.org/council"],
    ["headline", "Council meets"],
    ["datePublished", "2025-04-15"],
    ["name", "The Gazette"],
    ["name", "Leeds"],
  ]) {
    expect(found).toContainEqual(statement);
  }
});

test.each([
  { edtf: ["2014-03", "2025-04-11"], coverage: "2014-03-01/2025-04-11" },
  { edtf: ["2025-02/..", "2025-04-11"], coverage: "2025-02-01/.." },
  { edtf: ["../2022", "2025-04-11"], coverage: "../2025-04-11" },
  { edtf: [], coverage: undefined },
])("covers $coverage", ({ edtf, coverage }) => {
  const events = edtf.map((date, i) => eventOf({ id: `e-${i}`, edtf: date }));
  const [dataset] = storyJsonLd({ sources: [], events }, LABEL, ADDRESS)["@graph"] as [
    Record<string, unknown>,
  ];
  expect(dataset.temporalCoverage).toBe(coverage);
});
