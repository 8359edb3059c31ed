// Who a name stands for has to be told from a sentence that says nothing of it but what it does.

import { readFileSync } from "node:fs";
import { mentionsIn } from "../../fixtures/event-cases";

type Kind = "bodies" | "persons" | "places";

/** The names of __tests__/fixtures/well-known-names.txt under "## kind". */
function namesOf(kind: Kind): string[] {
  const text = readFileSync("__tests__/fixtures/well-known-names.txt", "utf8");
  const part = text.split("## ").find((block) => block.startsWith(`${kind}\n`)) ?? "";
  return part.trim().split("\n").slice(1);
}

const WRITER = "Dana Okafor";
const actorsIn = (text: string) =>
  mentionsIn(text, "2024-07-13")
    .flatMap(({ actors }) => actors.map(({ name }) => name))
    .filter((name) => name !== WRITER);

const SENTENCES: Readonly<Record<Kind, readonly ((name: string) => string)[]>> = {
  bodies: [
    (name) => `${name} said on Monday that it would close the site.`,
    (name) => `${WRITER} wrote to ${name.replace(/^The/, "the")} on Monday.`,
  ],
  persons: [
    (name) => `${name} arrived on Monday.`,
    (name) => `The plan was criticised on Monday by ${name}.`,
  ],
  places: [
    (name) => `Floods killed 12 people in ${name} on Monday.`,
    (name) => `${WRITER} flew to ${name} on Monday.`,
  ],
};

describe("a name in a sentence of its own", () => {
  test.each([
    ["bodies", 200],
    ["persons", 100],
    ["places", 90],
  ] as const)("%s are told from what they do, and where they stand", (kind, least) => {
    const names = namesOf(kind);
    expect(names.length).toBeGreaterThan(least);
    const misread = names.flatMap((name) =>
      SENTENCES[kind].flatMap((sentence) => {
        const text = sentence(name);
        const actors = actorsIn(text);
        const wanted = kind === "places" ? [] : [name.replace(/^The /, "")];
        return actors.join() === wanted.join() ? [] : [`${text} => ${actors.join(", ")}`];
      }),
    );
    expect(misread).toEqual([]);
  });
});
