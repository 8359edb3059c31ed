import { groupBySource } from "@/components/detail/group-by-source";
import { COURIER, EVENTS, GAZETTE, WIRE } from "../../fixtures/story";

const meeting = EVENTS.filter((event) => event.kind === "meeting");

describe("groupBySource", () => {
  test("keeps the order of the sources", () => {
    const groups = meeting.flatMap((event) => groupBySource(event, [WIRE, GAZETTE, COURIER]));
    expect(groups.map(({ source }) => source.id)).toEqual(["wire", "gazette", "the-courier"]);
  });

  test("leaves out a source that does not report the event", () => {
    const [sold] = EVENTS;
    const groups = sold ? groupBySource(sold, [WIRE, COURIER]) : [];
    expect(groups.map(({ source, mentions }) => [source.id, mentions.length])).toEqual([["the-courier", 1]]);
  });
});
