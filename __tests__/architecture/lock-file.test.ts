// `npm ci` on any machine: the lock file holds every platform's packages, and what runs on the oldest Node we promise.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { satisfies } from "semver";
import { ROOT } from "./read-project";

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly inBundle?: boolean;
  readonly optional?: boolean;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const OLDEST_NODE = "20.9.0";
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
const packages = Object.entries(lock.packages as Record<string, LockedPackage>);
const installed = packages.filter(([path]) => path !== "");

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

describe("the lock file", () => {
  test("agrees with package.json", () => {
    const root = lock.packages[""] as LockedPackage;
    expect(root.dependencies).toEqual(manifest.dependencies);
    expect(root.devDependencies).toEqual(manifest.devDependencies);
  });

  test("holds the optional packages of every platform", () => {
    const locked = new Set(installed.map(([path]) => nameOf(path)));
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !locked.has(name))
        .map((name) => `${name} of ${path}`),
    );
    expect(missing).toEqual([]);
  });

  test("fixes the content of each package", () => {
    const loose = installed.filter(([, { integrity, inBundle }]) => !integrity && !inBundle);
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test("takes packages from a registry only", () => {
    const elsewhere = installed.filter(
      ([, { resolved }]) => resolved && !/^https:\/\/registry\.npmjs\.org\//.test(resolved),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  test("runs on the oldest Node promised", () => {
    expect(manifest.engines.node).toBe(">=20.9");
    const tooNew = installed.filter(
      ([, { engines, optional }]) => engines?.node && !optional && !satisfies(OLDEST_NODE, engines.node),
    );
    expect(tooNew.map(([path, { engines }]) => `${path} wants ${engines?.node}`)).toEqual([]);
  });
});
