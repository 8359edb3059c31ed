// What the README states and the code knows better: problem codes, columns, commands, and files it points to.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { messageOf, PROBLEM_CODES } from "@/lib/base/problems";
import { ROOT } from "./read-project";

const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const scripts = Object.keys(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).scripts);

describe("the README", () => {
  test("opens with the two commands", () => {
    const commands = [...readme.matchAll(/^ {4}(\S.*)$/gm)].slice(0, 2).map(([, command]) => command);
    expect(commands).toEqual(["npm ci && npm start", "npm ci && npm test"]);
  });

  test("lists every problem code as the catalogue has it", () => {
    const rows = PROBLEM_CODES.map(
      (code) => `| \`${code}\` | ${messageOf(code).what} | ${messageOf(code).fix} |`,
    );
    const listed = readme.split("\n").filter((line) => /^\| `[a-z]+\/[a-z-]+` \|/.test(line));
    expect(listed).toEqual(rows);
  });

  test("names scripts that exist", () => {
    const named = [...readme.matchAll(/npm run (?:--silent |-s )?([a-z:]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  test("points to files that exist", () => {
    const paths = [...readme.matchAll(/`((?:app|components|data|lib|__tests__)\/[\w./-]*)`/g)].map(
      ([, path = ""]) => path,
    );
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = ""]) => path);
    const codes: readonly string[] = PROBLEM_CODES;
    const missing = [...paths, ...links].filter(
      (path) => !codes.includes(path) && !existsSync(join(ROOT, path)),
    );
    expect(missing).toEqual([]);
  });
});
