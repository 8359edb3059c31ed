"use client";

import { useMemo } from "react";
import type { StoryEvent } from "@/lib/events/types";
import { layOut } from "@/lib/timeline/layout";
import { viewOf } from "@/lib/timeline/scale";
import { timeEvents } from "@/lib/timeline/timed-events";
import type { DayWindow, OutletStyle } from "@/lib/timeline/types";

export interface TimelineProps {
  /** After filters: drawn in the chart. */
  readonly events: readonly StoryEvent[];
  /** The whole story: the overview's density. */
  readonly allEvents: readonly StoryEvent[];
  /** In the story's fixed order; see outletStyles in lib/timeline/palette.ts. */
  readonly outlets: readonly OutletStyle[];
  /** Visible, controlled by the page. */
  readonly window: DayWindow;
  /** The story's opening window, and its name on the button ("April 2025"). */
  readonly opening: DayWindow;
  /** Of the whole story. */
  readonly span: DayWindow;
  readonly selectedId?: string;
  /** Address of an event's detail: marks are links and work without scripts. */
  readonly hrefOf: (eventId: string) => string;
  /** Address of the page at another window: zoom buttons and crowds are links without scripts. */
  readonly hrefOfWindow: (window: DayWindow) => string;
  /** "drag": a gesture under way, for history.replaceState; "discrete": an act of its own, for pushState. */
  readonly onWindowChange: (next: DayWindow, act: "drag" | "discrete") => void;
  readonly onSelect: (eventId: string) => void;
  /** Fewer words around the chart, for an embed. */
  readonly compact?: boolean;
}

const HEIGHT_PX = 420;

/** The story on a zoomable time axis, with an overview above it. */
export function Timeline({ events, outlets, window, span, selectedId, hrefOf, onSelect }: TimelineProps) {
  const timed = useMemo(() => timeEvents(events, outlets, span), [events, outlets, span]);
  const layout = layOut(timed, viewOf(window), 1100, HEIGHT_PX);
  return (
    <figure className="timeline">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no element for a group */}
      <svg width="100%" height={layout.height} role="group" aria-label="Timeline">
        {layout.axis.minor.map((tick) => (
          <text key={tick.key} x={tick.labelX} y={layout.axisY + 16} textAnchor="middle" fontSize={11}>
            {tick.label}
          </text>
        ))}
        {layout.marks.map((mark) =>
          mark.kind === "crowd" ? null : (
            <a
              key={mark.key}
              href={hrefOf(mark.timed.event.id)}
              aria-current={mark.timed.event.id === selectedId ? "true" : undefined}
              onClick={(click) => {
                if (click.metaKey || click.ctrlKey || click.shiftKey) return;
                click.preventDefault();
                onSelect(mark.timed.event.id);
              }}
            >
              {mark.kind === "dot" ? (
                <circle cx={mark.x} cy={mark.y} r={mark.radius} fill="var(--outlet-1)" />
              ) : (
                <rect x={mark.x0} y={mark.y} width={mark.x1 - mark.x0} height={4} fill="var(--outlet-1)" />
              )}
              <text x={mark.label?.x} y={mark.label?.y} fontSize={13} fill="var(--ink)">
                {mark.label?.lines[0]}
              </text>
            </a>
          ),
        )}
      </svg>
    </figure>
  );
}
