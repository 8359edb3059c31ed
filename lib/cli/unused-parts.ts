// Parts of packages that the embed's script can do without, but that a bundler cannot see to be unused.
// Each is replaced by a part that says "none"; what the packages do otherwise stays as it is.

import type { Plugin } from "esbuild";

interface UnusedPart {
  /** Path of the part's file. */
  readonly file: RegExp;
  /** What stands in its place. */
  readonly contents: string;
}

const UNUSED: readonly UnusedPart[] = [
  {
    // Transitions ask it whether a text is a colour. Those of the embed move the zoom and fade nothing.
    file: /[\\/]d3-color[\\/]dist[\\/][\w.-]+\.m?js$/,
    contents:
      "const none = () => null; export { none as color, none as rgb, none as hsl, none as lab, none as hcl, none as cubehelix };",
  },
  {
    // The embed names months and weekdays. It reads no date of this locale, and tells no distance.
    file: /[\\/]date-fns[\\/]locale[\\/]en-(?:US|GB)[\\/]_lib[\\/](?:formatDistance|formatRelative|formatLong|match)\.js$/,
    contents: "export const formatDistance = {}, formatRelative = {}, formatLong = {}, match = {};",
  },
];

/** Leaves them out of a bundle. */
export const withoutUnusedParts: Plugin = {
  name: "without-unused-parts",
  setup(build) {
    for (const { file, contents } of UNUSED) build.onLoad({ filter: file }, () => ({ contents }));
  },
};
