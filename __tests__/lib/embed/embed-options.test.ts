import { isFrozenHash, readEmbedOptions, withOptions, writeEmbedOptions } from "@/lib/embed/embed-options";

const HASH = "0123456789abcdef0123456789abcdef";
const read = (query: string) => readEmbedOptions(new URLSearchParams(query));

describe("readEmbedOptions", () => {
  test.each([
    ["", { theme: "auto" }],
    ["dark=auto", { theme: "auto" }],
    ["dark=true", { theme: "dark" }],
    ["dark=false", { theme: "light" }],
    ["dark=true&dark=false", { theme: "light" }],
    ["height=500", { theme: "auto", heightPx: 500 }],
    [`frozen=${HASH}&height=240`, { theme: "auto", heightPx: 240, frozen: HASH }],
    ["height=&frozen=&dark=", { theme: "auto" }],
  ])("reads %p", (query, options) => {
    expect(read(query)).toEqual({ options, problems: [] });
  });

  test.each([
    ["dark=purple", "query/bad-choice"],
    ["height=0", "query/bad-size"],
    ["height=239", "query/bad-size"],
    ["height=1000000000", "query/bad-size"],
    ["height=tall", "query/bad-size"],
    ["frozen=../../etc/passwd", "embed/bad-hash"],
    [`frozen=${HASH.toUpperCase()}`, "embed/bad-hash"],
    [`frozen=${HASH}0`, "embed/bad-hash"],
  ])("leaves out what is wrong with %p and says so", (query, code) => {
    const { options, problems } = read(query);
    expect(options).toEqual({ theme: "auto" });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });
});

test("writes what it reads", () => {
  const query = `dark=false&height=480&frozen=${HASH}`;
  expect(writeEmbedOptions(read(query).options)).toBe(query);
  expect(writeEmbedOptions({ theme: "auto" })).toBe("");
});

test("puts options behind an address's own parameters", () => {
  expect(withOptions("/embed", { theme: "dark" })).toBe("/embed?dark=true");
  expect(withOptions("/embed?q=a", { theme: "dark" })).toBe("/embed?q=a&dark=true");
  expect(withOptions("/embed?q=a", { theme: "auto" })).toBe("/embed?q=a");
});

test("knows a hash by its form", () => {
  expect(isFrozenHash(HASH)).toBe(true);
  expect(isFrozenHash(`${HASH}\n`)).toBe(false);
});
