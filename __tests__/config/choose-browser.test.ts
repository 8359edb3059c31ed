import { type Candidate, chooseBrowser, describeBrowser } from "./choose-browser";

const chromium: Candidate = {
  origin: "chromium on the PATH",
  path: "/usr/bin/chromium",
  version: "Chromium 140",
};
const stub: Candidate = { origin: "chromium-browser on the PATH", path: "/usr/bin/chromium-browser" };
const bundled: Candidate = { origin: "Playwright's own", path: "/cache/chrome", version: "Chromium 141" };

describe("chooseBrowser", () => {
  test("prefers CHROMIUM_PATH to everything installed", () => {
    const override = { origin: "CHROMIUM_PATH", path: "/opt/mine", version: "Chromium 99" };
    expect(chooseBrowser({ override, installed: [chromium], untried: ["apt"] })).toEqual({
      act: "use",
      browser: override,
    });
  });

  test("fails on a CHROMIUM_PATH that does not start", () => {
    const override = { origin: "CHROMIUM_PATH", path: "/opt/missing" };
    const choice = chooseBrowser({ override, installed: [chromium], untried: ["playwright"] });
    expect(choice).toMatchObject({ act: "fail", message: expect.stringContaining("/opt/missing") });
  });

  test("takes the first installed browser that starts", () => {
    expect(chooseBrowser({ installed: [stub, chromium, bundled], untried: [] })).toEqual({
      act: "use",
      browser: chromium,
    });
  });

  test("takes Playwright's own where no other starts", () => {
    expect(chooseBrowser({ installed: [stub, bundled], untried: ["playwright"] })).toEqual({
      act: "use",
      browser: bundled,
    });
  });

  test.each([
    { untried: ["playwright", "apt"], by: "playwright" },
    { untried: ["apt"], by: "apt" },
  ] as const)("installs by $by when that is the next way", ({ untried, by }) => {
    expect(chooseBrowser({ installed: [stub], untried })).toEqual({ act: "install", by });
  });

  test("says how to mend it when every way has failed", () => {
    const choice = chooseBrowser({ installed: [], untried: [] });
    expect(choice).toMatchObject({ act: "fail", message: expect.stringContaining("CHROMIUM_PATH") });
  });

  test("names version, origin and path in one line", () => {
    expect(describeBrowser(chromium)).toBe("Browser: Chromium 140, chromium on the PATH (/usr/bin/chromium)");
  });
});
