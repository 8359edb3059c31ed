import { readStory } from "@/lib/store/load-story";

test("no two actors go by the same name", async () => {
  const { actors } = await readStory("data");
  const owners = new Map<string, string>();
  for (const actor of actors) {
    for (const name of new Set([actor.name, ...actor.aliases])) {
      expect([name, owners.get(name)]).toEqual([name, undefined]);
      owners.set(name, actor.id);
    }
  }
});
