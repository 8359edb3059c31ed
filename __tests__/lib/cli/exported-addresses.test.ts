import { exportedAddresses, fileOfAddress, linkedPaths, NOWHERE } from "@/lib/cli/exported-addresses";
import { loadStory } from "@/lib/store/load-story";

test("names pages, files, articles, events and the ids that events once had", async () => {
  const story = await loadStory();
  const addresses = exportedAddresses(story, ["former"]);
  expect(addresses).toEqual(
    expect.arrayContaining([
      "/",
      "/embed",
      "/events.csv",
      "/openapi.json",
      "/sources/newsweek",
      "/events/former",
    ]),
  );
  expect(addresses.filter((path) => /^\/events\/[^/]+$/.test(path))).toHaveLength(story.events.length + 1);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test("gives a calendar only to events that have a place in one", async () => {
  const { events, sources } = await loadStory();
  const open = events.map((event) => ({ ...event, end: null }));
  expect(exportedAddresses({ events: open, sources }).filter((path) => path.endsWith("/event.ics"))).toEqual(
    [],
  );
});

test.each([
  { path: "/", isPage: true, file: "index.html" },
  { path: "/share", isPage: true, file: "share/index.html" },
  { path: "/events/caf%C3%A9", isPage: true, file: "events/café/index.html" },
  { path: "/events/a/event.ics", isPage: false, file: "events/a/event.ics" },
  { path: NOWHERE, isPage: true, file: "404.html" },
  { path: "/sources/..%2F..%2Fetc", isPage: true, file: undefined },
  { path: "/../up", isPage: false, file: undefined },
  { path: "/a%00b", isPage: true, file: undefined },
  { path: "/%E0%A4%A", isPage: true, file: undefined },
  { path: `/${"x".repeat(201)}`, isPage: true, file: undefined },
])("writes $path to $file", ({ path, isPage, file }) => {
  expect(fileOfAddress(path, isPage)).toBe(file);
});

test("finds the paths that a page leads to, and nothing of other hosts", () => {
  const html = `<a href="/a?x=1#y">a</a><script src="/b.js"></script><a href="/a">again</a><form action="/c&amp;d">
    <a href="//elsewhere.example/e">e</a><a href="https://elsewhere.example/f">f</a><a href="#g">g</a>`;
  expect(linkedPaths(html)).toEqual(["/a", "/b.js", "/c&d"]);
});
