import { GET } from "@/app/timeline.png/route";

const ask = (query: string, headers: Record<string, string> = {}) =>
  GET(new Request(`http://localhost/timeline.png?${query}`, { headers }));

/** Width and height as the file's header has them. */
async function sizeOf(response: Response): Promise<readonly number[]> {
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.each([
  { query: "width=600&height=314&scale=2", size: [1200, 628] },
  { query: "width=600&height=314&theme=dark", size: [600, 314] },
  { query: "width=1200&height=628&lane=actor", size: [1200, 628] },
  { query: "width=301&height=333&q=nothing-like-it", size: [301, 333] },
])("draws $query with as many pixels", async ({ query, size }) => {
  const response = await ask(query);
  expect(response.headers.get("content-type")).toBe("image/png");
  expect(await sizeOf(response)).toEqual(size);
});

test("another scale is another file, and none is drawn for who has it", async () => {
  const [one, two] = await Promise.all([ask("width=300"), ask("width=300&scale=2")]);
  const etag = one.headers.get("etag") ?? "";
  expect(two.headers.get("etag")).not.toBe(etag);
  expect((await ask("width=300", { "if-none-match": etag })).status).toBe(304);
});

test("refuses more pixels than it draws", async () => {
  const response = await ask("width=4000&height=4000&scale=2");
  expect(response.status).toBe(400);
  expect((await response.json()).problems).toMatchObject([{ code: "picture/too-big" }]);
});
