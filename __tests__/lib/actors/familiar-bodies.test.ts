import { isFamiliarBody } from "@/lib/actors/familiar-bodies";

describe("organisations known everywhere", () => {
  test.each(["reuters", "goldman sachs", "republicans"])("knows %s", (name) => {
    expect(isFamiliarBody(name)).toBe(true);
  });

  test.each(["", "goldman", "united", "halden biotech"])("does not know %j", (name) => {
    expect(isFamiliarBody(name)).toBe(false);
  });
});
