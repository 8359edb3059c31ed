import {
  type FocusEvent,
  type MouseEvent,
  type RefObject,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { announceWindow, countInWindow } from "@/lib/timeline/describe";
import { HEADS_PX, headsFit, laneStrips } from "@/lib/timeline/lane-strips";
import { heightOfLanes } from "@/lib/timeline/layout";
import { AXIS_PX } from "@/lib/timeline/metrics";
import { viewOf, windowOf } from "@/lib/timeline/scale";
import { scaledHeight } from "@/lib/timeline/text-scale";
import type { CrowdMark, PlacedMark, View } from "@/lib/timeline/types";
import { clampView, openedWindow } from "@/lib/timeline/zoom";
import { CrowdList } from "./CrowdList";
import { stageStyle, viewBoxOf } from "./drawn-px";
import { HoverCard } from "./HoverCard";
import { LaneHeads } from "./LaneHeads";
import { LiveDrawing } from "./live-drawing";
import { Overview, type OverviewHandle } from "./Overview";
import { TimeTree, TREE_FROM } from "./TimeTree";
import type { ChartProps } from "./timeline-props";
import { useFlightTo } from "./useFlightTo";
import { useMarkKeys } from "./useMarkKeys";
import { useRehearsal } from "./useRehearsal";
import type { Room } from "./useRoom";
import { useHint, useSettled } from "./useSettled";
import { useSingleTap } from "./useSingleTap";
import { useTimelineZoom } from "./useTimelineZoom";

/** A view this recent may be followed by another of the same gesture. */
const GESTURE_MS = 200;

/** Events from which on every scale is worth getting ready: with fewer, none takes long. */
const REHEARSED_FROM = 1000;

/** Views that are drawn too when they are rehearsed: from then on what draws is compiled. */
const DRAWN_UNSEEN = 4;

type Props = ChartProps & { readonly room: Room; readonly heldKey: RefObject<string | undefined> };

/** The chart at its measured width, which answers to pointer, touch and keyboard. */
export function LiveChart(props: Props) {
  const { index, context, outlets, limits, lane = "none", collapsed } = props;
  const { scale } = props.room;
  // From here on px are those of the drawing, which is shown `scale` times as large.
  const widthPx = props.room.widthPx / scale;
  const svg = useRef<SVGSVGElement>(null);
  const axis = useRef<SVGSVGElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const overview = useRef<OverviewHandle>(null);
  const drawing = useRef<LiveDrawing>(undefined);
  const movedAt = useRef(Number.NEGATIVE_INFINITY);
  const [hint, showHint] = useHint();
  const tap = useSingleTap();
  const headsBeside = lane !== "none" && headsFit(widthPx);
  const drawnPx = widthPx - (headsBeside ? HEADS_PX : 0);
  const lanes = lane === "none" ? undefined : { collapsed, headsBeside };
  // What is likely to be higher than the window keeps its axis in view.
  const axisApart = lanes !== undefined || scale > 1;
  const heightPx = lanes ? heightOfLanes(index, lanes) : scaledHeight(props.heightPx, scale);
  const [pointed, setPointed] = useState<PlacedMark>();
  const [listed, setListed] = useState<CrowdMark>();
  const zoom = useTimelineZoom({
    ...props,
    widthPx: drawnPx,
    heightPx,
    element: svg,
    pane,
    plainWheel: props.plainWheel ?? false,
    onPlainWheel: showHint,
    onView: (view, moving) => {
      const unfinished = drawing.current?.show(view, moving) ?? false;
      overview.current?.show(view, moving);
      movedAt.current = performance.now();
      setPointed(undefined);
      keys.afterDrawing();
      props.onView?.(view);
      return unfinished;
    },
  });
  const keys = useMarkKeys({ ...props, ...zoom, drawing });
  const touching = useMemo(() => countInWindow(props.window, index), [props.window, index]);
  const spoken = useSettled(announceWindow(props.window, touching, index.shown.total));
  useFlightTo(props.selectedId, index, zoom, limits);

  // When what is drawn has changed, and only then: the views of a gesture are drawn without React.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rest is the same for as long as the chart lives
  useLayoutEffect(() => {
    if (!svg.current) return;
    const input = {
      index,
      widthPx: drawnPx,
      heightPx,
      context,
      axis: axis.current,
      options: lanes ? { lanes } : {},
    };
    drawing.current ??= new LiveDrawing(svg.current, input);
    drawing.current.input = input;
    drawing.current.show(zoom.view());
    overview.current?.show(zoom.view());
    keys.afterDrawing();
    const { heldKey } = props;
    if (heldKey.current) keys.focusMark(heldKey.current);
    heldKey.current = undefined;
  }, [index, drawnPx, heightPx, context, lane, collapsed, headsBeside, axisApart]);

  const most = index.columns.count > REHEARSED_FROM ? Number.POSITIVE_INFINITY : DRAWN_UNSEEN;
  useRehearsal(index, zoom.view, most, (view, round) =>
    drawing.current?.rehearse(view, round < DRAWN_UNSEEN),
  );

  const open = (event: MouseEvent) => {
    const mark = drawing.current?.markAt(event.target);
    if (!mark || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setPointed(undefined);
    tap.run(event, () => openMark(mark));
  };
  const openMark = (mark: PlacedMark) => {
    if (mark.kind !== "crowd") return props.onSelect(mark.timed.event.id);
    const next = openedWindow(windowOf(mark), props.span);
    if (opensMore(clampView(viewOf(next), limits), zoom.view())) zoom.show(next);
    else setListed(mark);
  };
  const point = (target: EventTarget) => {
    // Marks that pass under a pointer which stands still are not pointed at.
    if (performance.now() - movedAt.current < GESTURE_MS) return;
    const mark = drawing.current?.markAt(target);
    setPointed(mark);
    drawing.current?.hold(mark && mark.kind !== "crowd" ? mark.timed.event.id : undefined);
  };
  const leave = () => {
    setPointed(undefined);
    drawing.current?.hold(undefined);
  };
  const closeList = () => {
    if (listed) keys.focusMark(listed.key);
    setListed(undefined);
  };
  return (
    <>
      <Overview
        index={index}
        view={clampView(viewOf(props.window), limits)}
        limits={limits}
        live={overview}
        onWindowChange={props.onWindowChange}
      />
      <div
        className={axisApart ? "timeline-stage timeline-stage-tall" : "timeline-stage"}
        style={stageStyle(heightPx, scale)}
      >
        {lanes && (
          <LaneHeads strips={laneStrips(index.rows, lanes)} outlets={outlets} onCollapse={props.onCollapse} />
        )}
        <div className="timeline-layer">
          {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no element for a group */}
          <svg
            ref={svg}
            className={
              headsBeside ? "timeline-chart timeline-live timeline-beside" : "timeline-chart timeline-live"
            }
            width={drawnPx * scale}
            height={heightPx * scale}
            viewBox={viewBoxOf(drawnPx, heightPx, scale)}
            role="group"
            aria-label="Timeline: arrow keys move between events, plus and minus zoom"
            onClick={open}
            // On the way down: D3 lets no touch that it takes rise from here.
            onTouchStartCapture={tap.onTouchStart}
            onKeyDown={keys.onKeyDown}
            onBlur={(event) => {
              drawing.current?.hold(undefined);
              keys.onBlur(event);
            }}
            onPointerOver={(event) => point(event.target)}
            onPointerLeave={leave}
            onFocus={(event: FocusEvent) => {
              const mark = drawing.current?.markAt(event.target);
              if (mark) keys.onFocusMark(mark.key);
              if (mark && mark.kind !== "crowd") drawing.current?.hold(mark.timed.event.id);
            }}
          />
        </div>
        {axisApart && (
          <div className="timeline-layer timeline-axis-apart">
            <svg
              ref={axis}
              className={
                headsBeside ? "timeline-chart timeline-axis timeline-beside" : "timeline-chart timeline-axis"
              }
              width={drawnPx * scale}
              height={AXIS_PX * scale}
              viewBox={viewBoxOf(drawnPx, AXIS_PX, scale)}
              aria-hidden="true"
            />
          </div>
        )}
        <div ref={pane} className="timeline-glass" aria-hidden="true" hidden />
        {listed && (
          <CrowdList
            crowd={listed}
            index={index}
            level={drawing.current?.layout?.level ?? 0}
            hrefOf={props.hrefOf}
            onSelect={props.onSelect}
            onClose={closeList}
          />
        )}
        {pointed && <HoverCard mark={pointed} outlets={outlets} widthPx={drawnPx} />}
        <p className="timeline-hint" data-shown={hint} aria-hidden="true">
          Hold Ctrl or ⌘ and turn the wheel to zoom
        </p>
      </div>
      {touching > TREE_FROM && (
        <TimeTree
          index={index}
          view={clampView(viewOf(props.window), limits)}
          hrefOf={props.hrefOf}
          hrefOfWindow={props.hrefOfWindow}
          onSelect={props.onSelect}
          onShow={zoom.show}
        />
      )}
      <p className="timeline-unseen" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}

/** Whether a window shows so much less time that a crowd could come apart in it. */
function opensMore(next: View, view: View): boolean {
  return next.endDay - next.startDay < 0.85 * (view.endDay - view.startDay);
}
