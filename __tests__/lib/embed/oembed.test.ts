import { oembedAddress, oembedAnswer, readOembedRequest } from "@/lib/embed/oembed";

const ORIGIN = "https://news.example";

function read(query: Record<string, string>) {
  return readOembedRequest(new URLSearchParams(query), ORIGIN);
}

test.each([
  { url: `${ORIGIN}/`, query: "" },
  { url: `${ORIGIN}`, query: "" },
  { url: `${ORIGIN}/?actor=a~b&q=x%20y&view=table#top`, query: "actor=a~b&q=x%20y&view=table" },
  { url: "http://news.example/embed?dark=true", query: "dark=true" },
  { url: `${ORIGIN}/events/2025-04-11-meeting-x`, query: "", eventId: "2025-04-11-meeting-x" },
])("finds the view of $url", ({ url, ...view }) => {
  expect(read({ url })).toEqual({ asked: expect.objectContaining(view) });
});

test.each([
  { asked: {}, code: "query/missing" },
  { asked: { url: "not an address" }, code: "query/bad-address" },
  { asked: { url: `${ORIGIN}/?q=${"x".repeat(10_000)}` }, code: "query/too-long" },
  { asked: { url: "https://other.example/" }, code: "embed/nothing-there" },
  { asked: { url: `${ORIGIN}/method` }, code: "embed/nothing-there" },
  { asked: { url: `${ORIGIN}/events/%00` }, code: "embed/nothing-there" },
  { asked: { url: "javascript://news.example/" }, code: "embed/nothing-there" },
  { asked: { url: `${ORIGIN}/`, format: "xml" }, code: "embed/other-format" },
  { asked: { url: `${ORIGIN}/`, maxwidth: "0" }, code: "query/bad-size" },
  { asked: { url: `${ORIGIN}/`, maxheight: "1000000000" }, code: "query/bad-size" },
])("refuses $asked.url $asked.format with $code", ({ asked, code }) => {
  expect(read(asked as Record<string, string>)).toEqual({ problems: [expect.objectContaining({ code })] });
});

test("the answer is a link for who shows no frames, then one frame within the room given", () => {
  const pageUrl = `${ORIGIN}/?q=a&actor=b`;
  const view = { embedUrl: `${ORIGIN}/embed?q=a&actor=b`, title: `"Talks" & <more>`, origin: ORIGIN };
  const answer = oembedAnswer({ pageUrl, query: "", maxWidthPx: 400, maxHeightPx: 2000 }, view);
  expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 400, height: 690, title: view.title });
  expect(answer.html).toMatch(
    /^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe>$/,
  );
  expect(answer.html).toContain('href="https://news.example/?q=a&amp;actor=b"');
  expect(answer.html).toContain('src="https://news.example/embed?q=a&amp;actor=b" width="400" height="690"');
  expect(answer.html).not.toContain("<more>");
});

test.each([
  { address: "/embed?height=500", asked: {}, size: [720, 500] },
  { address: "/share?width=480&height=400&q=a", asked: {}, size: [480, 400] },
  { address: "/embed?height=2000", asked: { maxheight: "600" }, size: [720, 600] },
  { address: "/?width=1200", asked: { maxwidth: "640", maxheight: "300" }, size: [640, 300] },
  { address: "/embed?height=0&width=1000000000", asked: {}, size: [720, 690] },
])("$address with $asked is $size px", ({ address, asked, size }) => {
  const found = read({ url: ORIGIN + address, ...asked } as Record<string, string>);
  if (!("asked" in found)) throw new Error("The address was refused.");
  const { width, height } = oembedAnswer(found.asked, { embedUrl: ORIGIN, title: "T", origin: ORIGIN });
  expect([width, height]).toEqual(size);
});

test("the address announced keeps the page's query whole", () => {
  const address = oembedAddress(ORIGIN, `${ORIGIN}/?actor=a~b&q=x%26y`);
  expect(new URL(address).searchParams.get("url")).toBe(`${ORIGIN}/?actor=a~b&q=x%26y`);
  expect(new URL(address).searchParams.get("format")).toBe("json");
});

test.each([
  { room: {}, size: [1200, 628] },
  { room: { maxWidthPx: 720, maxHeightPx: 690 }, size: [720, 376] },
  { room: { maxHeightPx: 314 }, size: [600, 314] },
  { room: { maxWidthPx: 300 }, size: [undefined, undefined] },
])("a thumbnail keeps to $room, or there is none", ({ room, size }) => {
  const view = { embedUrl: `${ORIGIN}/embed?q=a&height=500&dark=true`, title: "Talks", origin: ORIGIN };
  const answer = oembedAnswer({ pageUrl: `${ORIGIN}/`, query: "", ...room }, view);
  expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual(size);
  expect("thumbnail_url" in answer).toBe(size[0] !== undefined);
  if (answer.thumbnail_url)
    expect(answer.thumbnail_url).toMatch(
      /^https:\/\/news\.example\/timeline\.png\?q=a&width=\d+&height=\d+(&scale=2)?$/,
    );
});
