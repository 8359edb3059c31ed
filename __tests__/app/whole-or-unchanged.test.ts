import { leastRatio } from "@/__tests__/support/cost";
import * as dataPackage from "@/app/datapackage.json/route";
import * as oneEvent from "@/app/events/[id]/event.ics/route";
import * as eventsCsv from "@/app/events.csv/route";
import * as eventsMetadata from "@/app/events.csv-metadata.json/route";
import * as eventsIcs from "@/app/events.ics/route";
import * as eventsJson from "@/app/events.json/route";
import * as eventsZip from "@/app/events.zip/route";
import * as feed from "@/app/feed.atom/route";
import * as mentionsCsv from "@/app/mentions.csv/route";
import * as mentionsMetadata from "@/app/mentions.csv-metadata.json/route";
import * as oembed from "@/app/oembed/route";
import * as openApi from "@/app/openapi.json/route";
import * as timelinePng from "@/app/timeline.png/route";
import * as timelineSvg from "@/app/timeline.svg/route";
import { wholeOrUnchanged } from "@/app/whole-or-unchanged";
import { loadStory } from "@/lib/store/load-story";

function answer(content: string | Uint8Array<ArrayBuffer>, ifNoneMatch?: string): Promise<Response> {
  const headers = new Headers(ifNoneMatch === undefined ? {} : { "if-none-match": ifNoneMatch });
  return wholeOrUnchanged(new Request("http://localhost/x", { headers }), content, {
    "Content-Type": "text/plain",
  });
}

/** Status, body and ETag of an answer to a reader who has it already. */
async function expectUnchanged(response: Response, etag: string): Promise<void> {
  expect([response.status, await response.text(), response.headers.get("etag")]).toEqual([304, "", etag]);
}

test("the same bytes have the same ETag, as text or not", async () => {
  const tags = await Promise.all([answer("é"), answer(new Uint8Array([0xc3, 0xa9])), answer("e")]);
  const [text, bytes, other] = tags.map((response) => response.headers.get("etag"));
  expect(text).toBe(bytes);
  expect(text).not.toBe(other);
});

test("a reader who has it gets 304, no body, and the headers that keep it fresh", async () => {
  const etag = (await answer("a")).headers.get("etag") ?? "";
  const response = await answer("a", `W/${etag}`);
  await expectUnchanged(response, etag);
  expect(response.headers.get("content-type")).toBeNull();
  expect(response.headers.get("cache-control")).toBe("public, no-cache");
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
});

type Route = (request: Request) => Promise<Response>;

/** One event's calendar, for any event that has a place in one. */
const eventCalendar: Route = async (request) => {
  const { events } = await loadStory();
  const id = events.find(({ start, end }) => start !== null && end !== null)?.id ?? "";
  return oneEvent.GET(request, { params: Promise.resolve({ id }) });
};

const ROUTES: readonly { readonly path: string; readonly get: Route }[] = [
  { path: "/events.csv", get: eventsCsv.GET },
  { path: "/mentions.csv", get: mentionsCsv.GET },
  { path: "/events.json", get: eventsJson.GET },
  { path: "/events.json?width=800", get: eventsJson.GET },
  { path: "/events.zip", get: eventsZip.GET },
  { path: "/events.ics", get: eventsIcs.GET },
  { path: "/events/<id>/event.ics", get: eventCalendar },
  { path: "/feed.atom", get: feed.GET },
  { path: "/datapackage.json", get: dataPackage.GET },
  { path: "/events.csv-metadata.json", get: eventsMetadata.GET },
  { path: "/mentions.csv-metadata.json", get: mentionsMetadata.GET },
  { path: "/openapi.json", get: openApi.GET },
  { path: "/timeline.svg", get: timelineSvg.GET },
  { path: "/timeline.png?width=400", get: timelinePng.GET },
  { path: "/oembed?url=http%3A%2F%2Flocalhost%2F", get: oembed.GET },
];

describe.each(ROUTES)("$path", ({ path, get }) => {
  const ask = (headers: Record<string, string> = {}) =>
    get(new Request(`http://localhost${path}`, { headers: { host: "localhost", ...headers } }));

  test("is kept by anyone, and asked for again each time", async () => {
    const first = await ask();
    const { headers } = first;
    expect([first.status, headers.get("cache-control"), headers.get("access-control-allow-origin")]).toEqual([
      200,
      "public, no-cache",
      "*",
    ]);
    const etag = headers.get("etag") ?? "";
    await expectUnchanged(await ask({ "if-none-match": etag }), etag);
    expect((await ask({ "if-none-match": '"another"' })).status).toBe(200);
  });
});

const LONG = "x".repeat(10_000);
const NEVER = "0".repeat(32);

test.each([
  { bad: "a text of 10 kB", path: `/events.json?q=${LONG}`, get: eventsJson.GET, status: 400 },
  { bad: "an id of 10 kB", path: `/events.csv?actor=${LONG}`, get: eventsCsv.GET, status: 400 },
  { bad: "an unknown outlet", path: "/events.csv?outlet=nobody", get: eventsCsv.GET, status: 400 },
  { bad: "a width of 0", path: "/events.json?width=0", get: eventsJson.GET, status: 400 },
  { bad: "a width of 10^9", path: "/events.json?width=1000000000", get: eventsJson.GET, status: 400 },
  { bad: "a title of 10 kB", path: `/timeline.svg?title=${LONG}`, get: timelineSvg.GET, status: 400 },
  { bad: "a picture 10^9 wide", path: "/timeline.svg?width=1000000000", get: timelineSvg.GET, status: 400 },
  { bad: "a picture 0 wide", path: "/timeline.png?width=0", get: timelinePng.GET, status: 400 },
  { bad: "an unknown hash", path: `/events.json?width=9&frozen=${NEVER}`, get: eventsJson.GET, status: 404 },
  {
    bad: "an oEmbed url of 10 kB",
    path: `/oembed?url=http://localhost/${LONG}`,
    get: oembed.GET,
    status: 400,
  },
  { bad: "a malformed oEmbed url", path: "/oembed?url=%E0%A4%A", get: oembed.GET, status: 400 },
  { bad: "an oEmbed url of another scheme", path: "/oembed?url=file:///etc", get: oembed.GET, status: 404 },
  {
    bad: "an oEmbed width of 10^9",
    path: "/oembed?url=http://localhost/&maxwidth=1000000000",
    get: oembed.GET,
    status: 400,
  },
])(
  "$bad is refused with $status and a problem document, at no more than a good request's cost",
  async (one) => {
    const ask = (path: string) =>
      one.get(new Request(`http://localhost${path}`, { headers: { host: "localhost" } }));
    const good = one.path.startsWith("/oembed")
      ? "/oembed?url=http://localhost/"
      : (one.path.split("?")[0] ?? "");
    const response = await ask(one.path);
    expect([response.status, response.headers.get("content-type")]).toEqual([
      one.status,
      "application/problem+json",
    ]);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const text = await response.text();
    expect(text.length).toBeLessThan(2_000);
    const cost = await leastRatio(
      () => ask(one.path),
      () => ask(good),
      3,
    );
    expect(cost).toBeLessThanOrEqual(3);
  },
);
