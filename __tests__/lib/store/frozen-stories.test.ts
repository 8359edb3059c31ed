import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FROZEN_FOLDER, freezeStory, readFrozen } from "@/lib/store/frozen-stories";
import { loadStory } from "@/lib/store/load-story";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "datelines-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function kept(): Promise<string> {
  const outcome = await freezeStory(folder, await loadStory(), "2025-05-01");
  if ("problem" in outcome) throw new Error(outcome.problem.code);
  return outcome.value;
}
const fileOf = (hash: string) => join(folder, FROZEN_FOLDER, `${hash}.json`);

describe("freezeStory", () => {
  test("names the file by the hash of the story in it", async () => {
    const hash = await kept();
    const { frozen, story } = JSON.parse(await readFile(fileOf(hash), "utf8"));
    expect(frozen).toBe("2025-05-01");
    expect(createHash("sha256").update(JSON.stringify(story)).digest("hex").slice(0, 32)).toBe(hash);
  });

  test("keeps the same story once, with its first day", async () => {
    const story = await loadStory();
    const hash = await kept();
    expect(await freezeStory(folder, structuredClone(story), "2026-01-01")).toEqual({ value: hash });
    expect(await readdir(join(folder, FROZEN_FOLDER))).toEqual([`${hash}.json`]);
    expect(await readFrozen(folder, hash)).toMatchObject({ value: { frozen: "2025-05-01" } });
  });

  test("names another story otherwise", async () => {
    const story = await loadStory();
    const fewer = await freezeStory(folder, { ...story, events: story.events.slice(1) }, "2025-05-01");
    expect(fewer).not.toEqual({ value: await kept() });
  });

  test("says where the folder cannot be written to", async () => {
    await writeFile(join(folder, FROZEN_FOLDER), "a file where the folder should be");
    const outcome = await freezeStory(folder, await loadStory(), "2025-05-01");
    expect(outcome).toMatchObject({ problem: { code: "data/unwritable" } });
  });

  test("refuses a story beyond the size that is kept", async () => {
    const story = await loadStory();
    const huge = { ...story, story: { ...story.story, standfirst: "x".repeat(20_000_001) } };
    expect(await freezeStory(folder, huge, "2025-05-01")).toMatchObject({
      problem: { code: "embed/too-big" },
    });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("readFrozen", () => {
  test("gives the story as it was", async () => {
    const { events, sources, story } = await loadStory();
    const outcome = await readFrozen(folder, await kept());
    expect(outcome).toMatchObject({ value: { story: { title: story.title } } });
    if ("problem" in outcome) throw new Error(outcome.problem.code);
    expect(outcome.value.story.events).toEqual(events);
    expect(outcome.value.story.sources).toEqual(sources);
  });

  test("knows no story of another hash", async () => {
    expect(await readFrozen(folder, "0".repeat(32))).toMatchObject({ problem: { code: "embed/not-frozen" } });
  });

  test.each([
    ["a title changed by hand", (text: string) => text.replace(/"title":"[^"]/, '"title":"#')],
    ["half a file", (text: string) => text.slice(0, text.length / 2)],
    ["something else", () => "[]"],
    ["nothing", () => ""],
  ])("refuses %s", async (_what, change) => {
    const hash = await kept();
    await writeFile(fileOf(hash), change(await readFile(fileOf(hash), "utf8")));
    expect(await readFrozen(folder, hash)).toMatchObject({ problem: { code: "embed/other-content" } });
  });

  test("refuses a date that is none, whatever the hash says", async () => {
    const hash = await kept();
    const { story } = JSON.parse(await readFile(fileOf(hash), "utf8"));
    const broken = { ...story, events: [{ ...story.events[0], edtf: "soon" }] };
    const itsHash = createHash("sha256").update(JSON.stringify(broken)).digest("hex").slice(0, 32);
    await writeFile(fileOf(itsHash), JSON.stringify({ frozen: "2025-05-01", story: broken }));
    expect(await readFrozen(folder, itsHash)).toMatchObject({ problem: { code: "embed/other-content" } });
  });
});
