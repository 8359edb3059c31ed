"use client";

import { LANE_ORDERS, LANES, type Lane, type LaneOrder } from "@/lib/timeline/types";
import { VIEWS, type View, type ViewName } from "@/lib/url/view-query";
import { PlainLink } from "../ui/PlainLink";

const VIEW_NAMES: Readonly<Record<ViewName, string>> = {
  timeline: "Timeline",
  table: "Table",
  compare: "Compare outlets",
};
const LANE_NAMES: Readonly<Record<Lane, string>> = {
  none: "together",
  outlet: "by outlet",
  actor: "by who takes part",
  kind: "by kind",
};
const ORDER_NAMES: Readonly<Record<LaneOrder, string>> = { count: "most events first", name: "by name" };

/** The three ways to see the same events and, for the timeline, how its marks are sorted into rows. Plain links. */
export function ViewSwitch({
  view,
  hrefOfView,
  onView,
  canGroup,
}: {
  readonly view: View;
  readonly hrefOfView: (view: Partial<View>) => string;
  readonly onView: (view: Partial<View>) => void;
  /** Rows make sense: there is more than one event. */
  readonly canGroup: boolean;
}) {
  const tab = (label: string, next: Partial<View>, current: boolean) => (
    <li key={label}>
      <PlainLink href={hrefOfView(next)} onFollow={() => onView(next)} current={current && "page"} look="tab">
        {label}
      </PlainLink>
    </li>
  );
  return (
    <>
      <nav aria-label="Ways to see the events">
        <ul className="tabs">
          {VIEWS.map((name) => tab(VIEW_NAMES[name], { view: name, page: 1 }, name === view.view))}
        </ul>
      </nav>
      {view.view === "timeline" && canGroup && (
        <nav aria-label="Rows of the timeline" className="rows-switch">
          <span aria-hidden="true">Rows</span>
          <ul>{LANES.map((lane) => tab(LANE_NAMES[lane], { lane }, lane === view.lane))}</ul>
          {view.lane !== "none" && (
            <ul aria-label="Order of the rows">
              {LANE_ORDERS.map((order) => tab(ORDER_NAMES[order], { order }, order === view.order))}
            </ul>
          )}
        </nav>
      )}
    </>
  );
}
