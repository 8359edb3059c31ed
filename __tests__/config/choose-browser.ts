// Which browser the tests drive, from what is found on the machine. Decides only; obtain-browser.ts looks and installs.

/** A program that may be a browser. */
export interface Candidate {
  /** Where it comes from, for people: "CHROMIUM_PATH", "chromium on the PATH". */
  readonly origin: string;
  readonly path: string;
  /** What it answers to --version; absent where it does not start. */
  readonly version?: string;
}

export interface Findings {
  /** Present where CHROMIUM_PATH is set. */
  readonly override?: Candidate;
  /** Chromium and Chrome as installed, then Playwright's own, in order of preference. */
  readonly installed: readonly Candidate[];
  /** Ways to get one that have not been tried yet. */
  readonly untried: readonly Install[];
}

export type Install = "playwright" | "apt";

export type BrowserChoice =
  | { readonly act: "use"; readonly browser: Candidate }
  | { readonly act: "install"; readonly by: Install }
  | { readonly act: "fail"; readonly message: string };

const HOW_TO_MEND = [
  "Install Chromium or Chrome, or set CHROMIUM_PATH to one that is installed,",
  "or run `npx playwright install --with-deps chromium` where its download host can be reached.",
].join("\n");

/** The next thing to do. An override that does not start is an error, never passed over in silence. */
export function chooseBrowser({ override, installed, untried }: Findings): BrowserChoice {
  if (override?.version) return { act: "use", browser: override };
  if (override) {
    return {
      act: "fail",
      message: `CHROMIUM_PATH is ${override.path}, which does not start as a browser.\nCorrect it, or unset it to have one found.`,
    };
  }
  const browser = installed.find(({ version }) => version);
  if (browser) return { act: "use", browser };
  const [by] = untried;
  if (by) return { act: "install", by };
  return {
    act: "fail",
    message: `No browser for the tests was found, and none could be installed.\n${HOW_TO_MEND}`,
  };
}

/** The one line that says which browser it is. */
export function describeBrowser({ origin, path, version }: Candidate): string {
  return `Browser: ${version}, ${origin} (${path})`;
}
