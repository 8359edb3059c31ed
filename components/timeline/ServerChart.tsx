import { type RefObject, useLayoutEffect, useRef } from "react";
import { inPercent } from "@/lib/timeline/across";
import { HEADS_PX, headsFit } from "@/lib/timeline/lane-strips";
import { layOut } from "@/lib/timeline/layout";
import { pictureOf } from "@/lib/timeline/picture";
import { pictureText } from "@/lib/timeline/picture-node";
import { viewOf } from "@/lib/timeline/scale";
import { clampView } from "@/lib/timeline/zoom";
import { LaneHeads } from "./LaneHeads";
import { Overview } from "./Overview";
import type { ChartProps } from "./timeline-props";

/**
 * Widths that the server draws, px, each with the class that shows it up to the next one.
 * A drawing in percentages has room for its labels at any width from its own upwards.
 */
const SERVER_WIDTHS = [
  { widthPx: 304, shown: "timeline-narrow" },
  { widthPx: 600, shown: "timeline-medium" },
  { widthPx: 920, shown: "timeline-wide" },
] as const;

/** Before the width is known: three drawings in percentages, of which the style sheet shows one. */
export function ServerChart(props: ChartProps & { readonly heldKey: RefObject<string | undefined> }) {
  const { index, window, limits, heightPx, context, lane = "none", outlets, collapsed, heldKey } = props;
  const view = clampView(viewOf(window), limits);
  const frame = useKeptFocus(heldKey);
  const lanes = lane !== "none";
  return (
    <div ref={frame}>
      <Overview index={index} view={view} limits={limits} onWindowChange={props.onWindowChange} />
      {SERVER_WIDTHS.map(({ widthPx, shown }) => {
        const headsBeside = lanes && headsFit(widthPx);
        const drawnPx = widthPx - (headsBeside ? HEADS_PX : 0);
        const layout = layOut(index, view, drawnPx, heightPx, {
          stretchable: true,
          ...(lanes && { lanes: { collapsed, headsBeside } }),
        });
        const own = { ...context, paints: `${context.paints}${widthPx}` };
        const picture = pictureText(pictureOf(layout, inPercent(drawnPx), own));
        return (
          <div key={widthPx} className={`timeline-stage ${shown}`} style={{ height: layout.height }}>
            {lanes && <LaneHeads strips={layout.strips} outlets={outlets} />}
            {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no element for a group */}
            <svg
              className={headsBeside ? "timeline-chart timeline-beside" : "timeline-chart"}
              style={{ width: headsBeside ? `calc(100% - ${HEADS_PX}px)` : "100%" }}
              height={layout.height}
              role="group"
              aria-label="Timeline"
              // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawing, its words escaped by pictureText
              dangerouslySetInnerHTML={{ __html: picture }}
            />
          </div>
        );
      })}
    </div>
  );
}

/** Remembers which mark has the focus when the live chart takes this one's place. */
function useKeptFocus(heldKey: RefObject<string | undefined>): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const own = frame.current;
    return () => {
      const focused = document.activeElement;
      if (own?.contains(focused)) heldKey.current = focused?.getAttribute("data-mark") ?? undefined;
    };
  }, [heldKey]);
  return frame;
}
