import { tagsOf } from "@/__tests__/fixtures/figures";
import { GET } from "@/app/timeline.svg/route";

const ask = (query: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost/timeline.svg?${query}`, { headers }));

test("draws the story's own view, in its own size", async () => {
  const response = await ask("width=800&title=Six%20%3Cdays%3E");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  const svg = await response.text();
  expect(tagsOf(svg)[0]).toMatchObject({ name: "svg", attributes: { width: "800", role: "img" } });
  expect(svg).toContain("Six &lt;days&gt;</title>");
});

test("sends nothing to who has it already", async () => {
  const etag = (await ask("")).headers.get("etag") ?? "";
  expect((await ask("", { "if-none-match": etag })).status).toBe(304);
  expect((await ask("theme=dark", { "if-none-match": etag })).status).toBe(200);
});

test("shows the rest where an id is unknown, and says so", async () => {
  const [all, some] = await Promise.all(
    ["", "actor=nobody-at-all&outlet=newsweek"].map(async (query) => (await ask(query)).text()),
  );
  expect(some).not.toBe(all);
  expect(tagsOf(some ?? "").length).toBeGreaterThan(100);
});

test.each([
  "width=0",
  "width=1000000000",
  "width=-1",
  "width=NaN",
  "height=1",
  "theme=red",
  "frozen=x",
  `title=${"t".repeat(10_000)}`,
])("refuses %.24s with a problem document", async (query) => {
  const response = await ask(query);
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
});

test("refuses a frozen story that is not kept", async () => {
  expect((await ask(`frozen=${"0".repeat(32)}`)).status).toBe(404);
});
