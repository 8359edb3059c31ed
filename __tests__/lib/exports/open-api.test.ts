import { OFFERED_FILES } from "@/lib/exports/offered-files";
import { openApi } from "@/lib/exports/open-api";

const DOCUMENT = JSON.parse(openApi("https://news.example"));

test("describes every file that is offered", () => {
  for (const { name, type } of OFFERED_FILES) {
    expect(Object.keys(DOCUMENT.paths[`/${name}`].get.responses["200"].content)).toEqual([type]);
  }
});

test("no operation shares its name with another, and every reference leads somewhere", () => {
  const ids = Object.values(DOCUMENT.paths).map(
    (path) => Object.values(path as Record<string, { operationId: string }>)[0]?.operationId,
  );
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, part = "", name = ""] of JSON.stringify(DOCUMENT).matchAll(/#\/components\/(\w+)\/(\w+)/g)) {
    expect(DOCUMENT.components[part][name]).toBeDefined();
  }
});
