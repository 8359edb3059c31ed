import { sourceFile, withFolder } from "@/__tests__/fixtures/data-folder";
import { runParse } from "@/lib/cli/run-parse";

const PLAIN = "Talks\n\nThe council met in Leeds on 11 April.";

async function running(words: readonly string[], files: Readonly<Record<string, string>> = {}) {
  let printed = "";
  let complained = "";
  const status = await withFolder(files, (folder) =>
    runParse(words, {
      print: (text) => {
        printed += text;
      },
      complain: (text) => {
        complained += text;
      },
      folder,
      isWatched: false,
    }),
  );
  return { status, printed, complained };
}

test("prints the events of files and folders as JSON", async () => {
  const { status, printed, complained } = await running(["a.md", "more"], {
    "a.md": sourceFile({ id: "a" }),
    "more/b.md": sourceFile({ id: "b", outlet: "The Herald" }),
  });
  expect([status, complained]).toEqual([0, ""]);
  const { sources, events } = JSON.parse(printed);
  expect(sources.map(({ id }: { id: string }) => id)).toEqual(["a", "b"]);
  expect(events[0]).toMatchObject({ edtf: "2025-04-11" });
});

test("plain text needs a day of publication", async () => {
  const without = await running(["talks.txt"], { "talks.txt": PLAIN });
  expect(without).toMatchObject({
    status: 1,
    complained: expect.stringMatching(/^talks\.txt:1: .*source\/no-date/),
  });
  const given = await running(["talks.txt", "--published", "2025-04-15"], { "talks.txt": PLAIN });
  expect(given.status).toBe(0);
  expect(JSON.parse(given.printed).events).toHaveLength(1);
});

test("what can't be read is said, and the rest still printed", async () => {
  const files = { "a.md": sourceFile(), "b.md": sourceFile({ published: "2025-04-31" }) };
  const { status, printed, complained } = await running([".", "--format", "csv"], files);
  expect(status).toBe(1);
  expect(complained).toBe(
    './b.md:5: published "2025-04-31" is not a date that exists. Write YYYY-MM-DD, or a date-time such as 2025-04-15T09:30:00+03:00. (source/bad-date)\n',
  );
  expect(printed.split("\r\n")).toHaveLength(3);
});

test.each([
  { format: "csv", start: "event_id,date_edtf," },
  { format: "mentions", start: "event_id,mention_id," },
  { format: "ics", start: "BEGIN:VCALENDAR\r\n" },
])("writes $format", async ({ format, start }) => {
  const { status, printed } = await running(["a.md", "--format", format], { "a.md": sourceFile() });
  expect(status).toBe(0);
  expect(printed.startsWith(start)).toBe(true);
});

test("explains an event, and knows no others", async () => {
  const files = { "a.md": sourceFile() };
  const id = JSON.parse((await running(["a.md"], files)).printed).events[0].id;
  const { status, printed } = await running(["a.md", "--explain", id], files);
  expect(status).toBe(0);
  expect(printed).toContain("is Friday 11 April 2025");
  expect(await running(["a.md", "--explain", "nothing"], files)).toMatchObject({ status: 2, printed: "" });
});

test("wrong usage prints nothing and ends with 2", async () => {
  expect(await running(["--format", "xml"])).toMatchObject({ status: 2, printed: "" });
});

test("help is no failure", async () => {
  const { status, printed } = await running(["--help"]);
  expect(status).toBe(0);
  expect(printed).toContain("--published");
});
