// The command itself, as a shell runs it: pipes, folders and exit status.

import { spawn, spawnSync } from "node:child_process";

const TEXT = "The council met in Leeds on 11 April.";

function shell(script: string) {
  const command = `${process.execPath} --import tsx lib/cli/parse.ts`;
  return spawnSync("bash", ["-o", "pipefail", "-c", script.replaceAll("parse", command)], {
    encoding: "utf8",
  });
}

test("reads what is piped into it", () => {
  const { status, stdout, stderr } = shell(`echo "${TEXT}" | parse --published 2025-04-15 --format csv`);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain(",2025-04-11,");
}, 30_000);

test("reads the story's own sources when nothing is piped or named, silent when its reader has seen enough", () => {
  const { stdout, stderr } = shell("parse --format mentions < /dev/null | head -2");
  expect(stdout).toContain("Newsweek");
  expect(stderr).toBe("");
}, 30_000);

test("ends with 2 on wrong usage", () => {
  expect(shell("parse --format xml").status).toBe(2);
}, 30_000);

test("does not wait for an input that never comes", async () => {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/cli/parse.ts", "--format", "csv"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const status = await new Promise((resolve) => child.once("close", resolve));
  expect(status).toBe(0);
  expect(printed).toContain("event_id");
}, 30_000);
