import { readFileSync } from "node:fs";
import { inksOf } from "@/lib/exports/figure/inks";
import { shapeLook } from "@/lib/exports/figure/looks";

// Without comments, and up to the colours that a reader's system forces.
const STYLE = readFileSync("components/timeline/ink.css", "utf8")
  .replace(/\/\*[^*]*\*\//g, "")
  .replace(/@media \(forced-colors[\s\S]*/, "");
const INKS = inksOf("light");

/** What the page's style sheet says of a class by itself. */
function pageLook(className: string): Readonly<Record<string, string>> {
  const rules = [...STYLE.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selectors = ""]) =>
    selectors.split(",").some((selector) => selector.trim() === `.${className}`),
  );
  const pairs = rules.flatMap(([, , body = ""]) => [...body.matchAll(/([\w-]+):\s*([^;]+);/g)]);
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, value]));
}

const VARIABLES: Readonly<Record<string, string>> = {
  "var(--paper)": INKS.paper,
  "var(--surface)": INKS.surface,
  "var(--ink)": INKS.ink,
  "var(--ink-muted)": INKS.muted,
  "var(--hairline)": INKS.hairline,
  "var(--accent)": INKS.accent,
};

test.each([
  "timeline-weekend",
  "timeline-grid",
  "timeline-grid-major",
  "timeline-baseline",
  "timeline-stem",
  "timeline-whole-day",
  "timeline-leader",
  "timeline-lane-line",
  "timeline-profile",
  "timeline-hatch",
  "timeline-segment",
  "timeline-segment-thin",
  "timeline-vague-halo",
  "timeline-ring",
  "timeline-selected",
])("%s looks as on the page", (className) => {
  const page = pageLook(className);
  expect(Object.keys(page).length).toBeGreaterThan(0);
  const look = shapeLook(className, INKS);
  for (const name of ["fill", "stroke", "opacity", "stroke-width", "stroke-dasharray"] as const) {
    const wanted = page[name] && (VARIABLES[page[name]] ?? page[name]);
    // A stroke of one px is what SVG draws without being told.
    const own = look[name] === undefined && name === "stroke-width" && wanted === "1" ? "1" : look[name];
    expect([name, own === undefined ? undefined : String(own)]).toEqual([name, wanted]);
  }
});
