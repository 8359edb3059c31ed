import { readShareChoices, writeShareChoices } from "@/lib/embed/share-choices";

test("reads the embed's options and a width", () => {
  expect(readShareChoices(new URLSearchParams("dark=true&height=480&width=720&q=harbour"))).toEqual({
    choices: { theme: "dark", heightPx: 480, maxWidthPx: 720 },
    problems: [],
  });
});

test.each(["0", "1000000000", "-5", "wide"])("leaves out width=%s and says so", (width) => {
  const { choices, problems } = readShareChoices(new URLSearchParams({ width }));
  expect(choices).toEqual({ theme: "auto" });
  expect(problems).toMatchObject([{ code: "query/bad-size", where: "width" }]);
});

test("writes what it reads", () => {
  const query = "dark=true&height=480&width=720";
  expect(writeShareChoices(readShareChoices(new URLSearchParams(query)).choices)).toBe(query);
  expect(writeShareChoices({ theme: "auto" })).toBe("");
});
