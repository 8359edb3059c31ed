import { eventCard, viewCard } from "@/app/card-picture";
import { pageStory } from "@/app/page-story";

const ORIGIN = "https://news.example";

test("a view's card is drawn from the same query, less what a picture does not show", async () => {
  const { story } = await pageStory();
  const query = "outlet=newsweek&view=table&sort=-date&lane=actor&width=0";
  const { url, width, height, alt } = viewCard(story, query, ORIGIN);
  expect(url).toBe(`${ORIGIN}/timeline.png?outlet=newsweek&lane=actor&width=600&height=314&scale=2`);
  expect([width, height]).toEqual([1200, 628]);
  expect(alt).toMatch(/^Timeline “.+”\. \d+ events reported by Newsweek\. .+ Most reported: .+\.$/);
});

test("an event's card shows the days around it", async () => {
  const { story } = await pageStory();
  for (const event of story.events) {
    const { searchParams } = new URL(eventCard(story, event, ORIGIN).url);
    expect(searchParams.get("event")).toBe(event.id);
    const from = searchParams.get("from") ?? story.opening.from;
    const to = searchParams.get("to") ?? story.opening.to;
    expect((event.start ?? event.end ?? "") <= to && (event.end ?? event.start ?? "") >= from).toBe(true);
  }
});
