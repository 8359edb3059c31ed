import { type FocusEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { announceWindow } from "@/lib/timeline/describe";
import { layOut } from "@/lib/timeline/layout";
import { viewOf, windowOf } from "@/lib/timeline/scale";
import type { PlacedMark, View } from "@/lib/timeline/types";
import { openedWindow } from "@/lib/timeline/zoom";
import { inPixels } from "./across";
import { CrowdList } from "./CrowdList";
import { Drawing } from "./Drawing";
import { HoverCard } from "./HoverCard";
import { Overview } from "./Overview";
import type { ChartProps } from "./timeline-props";
import { useMarkKeys } from "./useMarkKeys";
import { useTimelineZoom } from "./useTimelineZoom";

/** The chart at its measured width, which answers to pointer, touch and keyboard. */
export function LiveChart(props: ChartProps & { readonly widthPx: number }) {
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
    const next = openedWindow(windowOf(mark), props.span);
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

/** Whether a window shows so much less time that a crowd could come apart in it. */
function opensMore(next: View, view: View): boolean {
  return next.endDay - next.startDay < 0.85 * (view.endDay - view.startDay);
}
