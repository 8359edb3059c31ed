import { sourceFile, withFolder } from "@/__tests__/fixtures/data-folder";
import { dataResponse } from "@/app/data-response";
import { eventsCsv } from "@/lib/exports/csv";

const FILE = {
  name: "events.csv",
  contentType: "text/csv",
  disposition: "attachment",
  write: eventsCsv,
} as const;

const FILES = {
  "sources/a.md": sourceFile({ id: "a" }, "The council met in Leeds on 11 April."),
  "sources/b.md": sourceFile({ id: "b", outlet: "The Herald" }, "Police arrested two men on 12 April."),
};

function asking(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return withFolder(FILES, (folder) => {
    process.env.DATA_DIR = folder;
    return dataResponse(new Request(`http://localhost/events.csv${query}`, { headers }), FILE);
  });
}

afterEach(() => {
  delete process.env.DATA_DIR;
});

test("gives the events of the filter, as a file", async () => {
  const response = await asking("?outlet=the-herald", { host: "news.example:8080" });
  const lines = (await response.text()).trimEnd().split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain("http://news.example:8080/events/");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="story-events.csv"');
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
});

test.each(["?from=31/02/2024", "?actor=nobody", "?outlet=a~B", "?kind=brawl", "?bom=yes", "?q=%00"])(
  "refuses %s with a problem document",
  async (query) => {
    const response = await asking(query);
    expect(response.status).toBe(400);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect((await response.json()).problems).toHaveLength(1 + Number(query.includes("a~B")));
  },
);

test("sends nothing to who has it already", async () => {
  const etag = (await asking("")).headers.get("etag") ?? "";
  expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const response = await asking("", { "if-none-match": known });
    expect([response.status, await response.text()]).toEqual([304, ""]);
  }
  expect((await asking("", { "if-none-match": '"other"' })).status).toBe(200);
  expect((await asking("?outlet=the-herald", { "if-none-match": etag })).status).toBe(200);
});
