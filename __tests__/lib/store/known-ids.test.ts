import { eventOf } from "@/__tests__/fixtures/story-events";
import { knownIds } from "@/lib/store/known-ids";

test("a link may name listed actors and those that the text named", () => {
  const ids = knownIds({
    actors: [{ id: "nato", name: "NATO", kind: "organisation", aliases: [] }],
    outlets: [{ id: "gazette", name: "The Gazette" }],
    events: [eventOf({ id: "e-1", actors: [{ id: "council", name: "The council" }] })],
  });
  expect([...ids.actors]).toEqual(["nato", "council"]);
  expect([...ids.outlets]).toEqual(["gazette"]);
  expect([...ids.events]).toEqual(["e-1"]);
});
