import { actorSchema, outletSchema, storySchema } from "@/lib/store/schemas";

const problemsOf = (result: { success: boolean; error?: { issues: readonly { message: string }[] } }) =>
  result.error?.issues.map(({ message }) => message) ?? [];

test("an actor needs no aliases", () => {
  expect(actorSchema.parse({ id: "nato", name: "NATO", kind: "organisation" }).aliases).toEqual([]);
});

test("a misspelt key is no silent loss", () => {
  const actor = { id: "nato", name: "NATO", kind: "organisation", alias: ["Nato"] };
  expect(problemsOf(actorSchema.safeParse(actor))).toEqual([expect.stringContaining("alias")]);
});

test.each(["NATO", "a--b", "-a", "a b", "ä", ""])("refuses the id %p", (id) => {
  expect(problemsOf(outletSchema.safeParse({ id, name: "A" }))).toEqual([expect.stringContaining("hyphens")]);
});

test("a homepage is a web page", () => {
  const outlet = { id: "a", name: "A", homepage: "ftp://example.org" };
  expect(problemsOf(outletSchema.safeParse(outlet))).toEqual([expect.stringContaining("https://")]);
});

test("a window is made of days that exist", () => {
  const story = { id: "s", title: "S", from: "2025-02-30", to: "2025-03-01", timeZone: "UTC" };
  expect(problemsOf(storySchema.safeParse(story))).toEqual(["Write a day that exists, YYYY-MM-DD."]);
});
