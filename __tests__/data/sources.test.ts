import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { splitFrontMatter } from "@/lib/store/front-matter";
import { readStory } from "@/lib/store/load-story";

// What the publishers wrote, byte for byte: a formatter or an editor's habit shows here.
const TEXTS = [
  ["euromaidan-press", "d2646b8eab6c6143a8a20e5092cb875b6de893c10754a2641d7b75c9576d1f2c"],
  ["european-conservative", "db4909927bef42f0c73f3c1e7041b0691a886491d6007c53336eb55de14003a5"],
  ["naba-news", "d2f659a482bce90fe6d4cc6931dceadebead8328ffc34eaf255ba87c53e455ed"],
  ["newsweek", "3deea64252539ba14b24d5fdd8618788880fb498868bf40d0bd76417caf54da8"],
  ["troib-news", "4c8b9f82d3cafe11966a31e6b5d15d3a4bfdc23dfa9aaad7624b618f3ce07444"],
] as const;

test("the data folder has no fault", async () => {
  const story = await readStory("data");
  expect(story.problems).toEqual([]);
  expect(story.sources).toHaveLength(story.sourceCount);
});

test.each(TEXTS)("%s stands as published", async (id, sha256) => {
  const file = await readFile(`data/sources/${id}.md`, "utf8");
  const split = splitFrontMatter(file, id);
  const text = "text" in split ? split.text : "";
  expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
});
