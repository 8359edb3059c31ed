import { explain } from "@/lib/base/problems";
import { readFields, splitFrontMatter } from "@/lib/store/front-matter";

describe("splitting", () => {
  test("leaves the text as it is, to the last byte", () => {
    const text = "\r\n  First.\n---\nSecond \n\n";
    expect(splitFrontMatter(`---\nid: a\n---\n${text}`, "a.md")).toEqual({ yaml: "id: a\n", text });
  });

  test("knows line ends of other systems", () => {
    expect(splitFrontMatter("---\r\nid: a\r\n--- \r\nText", "a.md")).toEqual({
      yaml: "id: a\r\n",
      text: "Text",
    });
  });

  test("takes a file that begins otherwise as all text", () => {
    expect(splitFrontMatter("Text\n---\n", "a.txt")).toEqual({ text: "Text\n---\n" });
  });

  test("says that front matter is never closed", () => {
    expect(splitFrontMatter("---\nid: a\nText", "a.md")).toMatchObject({
      code: "source/bad-front-matter",
      where: "a.md:1",
    });
  });
});

describe("fields", () => {
  test("are text, whatever YAML would make of them", () => {
    const read = readFields("outlet: No\ntitle: 2025\npublished: 2025-04-15\nurl:\nmood: [1, 2]\n", "a.md");
    expect(read).toMatchObject({ fields: { outlet: "No", title: "2025", published: "2025-04-15" } });
    expect(read).not.toHaveProperty("fields.url");
  });

  test("know their lines in the file", () => {
    const read = readFields("# first\noutlet: A\n\ntitle: B\n", "a.md");
    expect("lineOf" in read && [read.lineOf("outlet"), read.lineOf("title"), read.lineOf("id")]).toEqual([
      3, 5, 1,
    ]);
  });
});

test.each([
  {
    does: "names what is missing",
    yaml: "outlet: A\n",
    line: "a.md:1: title is missing in the front matter. Add a line `title: …`. (source/missing-field)",
  },
  {
    does: "refuses addresses that are no web pages",
    yaml: "outlet: A\ntitle: B\nurl: javascript:alert(1)\n",
    line: 'a.md:4: url "javascript:alert(1)" is not accepted. Write an address that begins with https:// or http://, or leave it empty. (source/bad-field)',
  },
  {
    does: "refuses ids that are no part of a link",
    yaml: "id: My Article\noutlet: A\ntitle: B\n",
    line: 'a.md:2: id "My Article" is not accepted. Use lower-case letters, digits and single hyphens: the id appears in links. (source/bad-field)',
  },
  {
    does: "points at broken YAML",
    yaml: "outlet: A\ntitle: Envoy: deal is near: maybe\n",
    line: expect.stringMatching(/^a\.md:3: \(.+\) has front matter that is not valid YAML\./),
  },
  {
    does: "refuses a key given twice",
    yaml: "outlet: A\ntitle: B\ntitle: C\n",
    line: expect.stringMatching(/^a\.md:4: \(.+\) has front matter/),
  },
  {
    does: "refuses a list of nothing",
    yaml: "- a\n- b\n",
    line: expect.stringMatching(/^a\.md:2: \(no `key: value` in it\)/),
  },
  { does: "refuses emptiness", yaml: "", line: expect.stringContaining("no `key: value` in it") },
])("$does", ({ yaml, line }) => {
  const read = readFields(yaml, "a.md");
  expect("fields" in read ? [] : read.map(explain)).toEqual([line]);
});

test("survives YAML that refers to itself a million times", () => {
  const bomb = [
    "a: &a [x, x]",
    "b: &b [*a, *a, *a, *a]",
    "c: &c [*b, *b, *b, *b]",
    "title: *c",
    "outlet: A",
  ].join("\n");
  expect(readFields(bomb, "a.md")).toMatchObject([{ code: "source/missing-field", detail: "title" }]);
});
