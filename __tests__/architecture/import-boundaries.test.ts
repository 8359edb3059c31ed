import { forbiddenImports } from "./import-boundaries";
import { importCycles } from "./import-cycles";
import { impurities } from "./impurities";
import { readCode } from "./read-project";

const code = readCode();

describe("the project", () => {
  test("imports along the table only", () => {
    expect(forbiddenImports(code)).toEqual([]);
  });

  test("has no ring of imports", () => {
    expect(importCycles(code)).toEqual([]);
  });

  test("keeps lib pure outside store and cli", () => {
    const pure = [...code].filter(([path]) => path.startsWith("lib/") && !/^lib\/(store|cli)\//.test(path));
    expect(pure.length).toBeGreaterThan(5);
    expect(impurities(new Map(pure))).toEqual([]);
  });
});

describe("forbiddenImports", () => {
  test.each([
    { does: "lets events read temporal", path: "lib/events/a.ts", from: "@/lib/temporal/types" },
    { does: "lets a folder import itself", path: "lib/text/a.ts", from: "./types" },
    { does: "lets the timeline scale with d3", path: "lib/timeline/a.ts", from: "d3-scale" },
    { does: "lets the store read files", path: "lib/store/a.ts", from: "node:fs/promises" },
    {
      does: "lets the workspace compose its siblings",
      path: "components/workspace/A.tsx",
      from: "@/components/detail/B",
    },
    {
      does: "lets a component use the shared ones",
      path: "components/detail/A.tsx",
      from: "@/components/ui/Button",
    },
    { does: "lets a route read the store", path: "app/page.tsx", from: "@/lib/store/load-story" },
  ])("$does", ({ path, from }) => {
    expect(forbiddenImports(new Map([[path, `import { a } from "${from}";`]]))).toEqual([]);
  });

  test.each([
    { does: "keeps temporal and actors apart", path: "lib/temporal/a.ts", from: "@/lib/actors/types" },
    { does: "keeps base from the rest", path: "lib/base/a.ts", from: "../events/types" },
    { does: "keeps Node out of pure lib", path: "lib/exports/a.ts", from: "node:fs" },
    { does: "keeps packages out of the parser", path: "lib/temporal/a.ts", from: "chrono-node" },
    { does: "keeps d3's DOM modules out of lib", path: "lib/timeline/a.ts", from: "d3-zoom" },
    {
      does: "keeps d3's DOM modules out of other parts",
      path: "components/filters/A.tsx",
      from: "d3-selection",
    },
    {
      does: "keeps sibling components apart",
      path: "components/filters/A.tsx",
      from: "@/components/detail/B",
    },
    {
      does: "keeps the store from components",
      path: "components/workspace/A.tsx",
      from: "@/lib/store/load-story",
    },
    { does: "keeps the command line from routes", path: "app/page.tsx", from: "@/lib/cli/parse" },
    { does: "keeps zod out of the page's script", path: "components/ui/A.tsx", from: "zod" },
    { does: "keeps files inside the project", path: "lib/store/a.ts", from: "../../../elsewhere/b" },
    { does: "keeps tests out of the code", path: "lib/events/a.ts", from: "@/__tests__/fixtures/events" },
  ])("$does", ({ path, from }) => {
    expect(forbiddenImports(new Map([[path, `import { a } from "${from}";`]]))).toEqual([
      `${path} imports ${from}`,
    ]);
  });

  test.each([
    'import type { A } from "@/lib/actors/types";',
    'export { a } from "@/lib/actors/types";',
    'export * from "@/lib/actors/types";',
    'const a = await import("@/lib/actors/types");',
    'type A = import("@/lib/actors/types").A;',
    'const a = require("@/lib/actors/types");',
  ])("sees %s", (line) => {
    expect(forbiddenImports(new Map([["lib/temporal/a.ts", line]]))).toHaveLength(1);
  });

  test("reports a folder that the table does not know", () => {
    expect(forbiddenImports(new Map([["lib/misc/a.ts", ""]]))).toEqual([
      "lib/misc/a.ts lies in no folder of the table",
    ]);
  });
});

describe("importCycles", () => {
  test("reports a ring once", () => {
    const files = new Map([
      ["lib/text/a.ts", 'import { b } from "./b";'],
      ["lib/text/b.ts", 'import { a } from "@/lib/text/a";'],
      ["lib/text/c.ts", 'import { a } from "./a";'],
    ]);
    expect(importCycles(files)).toEqual(["lib/text/a.ts > lib/text/b.ts > lib/text/a.ts"]);
  });

  test("lets types point back", () => {
    const files = new Map([
      ["lib/text/a.ts", 'import { b } from "./b";'],
      ["lib/text/b.ts", 'import type { A } from "./a"; import { type A as B } from "./a";'],
    ]);
    expect(importCycles(files)).toEqual([]);
  });
});

describe("impurities", () => {
  test.each([
    { code: "const t = Date.now();", use: "Date.now" },
    { code: "const t = new Date();", use: "new Date()" },
    { code: "const r = Math.random();", use: "Math.random" },
    { code: "const e = process.env.HOME;", use: "process" },
    { code: "const r = fetch(url);", use: "fetch" },
    { code: "const e = document.getElementById(id);", use: "document" },
    { code: "const f = new Intl.DateTimeFormat();", use: "Intl.DateTimeFormat without a locale" },
    { code: "a.localeCompare(b);", use: "localeCompare without a locale" },
  ])("reports $use", ({ code, use }) => {
    expect(impurities(new Map([["lib/text/a.ts", code]]))).toEqual([`lib/text/a.ts uses ${use}`]);
  });

  test.each([
    { does: "accepts a date made of given numbers", code: "const d = new Date(Date.UTC(2025, 3, 1));" },
    {
      does: "accepts a locale that is given",
      code: 'a.localeCompare(b, "en"); new Intl.NumberFormat("en-GB");',
    },
    { does: "accepts a parameter named like a global", code: "const f = (document) => document.title;" },
    {
      does: "accepts a loop variable named like a global",
      code: "for (const window of windows) window.from;",
    },
    { does: "accepts the words in a comment or string", code: '// Date.now()\nconst s = "Math.random()";' },
  ])("$does", ({ code }) => {
    expect(impurities(new Map([["lib/text/a.ts", code]]))).toEqual([]);
  });
});
