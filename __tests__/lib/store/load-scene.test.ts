import { readdirSync } from "node:fs";
import { loadScene } from "@/lib/store/load-scene";

const names = readdirSync("data/scenes").map((file) => file.replace(/\.json$/, ""));

describe("loadScene", () => {
  test.each(names)("reads %s, each event reported by outlets that the scene names", async (name) => {
    const scene = await loadScene(name);
    const known = new Set(scene?.outlets.map(({ id }) => id));
    expect(scene?.about).not.toBe("");
    for (const event of scene?.events ?? []) {
      expect(event.mentions.length).toBeGreaterThan(0);
      for (const { outlet } of event.mentions) expect(known).toContain(outlet);
    }
  });

  test.each(["nothing-of-that-name", "../story", "", "A", "a/b"])("knows no scene %p", async (name) => {
    expect(await loadScene(name)).toBeUndefined();
  });
});
