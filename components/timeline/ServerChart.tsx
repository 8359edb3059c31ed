import { useMemo } from "react";
import { layOut } from "@/lib/timeline/layout";
import { viewOf } from "@/lib/timeline/scale";
import { clampView, limitsOf } from "@/lib/timeline/zoom";
import { inPercent } from "./across";
import { Drawing } from "./Drawing";
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
export function ServerChart({
  index,
  timed,
  allTimed,
  window,
  span,
  heightPx,
  context,
  onWindowChange,
}: ChartProps) {
  const limits = useMemo(() => limitsOf(viewOf(span)), [span]);
  const view = clampView(viewOf(window), limits);
  return (
    <>
      <Overview
        events={timed}
        allEvents={allTimed}
        view={view}
        limits={limits}
        live={false}
        onWindowChange={onWindowChange}
      />
      <div style={{ height: heightPx }}>
        {SERVER_WIDTHS.map(({ widthPx, shown }) => (
          // biome-ignore lint/a11y/useSemanticElements: a drawing has no element for a group
          <svg
            key={widthPx}
            className={`timeline-chart ${shown}`}
            width="100%"
            height={heightPx}
            role="group"
            aria-label="Timeline"
          >
            <Drawing
              layout={layOut(index, view, widthPx, heightPx)}
              across={inPercent(widthPx)}
              {...context}
            />
          </svg>
        ))}
      </div>
    </>
  );
}
