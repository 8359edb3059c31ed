import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearExportFolder, writeNotes } from "@/lib/cli/export-folder";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "datelines-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("makes a folder that is not there", async () => {
  expect(await clearExportFolder(join(folder, "a", "b"))).toBeUndefined();
  expect(await readdir(join(folder, "a", "b"))).toEqual(["README.txt"]);
});

test("empties an earlier export, also one that broke off", async () => {
  expect(await clearExportFolder(folder)).toBeUndefined();
  await mkdir(join(folder, "events"));
  await writeFile(join(folder, "events", "old.html"), "old");
  expect(await clearExportFolder(folder)).toBeUndefined();
  expect(await readdir(folder)).toEqual(["README.txt"]);
});

test("leaves a folder with anything else in it alone, and says so", async () => {
  await writeFile(join(folder, "README.txt"), "My holiday pictures");
  expect(await clearExportFolder(folder)).toMatch(/holds something else/);
  expect(await readFile(join(folder, "README.txt"), "utf8")).toBe("My holiday pictures");
});

test("says why a folder cannot be written", async () => {
  await writeFile(join(folder, "file"), "");
  expect(await clearExportFolder(join(folder, "file"))).toMatch(/cannot be written/);
});

test("lays down a readme that names the address and the day", async () => {
  await writeNotes(folder, "https://paper.example", "2025-04-16");
  const readme = await readFile(join(folder, "README.txt"), "utf8");
  expect(readme).toContain("https://paper.example as it was on 2025-04-16");
  expect(await clearExportFolder(folder)).toBeUndefined();
});
