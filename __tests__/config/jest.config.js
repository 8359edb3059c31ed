// Two projects: plain Node processes for lib and app routes, jsdom for components.
// d3 ships ES modules only, so its packages are transformed as ours are.
import { fileURLToPath } from "node:url";

const rootDir = fileURLToPath(new URL("../..", import.meta.url));
const shared = {
  rootDir,
  transform: {
    "^.+\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(d3|d3-[a-z]+|internmap|delaunator|robust-predicates)/)"],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/__tests__/config/no-style.ts", // jsdom lays nothing out
    "^@/(.*)$": "<rootDir>/$1",
  },
  // Tests run in a context of their own, where each look at a global is slow; these are asked most.
  sandboxInjectedGlobals: ["Math", "Number", "Object", "Array", "String", "Map", "Set", "RegExp"],
  modulePathIgnorePatterns: ["<rootDir>/.next/"],
};

// A document is needed here too.
const WITH_DOCUMENT = "<rootDir>/__tests__/lib/embed/snippets.test.ts";

export default {
  rootDir,
  maxWorkers: "100%", // Jest leaves a core idle, which on two is half of the machine
  testTimeout: 30_000, // a busy machine takes its time to read the whole story
  projects: [
    {
      rootDir,
      displayName: "node",
      runner: "<rootDir>/__tests__/config/light-runner.mjs",
      transform: {}, // the processes load TypeScript by themselves
      testMatch: ["<rootDir>/__tests__/{lib,app,data,gold,architecture,config}/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", WITH_DOCUMENT],
      modulePathIgnorePatterns: ["<rootDir>/.next/"],
    },
    {
      ...shared,
      displayName: "components",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/__tests__/components/**/*.test.{ts,tsx}", WITH_DOCUMENT],
      setupFilesAfterEnv: ["<rootDir>/__tests__/config/jest-dom.ts"],
    },
  ],
};
