import { hesitantTitles, testsWithoutSource } from "./mirror";
import { isCode, readFiles } from "./read-project";

describe("the project", () => {
  test("has a source beside each test", () => {
    expect(testsWithoutSource(readFiles().keys())).toEqual([]);
  });

  test("titles its tests with behaviour", () => {
    expect(hesitantTitles(readFiles("__tests__", isCode))).toEqual([]);
  });
});

describe("testsWithoutSource", () => {
  test("reports a test whose source has moved", () => {
    const paths = ["__tests__/lib/text/old.test.ts", "lib/text/new.ts", "__tests__/lib/text/new.test.ts"];
    expect(testsWithoutSource(paths)).toEqual(["__tests__/lib/text/old.test.ts"]);
  });

  test("accepts components, data files and data folders", () => {
    const paths = [
      "__tests__/components/ui/Button.test.tsx",
      "components/ui/Button.tsx",
      "__tests__/data/actors.test.ts",
      "data/actors.json",
      "__tests__/data/sources.test.ts",
      "data/sources/one.md",
    ];
    expect(testsWithoutSource(paths)).toEqual([]);
  });

  test("leaves tests of the project itself alone", () => {
    expect(
      testsWithoutSource(["__tests__/architecture/mirror.test.ts", "__tests__/gold/seeds.test.ts"]),
    ).toEqual([]);
  });
});

describe("hesitantTitles", () => {
  test("reports a title that hesitates", () => {
    const files = new Map([["a.test.ts", `test("sh${"ould"} work", () => {});`]]);
    expect(hesitantTitles(files)).toHaveLength(1);
  });
});
