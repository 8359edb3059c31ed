import type { AddressProblem } from "@/lib/base/address-problems";
import { readDay, readIds, readOne, readPeriod, readText, writeParameters } from "@/lib/url/parameters";

function reading<T>(query: string, read: (params: URLSearchParams, problems: AddressProblem[]) => T) {
  const problems: AddressProblem[] = [];
  const value = read(new URLSearchParams(query), problems);
  return { value, codes: problems.map((problem) => problem.code) };
}

describe("one value", () => {
  test.each([
    { does: "is absent when not given", query: "", value: undefined, codes: [] },
    { does: "is absent when empty", query: "q=", value: undefined, codes: [] },
    { does: "may be repeated unchanged", query: "q=a&q=a&q=", value: "a", codes: [] },
    { does: "is refused when two differ", query: "q=a&q=b", value: undefined, codes: ["query/given-twice"] },
  ])("$does", ({ query, value, codes }) => {
    expect(reading(query, (params, problems) => readOne(params, "q", problems))).toEqual({ value, codes });
  });
});

describe("a day", () => {
  test.each(["2025-04-11", "0000-01-01", "9999-12-31", "2024-02-29"])("reads %s", (day) => {
    expect(reading(`from=${day}`, (params, problems) => readDay(params, "from", problems)).value).toBe(day);
  });

  test.each([
    "31/02/2024",
    "2025-02-29",
    "2025-4-1",
    "2025",
    "today",
    "-1",
    "2025-04-11T00:00",
    "٢٠٢٥-٠٤-١١",
  ])("refuses %s", (day) => {
    expect(reading(`from=${day}`, (params, problems) => readDay(params, "from", problems))).toEqual({
      value: undefined,
      codes: ["query/bad-date"],
    });
  });
});

describe("a period", () => {
  test("may be open at either end", () => {
    expect(reading("from=2025-04-01", readPeriod).value).toEqual({ from: "2025-04-01" });
    expect(reading("to=2025-04-01", readPeriod).value).toEqual({ to: "2025-04-01" });
  });

  test("is left out when it runs backwards", () => {
    const { value, codes } = reading("from=2025-04-02&to=2025-04-01", readPeriod);
    expect(value).toEqual({});
    expect(codes).toEqual(["query/backwards"]);
  });
});

describe("ids", () => {
  const ids = (query: string) => reading(query, (params, problems) => readIds(params, "actor", problems));

  test.each([
    { does: "are joined by a tilde", query: "actor=putin~witkoff", value: ["putin", "witkoff"] },
    { does: "may come one by one, as a form sends them", query: "actor=b&actor=a", value: ["b", "a"] },
    { does: "are named once", query: "actor=a~a&actor=a", value: ["a"] },
    { does: "ignore empty places", query: "actor=~a~~", value: ["a"] },
  ])("$does", ({ query, value }) => {
    expect(ids(query)).toEqual({ value, codes: [] });
  });

  test.each(["Putin", "a/b", "../etc", "%00", "<script>", "a b", "x".repeat(121)])("refuse %s", (id) => {
    expect(ids(`actor=good~${id}`)).toEqual({ value: ["good"], codes: ["query/bad-id"] });
  });

  test("stop at a hundred", () => {
    const many = Array.from({ length: 101 }, (_, i) => `a${i}`).join("~");
    expect(ids(`actor=${many}`)).toEqual({ value: [], codes: ["query/too-many"] });
  });
});

describe("text", () => {
  const text = (query: string) => reading(query, (params, problems) => readText(params, "q", problems));

  test.each([
    { does: "takes plus signs of a form as spaces", query: "q=palm++sunday", value: "palm sunday" },
    { does: "keeps an escaped plus", query: "q=a%2Bb", value: "a+b" },
    { does: "keeps letters of any script", query: "q=%D0%A1%D1%83%D0%BC%D0%B8", value: "Суми" },
    { does: "survives broken escapes", query: "q=%E0%A4%A", value: "\uFFFD%A" },
  ])("$does", ({ query, value }) => {
    expect(text(query)).toEqual({ value, codes: [] });
  });

  test("refuses control characters", () => {
    expect(text("q=a%00b")).toEqual({ value: "", codes: ["query/bad-text"] });
  });

  test("refuses ten thousand characters", () => {
    expect(text(`q=${"x".repeat(10_000)}`)).toEqual({ value: "", codes: ["query/too-long"] });
  });
});

describe("writing", () => {
  test("leaves out what is empty, and writes spaces as %20 and ids readably", () => {
    const pairs = [
      ["actor", "a~b"],
      ["q", "palm sunday & +"],
      ["from", undefined],
      ["to", ""],
    ] as const;
    expect(writeParameters(pairs)).toBe("actor=a~b&q=palm%20sunday%20%26%20%2B");
  });

  test("survives half a character", () => {
    expect(writeParameters([["q", "a\uD800"]])).toBe("q=a%EF%BF%BD");
  });
});
