"use client";

import { type FocusEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { describeDate, describeDays } from "@/lib/base/date-words";
import type { StoryEvent } from "@/lib/events/types";
import { announceWindow, summarise } from "@/lib/timeline/describe";
import { layOut } from "@/lib/timeline/layout";
import { type EventIndex, indexEvents } from "@/lib/timeline/levels";
import { viewOf, windowOf } from "@/lib/timeline/scale";
import { timeEvents } from "@/lib/timeline/timed-events";
import type { DayWindow, OutletStyle, PlacedMark, TimedEvent, View } from "@/lib/timeline/types";
import { clampView, limitsOf, viewAround, zoomAt } from "@/lib/timeline/zoom";
import { inPercent, inPixels } from "./across";
import { CrowdList } from "./CrowdList";
import { Drawing, type DrawingContext } from "./Drawing";
import { HoverCard } from "./HoverCard";
import { MarkKey } from "./MarkKey";
import { Overview } from "./Overview";
import { useMarkKeys } from "./useMarkKeys";
import { useTimelineZoom } from "./useTimelineZoom";
import { useWidth } from "./useWidth";
import { ZoomControls } from "./ZoomControls";
import "./timeline.css";

export interface TimelineProps {
  /** After filters: drawn in the chart. */
  readonly events: readonly StoryEvent[];
  /** The whole story: the overview's density. */
  readonly allEvents: readonly StoryEvent[];
  /** In the story's fixed order; see outletStyles in lib/timeline/palette.ts. */
  readonly outlets: readonly OutletStyle[];
  /** Visible, controlled by the page. */
  readonly window: DayWindow;
  /** The story's opening window. */
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

/** Height of the chart under the overview, px; the same before and after its width is known. */
const HEIGHT_PX = 440;
const COMPACT_HEIGHT_PX = 360;

/**
 * Widths that the server draws, px, each with the class that shows it up to the next one.
 * A drawing in percentages has room for its labels at any width from its own upwards.
 */
const SERVER_WIDTHS = [
  { widthPx: 304, shown: "timeline-narrow" },
  { widthPx: 600, shown: "timeline-medium" },
  { widthPx: 920, shown: "timeline-wide" },
] as const;

/** The story on a zoomable time axis, with an overview above it. */
export function Timeline(props: TimelineProps) {
  const { events, allEvents, outlets, window, span, opening, hrefOfWindow, compact } = props;
  const frame = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(frame);
  const id = `t${useId().replace(/[^a-zA-Z0-9]/g, "")}`;
  const timed = useMemo(() => timeEvents(events, outlets, span), [events, outlets, span]);
  const allTimed = useMemo(() => timeEvents(allEvents, outlets, span), [allEvents, outlets, span]);
  const index = useMemo(() => indexEvents(timed), [timed]);
  const heightPx = compact ? COMPACT_HEIGHT_PX : HEIGHT_PX;
  const shared = { ...props, timed, allTimed, index, heightPx, context: useContextOf(props, timed) };
  return (
    <figure className="timeline" aria-labelledby={`${id}-summary`}>
      <a className="timeline-skip" href={`#${id}-after`}>
        Skip the chart
      </a>
      <ZoomControls
        acts={zoomActs(window, opening, span)}
        hrefOf={hrefOfWindow}
        onAct={(next) => props.onWindowChange(next, "discrete")}
      />
      <div className="timeline-frame" ref={frame}>
        {widthPx === undefined ? <ServerChart {...shared} /> : <LiveChart {...shared} widthPx={widthPx} />}
      </div>
      <figcaption className={compact ? "timeline-unseen" : "timeline-summary"}>
        <p id={`${id}-summary`}>{summarise(timed, outlets)}</p>
        <MarkKey />
      </figcaption>
      <span id={`${id}-after`} tabIndex={-1} />
    </figure>
  );
}

interface ChartProps extends TimelineProps {
  readonly timed: readonly TimedEvent[];
  readonly allTimed: readonly TimedEvent[];
  readonly index: EventIndex;
  readonly heightPx: number;
  readonly context: DrawingContext;
}

function useContextOf(props: TimelineProps, timed: readonly TimedEvent[]): DrawingContext {
  const { outlets, selectedId, hrefOf, hrefOfWindow, span } = props;
  const positions = useMemo(() => new Map(timed.map(({ event }, i) => [event.id, i + 1])), [timed]);
  return {
    outlets,
    positions,
    hrefOf,
    hrefOfCrowd: (extent) => hrefOfWindow(opened(extent, span)),
    ...(selectedId !== undefined && { selectedId }),
  };
}

/** The window that a crowd opens into. */
function opened(extent: DayWindow, span: DayWindow): DayWindow {
  return windowOf(viewAround(viewOf(extent), limitsOf(viewOf(span))));
}

/** Whether a window shows so much less time that a crowd could come apart in it. */
function opensMore(next: View, view: View): boolean {
  return next.endDay - next.startDay < 0.85 * (view.endDay - view.startDay);
}

function sameWindow(a: DayWindow, b: DayWindow): boolean {
  return a.from === b.from && a.to === b.to;
}

/** "April 2025" where the opening window lies within one month, else its days. */
function openingName({ from, to }: DayWindow): string {
  return from.slice(0, 7) === to.slice(0, 7) ? describeDate(from.slice(0, 7)) : describeDays(from, to);
}

function zoomActs(window: DayWindow, opening: DayWindow, span: DayWindow) {
  const limits = limitsOf(viewOf(span));
  const view = clampView(viewOf(window), limits);
  const middle = (view.startDay + view.endDay) / 2;
  const zoomed = (factor: number) => windowOf(zoomAt(view, factor, middle, limits));
  return [
    { label: "+", name: "Zoom in", window: zoomed(2) },
    { label: "−", name: "Zoom out", window: zoomed(0.5) },
    { label: openingName(opening), window: opening, current: sameWindow(window, opening) },
    { label: "Whole story", window: span, current: sameWindow(window, span) },
  ];
}

/** Before the width is known: three drawings in percentages, of which the style sheet shows one. */
function ServerChart({
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

/** The chart at its measured width, which answers to pointer, touch and keyboard. */
function LiveChart(props: ChartProps & { readonly widthPx: number }) {
  const { index, timed, allTimed, widthPx, heightPx, context, outlets } = props;
  const svg = useRef<SVGSVGElement>(null);
  const [hint, showHint] = useHint();
  const zoom = useTimelineZoom({ ...props, element: svg, onPlainWheel: showHint });
  const layout = useMemo(
    () => layOut(index, zoom.view, widthPx, heightPx),
    [index, zoom.view, widthPx, heightPx],
  );
  const keys = useMarkKeys({
    ...props,
    ...zoom,
    element: svg,
    marks: layout.marks,
    selectedId: props.selectedId,
  });
  const [pointedKey, setPointedKey] = useState<string>();
  const pointed = layout.marks.find(({ key }) => key === pointedKey);
  const [listedKey, setListedKey] = useState<string>();
  const listed = layout.marks.find(({ key }) => key === listedKey);
  const spoken = useSettled(announceWindow(props.window, props.events));

  const open = (event: MouseEvent) => {
    const mark = markAt(event.target, layout.marks);
    if (!mark || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setPointedKey(undefined);
    if (mark.kind !== "crowd") return props.onSelect(mark.timed.event.id);
    const next = opened(windowOf(mark), props.span);
    if (opensMore(viewOf(next), zoom.view)) zoom.show(next);
    else setListedKey(mark.key);
  };
  const closeList = () => {
    if (listed) svg.current?.querySelector<SVGAElement>(`[data-mark="${CSS.escape(listed.key)}"]`)?.focus();
    setListedKey(undefined);
  };
  return (
    <>
      <Overview
        events={timed}
        allEvents={allTimed}
        view={zoom.view}
        limits={zoom.limits}
        live
        onWindowChange={props.onWindowChange}
      />
      <div className="timeline-stage" style={{ height: heightPx }}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no element for a group */}
        <svg
          ref={svg}
          className="timeline-chart timeline-live"
          width={widthPx}
          height={heightPx}
          role="group"
          aria-label="Timeline: arrow keys move between events, plus and minus zoom"
          onClick={open}
          onKeyDown={keys.onKeyDown}
          onBlur={keys.onBlur}
          onPointerOver={(event) => setPointedKey(markAt(event.target, layout.marks)?.key)}
          onPointerLeave={() => setPointedKey(undefined)}
          onFocus={(event: FocusEvent) => {
            const mark = markAt(event.target, layout.marks);
            if (mark) keys.onFocusMark(mark.key);
          }}
        >
          <Drawing layout={layout} across={inPixels} tabStop={keys.tabStop ?? ""} {...context} />
        </svg>
        {listed?.kind === "crowd" && (
          <CrowdList crowd={listed} hrefOf={props.hrefOf} onSelect={props.onSelect} onClose={closeList} />
        )}
        {pointed && <HoverCard mark={pointed} outlets={outlets} widthPx={widthPx} />}
        <p className="timeline-hint" data-shown={hint} aria-hidden="true">
          Hold Ctrl or ⌘ and turn the wheel to zoom
        </p>
      </div>
      <p className="timeline-unseen" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}

function markAt(target: EventTarget, marks: readonly PlacedMark[]): PlacedMark | undefined {
  const key = (target as Element).closest?.("[data-mark]")?.getAttribute("data-mark");
  return key === null || key === undefined ? undefined : marks.find((mark) => mark.key === key);
}

const HINT_MS = 1600;

/** Shows a hint for a moment. */
function useHint(): [boolean, () => void] {
  const [shown, setShown] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const show = () => {
    clearTimeout(timer.current);
    setShown(true);
    timer.current = setTimeout(() => setShown(false), HINT_MS);
  };
  return [shown, show];
}

const SETTLED_MS = 500;

/** The text once it has stood still, and nothing at first: a screen reader hears changes, not every step of them. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState("");
  const first = useRef(text);
  useEffect(() => {
    if (text === first.current) return;
    first.current = "";
    const timer = setTimeout(() => setSettled(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
