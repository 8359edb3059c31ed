import { GET } from "@/app/oembed/route";
import { loadStory } from "@/lib/store/load-story";

const HEADERS = { host: "news.example", "x-forwarded-proto": "https" };

function ask(query: Record<string, string>): Promise<Response> {
  const address = `https://news.example/oembed?${new URLSearchParams(query)}`;
  return GET(new Request(address, { headers: HEADERS }));
}

test("an event's page is embedded as the story with that event open", async () => {
  const [event] = (await loadStory()).events;
  const response = await ask({ url: `https://news.example/events/${event?.id}` });
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  const answer = await response.json();
  expect(answer.title).toBe(event?.title);
  expect(answer.html).toContain(`src="https://news.example/embed?event=${event?.id}"`);
});

test("a view with an event open is named for the event, and keeps its filter", async () => {
  const [event] = (await loadStory()).events;
  const answer = await (
    await ask({ url: `https://news.example/?outlet=newsweek&event=${event?.id}` })
  ).json();
  expect(answer.title).toBe(event?.title);
  expect(answer.html).toContain(`/embed?outlet=newsweek&amp;event=${event?.id}"`);
});

test.each([
  [{ url: "https://news.example/events/none" }, 404],
  [{ url: "https://elsewhere.example/" }, 404],
  [{ url: "https://news.example/", format: "xml" }, 501],
  [{ url: "https://news.example/", maxwidth: "-1" }, 400],
  [{}, 400],
])("answers %j with %i and a problem document", async (query, status) => {
  const response = await ask(query as Record<string, string>);
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect((await response.json()).status).toBe(status);
});
