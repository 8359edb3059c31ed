import { familyOf } from "@/lib/cli/score-events";

describe("what tells two names apart in the score", () => {
  test.each([
    ["Halden plc", "Halden"],
    ["Averill Solvents Ltd", "Averill Solvents"],
    ["Mr Peter Lind", "Lind"],
  ])("%s is %s", (written, marked) => {
    expect(familyOf(written)).toBe(familyOf(marked));
  });

  test("two firms of one form are two", () => {
    expect(familyOf("Halden plc")).not.toBe(familyOf("Marwick plc"));
  });

  test("a company in the middle of a name stays", () => {
    expect(familyOf("Marwick Inc Foundation")).toBe("foundation");
  });
});
