import { articleOf } from "@/__tests__/fixtures/article";
import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { readStory } from "@/lib/events/article";
import { extractEvents } from "@/lib/events/extract-events";
import { prominenceIn } from "@/lib/events/prominence";

const texts = [
  "Marwick Athletic lost. Marwick Athletic had won for weeks. Marwick Athletic sacked Peter Lind in May.",
  "Halden United drew with Marwick Athletic. The club was founded in 1893.",
];
const articles = texts.map((text) => articleOf(text));

describe("how much a story makes of somebody", () => {
  it("counts the names of all its articles", () => {
    const story = readStory(articles, buildGazetteer([]));
    const countOf = prominenceIn(story);
    const counts = story.register.bodies.map((body) => [body.actor.name, countOf(body)]);
    expect(Object.fromEntries(counts)).toMatchObject({ "Marwick Athletic": 4, "Halden United": 1 });
  });

  it("takes “the club” for the one that the story is about", () => {
    const { events } = extractEvents(articles, buildGazetteer([]));
    const founded = events.find(({ edtf }) => edtf === "1893");
    expect(founded?.actors.map(({ name }) => name)).toEqual(["Marwick Athletic"]);
  });

  it("leaves “the club” to the subject before, where the story is about neither", () => {
    const { events } = extractEvents([articleOf(texts[1] ?? "")], buildGazetteer([]));
    const founded = events.find(({ edtf }) => edtf === "1893");
    expect(founded?.actors.map(({ name }) => name)).toEqual(["Halden United"]);
  });
});
