import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { markCalled } from "@/lib/actors/called-forms";
import { findNames } from "@/lib/actors/find-names";
import { groupNames } from "@/lib/actors/name-groups";
import { splitSentences } from "@/lib/text/sentences";

/** What being called again adds to a name's points. */
function addedTo(key: string, text: string): { person: number; organisation: number } {
  const groups = groupNames([findNames(text, splitSentences(text), buildGazetteer([]))]);
  const group = groups.get(key);
  const [person, organisation] = [group?.person ?? 0, group?.organisation ?? 0];
  markCalled(groups);
  return { person: (group?.person ?? 0) - person, organisation: (group?.organisation ?? 0) - organisation };
}

describe("by which of its words a name is called again", () => {
  test.each([
    {
      does: "takes who is called by the first word for a body",
      key: "otolar vane",
      text: "It sued Otolar Vane. The case hurt Otolar. Few trust Otolar now.",
      adds: { person: 0, organisation: 4 },
    },
    {
      does: "takes who is called by the last word for a person",
      key: "otolar vane",
      text: "It sued Otolar Vane. The case hurt Vane. Few trust Vane now.",
      adds: { person: 2, organisation: 0 },
    },
    {
      does: "takes nothing from a word said once",
      key: "otolar vane",
      text: "It sued Otolar Vane. The case hurt Otolar.",
      adds: { person: 0, organisation: 0 },
    },
    {
      does: "leaves a child who is called by the given name",
      key: "peter vane",
      text: "It helped Peter Vane. The case hurt Peter. Few trust Peter now.",
      adds: { person: 0, organisation: 0 },
    },
    {
      does: "leaves what begins with its town",
      key: "marwick vane",
      text: "They live in Marwick. Near Marwick stands Marwick Vane. He was born in Marwick. Rain fell in Marwick.",
      adds: { person: 0, organisation: 0 },
    },
  ])("$does", ({ key, text, adds }) => {
    expect(addedTo(key, text)).toEqual(adds);
  });
});
