import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { withFolder } from "@/__tests__/fixtures/data-folder";
import { findSourceFiles } from "@/lib/store/find-source-files";

test("finds articles in folders of folders, in the order of their names", async () => {
  const files = {
    "b.md": "",
    "a/z.txt": "",
    "a/NOTICE.md": "",
    "README.md": "",
    ".hidden.md": "",
    ".git/x.md": "",
  };
  const found = await withFolder(files, (folder) => findSourceFiles(folder, "sources/"));
  expect(found.files.map(({ where }) => where)).toEqual(["sources/a/z.txt", "sources/b.md"]);
  expect(found.problems).toEqual([]);
});

test("says which files are in no form that it reads", async () => {
  const found = await withFolder({ "a.docx": "", "b.md": "" }, (folder) =>
    findSourceFiles(folder, "sources"),
  );
  expect(found.files).toHaveLength(1);
  expect(found.problems).toEqual([{ code: "source/unknown-format", where: "sources/a.docx" }]);
});

test("takes a file that is named outright, whatever its name", async () => {
  const found = await withFolder({ article: "" }, (folder) =>
    findSourceFiles(join(folder, "article"), "article"),
  );
  expect(found.files.map(({ where }) => where)).toEqual(["article"]);
});

test("reports a path that leads nowhere", async () => {
  expect(await findSourceFiles("/no/such/folder", "x")).toEqual({
    files: [],
    problems: [{ code: "source/unreadable", where: "x", detail: "(no such file)" }],
  });
});

test("is not caught in a circle of links", async () => {
  await withFolder({ "a/b.md": "" }, async (folder) => {
    await symlink(folder, join(folder, "a", "loop"));
    const { files } = await findSourceFiles(folder, "s");
    expect(files.map(({ where }) => where)).toEqual(["s/a/b.md"]);
  });
});
