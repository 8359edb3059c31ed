import { readExportOptions } from "@/lib/cli/export-options";

test("nothing said is the folder out, for a server on this machine", () => {
  expect(readExportOptions([])).toEqual({
    folder: "out",
    origin: "http://localhost:8000",
    isGuessed: true,
    isBuilt: false,
  });
});

test("takes a folder, an address and the last build", () => {
  expect(readExportOptions(["--built", "site", "--origin=https://Example.org/"])).toEqual({
    folder: "site",
    origin: "https://example.org",
    isGuessed: false,
    isBuilt: true,
  });
});

test.each([
  { words: ["a", "b"], says: /one folder/ },
  { words: ["--origin", "example.org"], says: /"example.org"/ },
  { words: ["--origin", "https://example.org/paper/"], says: /has no path.*"\/paper\/"/ },
  { words: ["--folder", "x"], says: /--folder/ },
])("says what is wrong with $words", ({ words, says }) => {
  expect(readExportOptions(words)).toEqual({ wrong: expect.stringMatching(says) });
});

test("gives help where it is asked for", () => {
  expect(readExportOptions(["--help"])).toBe("help");
});
