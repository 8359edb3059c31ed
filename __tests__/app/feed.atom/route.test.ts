import { GET } from "@/app/feed.atom/route";

test("serves a feed that knows its own address", async () => {
  const headers = { "x-forwarded-host": "news.example", "x-forwarded-proto": "https" };
  const response = await GET(new Request("http://localhost/feed.atom?outlet=newsweek", { headers }));
  expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  expect(await response.text()).toContain(
    'rel="self" type="application/atom+xml" href="https://news.example/feed.atom?outlet=newsweek"',
  );
});
