import { fetchView, viewOfWhole } from "@/components/workspace/fetch-view";
import { askedView, viewAddress } from "@/components/workspace/view-address";
import { filterEvents, NO_FILTER } from "@/lib/events/filter";
import { outletStyles } from "@/lib/timeline/palette";
import { storyView } from "@/lib/timeline/story-view";
import { LARGE_SPAN, largeStory } from "../../fixtures/large-story";

const story = largeStory(600);
const outlets = outletStyles(story.sources.map(({ outlet }) => outlet));
const known = { outlets, span: LARGE_SPAN };
const asked = askedView({ from: "2020-01-01", to: "2020-12-31" }, LARGE_SPAN);
const filter = { ...NO_FILTER, outlets: ["alpha"] };
const address = viewAddress(filter, asked);
const wanted = storyView(
  filterEvents(story.events, filter),
  outlets,
  LARGE_SPAN,
  asked.window,
  asked.widthPx,
);

function serve(status: number, body: unknown) {
  const fetched = jest.fn(async () => ({ ok: status === 200, status, json: async () => body }));
  Object.defineProperty(globalThis, "fetch", { value: fetched, configurable: true });
  return fetched;
}

test("a story that was not cut is cut here, as the server would", () => {
  const { sources, ...view } = viewOfWhole(story, address, known);
  expect(view).toEqual(wanted);
  expect(new Set(sources.map(({ id }) => id))).toEqual(
    new Set(wanted.events.flatMap(({ mentions }) => mentions.map(({ source }) => source))),
  );
});

test("fails where nothing can be had", async () => {
  serve(500, {});
  await expect(fetchView(address, known)).rejects.toThrow("500");
});

test("takes the server's view as it is", async () => {
  const view = { ...wanted, sources: [] };
  serve(200, view);
  expect(await fetchView(address, known)).toBe(view);
});

test("asks a server of files once", async () => {
  const fetched = serve(200, story);
  expect(await fetchView(address, known)).toMatchObject({ total: wanted.total });
  await fetchView(viewAddress(NO_FILTER, asked), known);
  expect(fetched).toHaveBeenCalledTimes(1);
});
