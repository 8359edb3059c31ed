// What the drawing takes from the page: names and addresses, each worked out once and not at every frame.

import { useMemo } from "react";
import { markName } from "@/lib/timeline/describe";
import type { EventIndex } from "@/lib/timeline/event-index";
import type { PictureContext } from "@/lib/timeline/picture-context";
import { windowOf } from "@/lib/timeline/scale";
import type { CrowdMark, DayWindow, OutletStyle, PlacedMark } from "@/lib/timeline/types";
import { openedWindow } from "@/lib/timeline/zoom";
import type { FigureProps } from "./timeline-props";

/** The context of one figure; `paints` begins the ids of its fades and hatches. */
export function usePictureContext(props: FigureProps, paints: string): PictureContext {
  const { index, outlets, selectedId, hrefOf, hrefOfWindow, span } = props;
  const nameOf = useMemo(() => namesOf(index, outlets), [index, outlets]);
  return useMemo(
    () => ({
      outlets,
      paints,
      nameOf,
      hrefOf: remembering(hrefOf),
      hrefOfCrowd: hrefsOfCrowds(hrefOfWindow, span),
      ...(selectedId !== undefined && { selectedId }),
    }),
    [outlets, paints, nameOf, hrefOf, hrefOfWindow, span, selectedId],
  );
}

function namesOf({ shown }: EventIndex, outlets: readonly OutletStyle[]): (mark: PlacedMark) => string {
  const known = new WeakMap<
    object,
    { readonly lines: readonly string[] | undefined; readonly name: string }
  >();
  return (mark) => {
    const owner = mark.kind === "crowd" ? mark.members : mark.timed;
    const lines = mark.label?.lines;
    const before = known.get(owner);
    // Only a crowd's name has its label's words in it.
    if (before && (mark.kind !== "crowd" || before.lines === lines)) return before.name;
    const name = markName(mark, shown.rank(mark.order) + 1, shown.total, outlets);
    known.set(owner, { lines, name });
    return name;
  };
}

function remembering<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

function hrefsOfCrowds(hrefOfWindow: (window: DayWindow) => string, span: DayWindow) {
  const known = new WeakMap<object, string>();
  return (crowd: CrowdMark): string => {
    const before = known.get(crowd.members);
    if (before !== undefined) return before;
    const href = hrefOfWindow(openedWindow(windowOf(crowd), span));
    known.set(crowd.members, href);
    return href;
  };
}
