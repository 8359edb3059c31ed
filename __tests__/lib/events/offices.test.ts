import type { Entity, Role } from "@/lib/actors/register";
import { officeFit, rolesOfOffice } from "@/lib/events/offices";

const person = (name: string): Entity => ({
  actor: { id: name, name, kind: "person", aliases: [] },
  nature: "person",
});
const role = (words: string, name: string): Role => ({
  words: words.split(" "),
  entity: person(name),
  article: 0,
  start: 0,
});
const ROLES = [
  role("finance minister", "Castellanos"),
  role("team captain", "Reilly"),
  role("premier", "Okafor"),
];
const content = (words: readonly string[]) => words.filter((word) => word !== "former");
const fits = (description: string, words: string) =>
  officeFit(description.split(" "), content)(role(words, "x"));

describe("officeFit", () => {
  test.each([
    { said: "minister", has: "finance minister", fit: 1 },
    { said: "finance minister", has: "finance minister", fit: 2 },
    { said: "former finance minister", has: "finance minister", fit: 2 },
    { said: "German minister", has: "minister", fit: 1 },
    { said: "premier", has: "minister", fit: 0.4 },
    { said: "skipper", has: "capt", fit: 0.4 },
    { said: "professor", has: "rev", fit: -1 },
    { said: "health minister", has: "finance minister", fit: -1 },
    { said: "striker", has: "finance minister", fit: -1 },
  ])("$said of one who is $has is worth $fit", ({ said, has, fit }) => {
    expect(fits(said.toLowerCase(), has)).toBe(fit);
  });
});

test("roles are found by their office and by what papers call it too", () => {
  const found = (noun: string) => rolesOfOffice(ROLES, noun).map(({ entity }) => entity.actor.name);
  expect(found("minister")).toEqual(["Castellanos", "Okafor"]);
  expect(found("captain")).toEqual(["Reilly"]);
  expect(found("goalkeeper")).toEqual(["Reilly"]);
  expect(found("envoy")).toEqual([]);
});
