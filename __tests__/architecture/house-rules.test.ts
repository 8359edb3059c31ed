import {
  defaultExports,
  enums,
  forEverything,
  headless,
  machinePaths,
  misnamed,
  strayTopLevel,
  tooNewForNode,
  vagueNames,
  withoutBase,
} from "./house-rules";
import { isCode, readCode, readFiles, topLevel } from "./read-project";

const code = readCode();
const components = new Map([...code].filter(([path]) => path.endsWith(".tsx")));
const everything = readFiles("", (path) => /\.(tsx?|m?js|json|md|css|txt|ya?ml)$/.test(path));

describe("the project", () => {
  test("has nothing stray at its top", () => {
    expect(strayTopLevel(topLevel())).toEqual([]);
  });

  test("names its files for what they give", () => {
    expect(vagueNames(readFiles("", isCode).keys())).toEqual([]);
    expect(misnamed(code.keys())).toEqual([]);
  });

  test("exports names only, Next's files excepted", () => {
    expect(defaultExports(code)).toEqual([]);
  });

  test("has unions instead of enums", () => {
    expect(enums(code)).toEqual([]);
  });

  test("opens each file of lib with a head", () => {
    expect(headless(new Map([...code].filter(([path]) => path.startsWith("lib/"))))).toEqual([]);
  });

  test("asks nothing of Node that its oldest version lacks", () => {
    expect(tooNewForNode(code)).toEqual([]);
  });

  test("names no path of one machine", () => {
    const own = [...everything].filter(
      ([path]) => path !== "package-lock.json" && !path.startsWith("data/sources/"),
    );
    expect(machinePaths(new Map(own))).toEqual([]);
  });

  test("brings every element that it writes to zero, and no others", () => {
    expect(withoutBase(components, everything.get("app/base.css") ?? "")).toEqual([]);
    const styles = new Map([...everything].filter(([path]) => path.endsWith(".css")));
    expect(styles.size).toBeGreaterThan(5);
    expect(forEverything(styles)).toEqual([]);
  });
});

describe("the checks", () => {
  test("see a stray folder", () => {
    expect(strayTopLevel(["app", "src", "notes.txt"])).toEqual(["src", "notes.txt"]);
  });

  test("see names that say nothing", () => {
    const paths = ["lib/text/index.ts", "lib/utils/text.ts", "lib/text/sentences.ts", "lib/url/helpers.ts"];
    expect(vagueNames(paths)).toEqual(["lib/text/index.ts", "lib/utils/text.ts", "lib/url/helpers.ts"]);
  });

  test("see names that break their kind's form", () => {
    const paths = [
      "lib/text/Sentences.ts",
      "components/detail/event-detail.tsx",
      "components/ui/Button.tsx",
      "components/timeline/useTimelineZoom.ts",
      "app/events/[id]/page.tsx",
    ];
    expect(misnamed(paths)).toEqual(["lib/text/Sentences.ts", "components/detail/event-detail.tsx"]);
  });

  test("see default exports and enums", () => {
    const files = new Map([
      ["lib/a.ts", "export default 1;"],
      ["components/b.tsx", "export default function B() { return null; }"],
      ["app/page.tsx", "export default function Page() { return null; }"],
      ["lib/c.ts", "export enum Colour { Red }"],
    ]);
    expect(defaultExports(files)).toEqual(["lib/a.ts", "components/b.tsx"]);
    expect(enums(files)).toEqual(["lib/c.ts"]);
  });

  test("see files without a head", () => {
    const files = new Map([
      ["lib/a.ts", "// Reads a.\n\nexport const a = 1;"],
      ["lib/b.ts", "export const b = 1;"],
    ]);
    expect(headless(files)).toEqual(["lib/b.ts"]);
  });

  test("see an element that keeps the browser's margins, and a rule for all", () => {
    const files = new Map([["components/ui/A.tsx", "<aside><p>a</p><svg><path /></svg></aside>"]]);
    expect(withoutBase(files, "/* all */\np,\ndiv {\n  box-sizing: border-box;\n}\n")).toEqual(["aside"]);
    const styles = new Map([
      ["app/a.css", "p,\n* {\n  margin: 0;\n}"],
      ["app/c.css", '@import "tailwindcss";'],
      ["app/d.css", '@import "tailwindcss/preflight.css" layer(base);'],
      ["app/e.css", '@import "tailwindcss/utilities.css" layer(utilities);'],
      ["app/b.css", "p > * {\n  margin: calc(2 * 3px); /* * { */\n}"],
    ]);
    expect(forEverything(styles)).toEqual(["app/a.css", "app/c.css", "app/d.css"]);
  });

  test("see what the oldest Node lacks", () => {
    const files = new Map([
      ["lib/a.ts", "export const here = import.meta.dirname;"],
      ["lib/b.ts", "export const here = import.meta.url;"],
    ]);
    expect(tooNewForNode(files)).toEqual(["lib/a.ts"]);
  });

  test("see paths of one machine, not links", () => {
    const place = ["", "home", "me", "notes"].join("/");
    const files = new Map([["README.md", `See ${place} and https://example.org/home/page and lib/work/x.`]]);
    expect(machinePaths(files)).toEqual([`README.md: ${place.slice(0, 8)}`]);
  });
});
