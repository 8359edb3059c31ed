import { viewMetadata } from "@/app/page-metadata";
import { pageStory } from "@/app/page-story";

const ORIGIN = "https://news.example";

async function metadataOf(query: string) {
  const { story, standfirst } = await pageStory();
  return { story, standfirst, metadata: viewMetadata({ story, standfirst, query, origin: ORIGIN }) };
}

test("a card says what its own address shows", async () => {
  const { story, metadata } = await metadataOf("outlet=newsweek");
  expect(metadata.openGraph).toMatchObject({ title: story.title, url: `${ORIGIN}/?outlet=newsweek` });
  expect(metadata.description).toMatch(/^\d+ events reported by Newsweek\. .*\.$/);
  expect(metadata.openGraph?.description).toBe(metadata.description);
});

test("the whole story's card has its standfirst, an open event's its title", async () => {
  const whole = await metadataOf("");
  expect(whole.metadata.description).toBe(whole.standfirst);
  const [event] = whole.story.events;
  const open = await metadataOf(`event=${event?.id}`);
  expect(open.metadata.openGraph?.title).toBe(`${event?.title} · ${open.story.title}`);
});

test("announces oEmbed with the query whole, and the files of the same events", async () => {
  const { metadata } = await metadataOf("actor=vladimir-putin&from=2025-04-01&view=table");
  const types = metadata.alternates?.types as Record<string, readonly { readonly url: string }[]>;
  const oembed = new URL(types["application/json+oembed"]?.[0]?.url ?? "");
  expect(oembed.searchParams.get("url")).toBe(`${ORIGIN}/?actor=vladimir-putin&from=2025-04-01&view=table`);
  expect(types["text/csv"]?.map(({ url }) => url)).toEqual([
    `${ORIGIN}/events.csv?actor=vladimir-putin&from=2025-04-01`,
    `${ORIGIN}/mentions.csv?actor=vladimir-putin&from=2025-04-01`,
  ]);
  expect(types["application/atom+xml"]).toHaveLength(1);
});
