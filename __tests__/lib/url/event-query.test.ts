import { randomFrom } from "@/__tests__/fixtures/random";
import { isoDayOf } from "@/lib/base/calendar";
import { type EventFilter, NO_FILTER } from "@/lib/events/filter";
import { EVENT_KINDS } from "@/lib/events/types";
import { checkIds, readEventQuery, writeEventQuery } from "@/lib/url/event-query";

const read = (query: string) => readEventQuery(new URLSearchParams(query));

test("an empty query filters nothing", () => {
  expect(read("")).toEqual({ filter: NO_FILTER, problems: [] });
  expect(writeEventQuery(NO_FILTER)).toBe("");
});

test("a plain form's fields, empty ones too, are read", () => {
  const query = "q=peace+deal&actor=putin&actor=witkoff&outlet=newsweek&from=&to=&unknown=1";
  expect(read(query)).toEqual({
    filter: { actors: ["putin", "witkoff"], outlets: ["newsweek"], kinds: [], text: "peace deal" },
    problems: [],
  });
});

test("a filter is written readably and in a fixed order", () => {
  const filter = {
    actors: ["putin", "witkoff"],
    outlets: ["newsweek"],
    kinds: ["law and order", "vote"],
    text: "five territories",
    from: "2025-03-25",
    to: "2025-04-16",
  };
  expect(writeEventQuery(filter)).toBe(
    "actor=putin~witkoff&outlet=newsweek&kind=law-and-order~vote&q=five%20territories&from=2025-03-25&to=2025-04-16",
  );
});

test.each(["law and order", "law-and-order", "law+and+order"])("reads the kind %s", (kind) => {
  expect(read(`kind=${kind}`)).toMatchObject({ filter: { kinds: ["law and order"] }, problems: [] });
});

test("good fields stay when others are bad", () => {
  const { filter, problems } = read("from=31/02/2024&actor=putin~NOBODY!&kind=vote~brawl");
  expect(filter).toEqual({ actors: ["putin"], outlets: [], kinds: ["vote"], text: "" });
  expect(problems).toEqual([
    { code: "query/bad-id", where: "actor", detail: '"NOBODY!"' },
    { code: "query/bad-choice", where: "kind", detail: '"brawl"' },
    { code: "query/bad-date", where: "from", detail: '"31/02/2024"' },
  ]);
});

test("ids that the story doesn't know are taken out and named", () => {
  const known = { actors: new Set(["putin"]), outlets: new Set(["newsweek"]) };
  const { filter, problems } = checkIds(read("actor=putin~nobody&outlet=gazette"), known);
  expect(filter).toEqual({ ...NO_FILTER, actors: ["putin"] });
  expect(problems.map(({ where, detail }) => `${where} ${detail}`)).toEqual([
    'actor "nobody"',
    'outlet "gazette"',
  ]);
});

test("what is written is read back the same, through a link and through a form", () => {
  const random = randomFrom(20250411);
  const words = ["peace", "+", "~", "%", "&=", "“five”", "Суми", "#?", "é", "🕊", "a'b", "\\", "<b>"];
  for (let round = 0; round < 500; round += 1) {
    const days = [random.int(40_000), random.int(40_000)].sort((a, b) => a - b).map(isoDayOf);
    const filter: EventFilter = {
      actors: random.some(["putin", "keith-kellogg", "g7", "a-1"]),
      outlets: random.some(["newsweek", "naba-news"]),
      kinds: random.some(EVENT_KINDS),
      text: random.some(words).join(" "),
      ...(random.int(2) === 0 && { from: days[0] }),
      ...(random.int(2) === 0 && { to: days[1] }),
    };
    const query = writeEventQuery(filter);
    expect(query).not.toMatch(/[+\s]/);
    expect(read(query)).toEqual({ filter, problems: [] });
    expect(read(new URLSearchParams(query).toString())).toEqual({ filter, problems: [] });
  }
});

test("hostile queries end in problems, not in errors", () => {
  const random = randomFrom(7);
  const pieces = [
    "from=",
    "to=",
    "actor=",
    "q=",
    "kind=",
    "%00",
    "%",
    "&",
    "~",
    "=",
    "+",
    "9".repeat(5000),
    "é",
  ];
  for (let round = 0; round < 300; round += 1) {
    const query = Array.from({ length: random.int(30) }, () => random.pick(pieces)).join("");
    const { filter } = read(query);
    expect(read(writeEventQuery(filter))).toEqual({ filter, problems: [] });
  }
});
