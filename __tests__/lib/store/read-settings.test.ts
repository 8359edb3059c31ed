import { withFolder } from "@/__tests__/fixtures/data-folder";
import { readSettings } from "@/lib/store/read-settings";

test("an empty folder settles nothing", async () => {
  expect(await withFolder({}, readSettings)).toEqual({
    actors: [],
    outlets: [],
    timeZone: "UTC",
    problems: [],
  });
});

test("a bad file is reported and the others hold", async () => {
  const files = {
    "story.json":
      '{ "id": "s", "title": "S", "from": "2025-04-01", "to": "2025-04-02", "timeZone": "Mars/Base" }',
    "outlets.json": '[{ "id": "gazette", "name": "The Gazette" }]',
  };
  const settings = await withFolder(files, readSettings);
  expect(settings.outlets).toHaveLength(1);
  expect(settings.timeZone).toBe("UTC");
  expect(settings.problems).toMatchObject([{ code: "data/bad-entry", detail: 'timeZone "Mars/Base"' }]);
});
