import { useId } from "react";
import { markName } from "@/lib/timeline/describe";
import { typeFor } from "@/lib/timeline/metrics";
import { windowOf } from "@/lib/timeline/scale";
import type { DayWindow, OutletStyle, PlacedMark, TimelineLayout } from "@/lib/timeline/types";
import { At } from "./At";
import type { Across } from "./across";
import { CrowdBar, CrowdMark } from "./CrowdMark";
import { EventMark } from "./EventMark";
import { MarkLabel } from "./MarkLabel";
import { MarkLetters } from "./MarkLetters";
import { Paints } from "./Paints";
import { RangeBand } from "./RangeBand";
import { SpanBar } from "./SpanBar";
import { TimeAxis } from "./TimeAxis";

/** What a drawing needs to know of the page around it. */
export interface DrawingContext {
  readonly outlets: readonly OutletStyle[];
  readonly selectedId?: string;
  /** Place of each event among all, from 1, by id. */
  readonly positions: ReadonlyMap<string, number>;
  readonly hrefOf: (eventId: string) => string;
  /** Address of the window that opens a crowd. */
  readonly hrefOfCrowd: (extent: DayWindow) => string;
}

interface Props extends DrawingContext {
  readonly layout: TimelineLayout;
  readonly across: Across;
  /** Key of the mark that holds the chart's one tab stop; absent where every link is one (without scripts). */
  readonly tabStop?: string;
}

/** The finished layout as SVG. Draws what was decided; does no arithmetic of its own beyond offsets. */
export function Drawing(props: Props) {
  const { layout, across, outlets } = props;
  const paints = `t${useId().replace(/[^a-zA-Z0-9]/g, "")}`;
  return (
    <>
      <Paints id={paints} outlets={outlets} />
      <TimeAxis axis={layout.axis} axisY={layout.axisY} across={across} />
      <g className="timeline-quiet" aria-hidden="true">
        {stems(layout.marks).map(({ key, x, y }) => (
          <line
            key={key}
            className="timeline-stem"
            x1={across.of(x)}
            x2={across.of(x)}
            y1={y}
            y2={layout.axisY}
          />
        ))}
        {layout.marks.map((mark) =>
          mark.kind !== "crowd" && mark.range ? (
            <RangeBand key={mark.key} {...mark.range} y={mark.y} across={across} paints={paints} />
          ) : null,
        )}
      </g>
      {layout.marks.map((mark) => (
        <MarkLink key={mark.key} mark={mark} paints={paints} {...props} />
      ))}
      <g className="timeline-quiet" aria-hidden="true">
        {layout.marks.map((mark) => (
          <MarkLetters
            key={mark.key}
            mark={mark}
            reporting={reportingOf(mark, outlets)}
            across={across}
            type={typeFor(layout.width)}
          />
        ))}
      </g>
    </>
  );
}

function reportingOf(mark: PlacedMark, outlets: readonly OutletStyle[]): readonly OutletStyle[] {
  return mark.kind === "crowd" ? [] : mark.timed.outlets.flatMap((i) => outlets[i] ?? []);
}

interface Stem {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** One line from the axis to the topmost dot of each day. */
function stems(marks: readonly PlacedMark[]): Stem[] {
  const highest = new Map<number, Stem>();
  for (const mark of marks) {
    const { key, x, y } = mark;
    if (mark.kind === "bar" || (mark.kind === "crowd" && mark.bar)) continue;
    const known = highest.get(x);
    if (!known || y < known.y) highest.set(x, { key, x, y });
  }
  return [...highest.values()];
}

function MarkLink({
  mark,
  paints,
  ...props
}: Props & { readonly mark: PlacedMark; readonly paints: string }) {
  const { outlets, selectedId, positions, layout, tabStop } = props;
  const isCrowd = mark.kind === "crowd";
  const reporting = reportingOf(mark, outlets);
  const selected = !isCrowd && mark.timed.event.id === selectedId;
  const first = isCrowd ? mark.events[0]?.event.id : mark.timed.event.id;
  const label = markName(mark, positions.get(first ?? "") ?? 1, positions.size, outlets);
  return (
    <a
      className={`timeline-mark timeline-${mark.kind}`}
      href={isCrowd ? props.hrefOfCrowd(windowOf(mark)) : props.hrefOf(mark.timed.event.id)}
      data-mark={mark.key}
      aria-label={label}
      aria-current={selected ? "true" : undefined}
      tabIndex={tabStop === undefined ? undefined : tabStop === mark.key ? 0 : -1}
    >
      <g aria-hidden="true">
        <MarkInk
          mark={mark}
          reporting={reporting}
          selected={selected}
          paints={paints}
          across={props.across}
          type={typeFor(layout.width)}
        />
      </g>
    </a>
  );
}

interface InkProps {
  readonly mark: PlacedMark;
  readonly reporting: readonly OutletStyle[];
  readonly selected: boolean;
  readonly paints: string;
  readonly across: Across;
  readonly type: { readonly fontPx: number; readonly linePx: number };
}

function MarkInk({ mark, reporting, selected, paints, across, type }: InkProps) {
  const labelProps = { type, strong: selected || reporting.length > 2 };
  if (mark.kind === "bar" || (mark.kind === "crowd" && mark.bar)) {
    const x0 = mark.kind === "bar" ? mark.x0 : (mark.bar?.x0 ?? 0);
    return (
      <>
        {mark.kind === "bar" ? (
          <SpanBar mark={mark} outlets={reporting} across={across} paints={paints} selected={selected} />
        ) : (
          <CrowdBar mark={mark} across={across} />
        )}
        {mark.label && (
          <At x={x0} y={mark.y} across={across}>
            <MarkLabel label={mark.label} originX={x0} originY={mark.y} {...labelProps} />
          </At>
        )}
      </>
    );
  }
  return (
    <At x={mark.x} y={mark.y} across={across}>
      <circle className="timeline-target" r={Math.max(12, mark.radius)} />
      {mark.label?.leaderX !== undefined && (
        <line
          className="timeline-leader"
          x1={mark.label.leaderX - mark.x}
          x2={mark.label.x - mark.x - (mark.label.anchor === "start" ? 3 : -3)}
          y1={0}
          y2={0}
        />
      )}
      {mark.label && <MarkLabel label={mark.label} originX={mark.x} originY={mark.y} {...labelProps} />}
      {mark.kind === "dot" ? (
        <EventMark mark={mark} outlets={reporting} selected={selected} />
      ) : (
        <CrowdMark mark={mark} />
      )}
    </At>
  );
}
