import { type MouseEvent, type ReactNode, useState } from "react";
import { describeDate } from "@/lib/base/date-words";
import { type CalendarBranch, eventsStartingIn, monthsIn, yearsIn } from "@/lib/timeline/calendar-tree";
import type { EventIndex } from "@/lib/timeline/event-index";
import { windowOf } from "@/lib/timeline/scale";
import type { DayWindow, View } from "@/lib/timeline/types";
import { grouped } from "../ui/grouped";

interface Props {
  readonly index: EventIndex;
  /** The time that is gone through. */
  readonly view: View;
  readonly hrefOf: (eventId: string) => string;
  readonly hrefOfWindow: (window: DayWindow) => string;
  readonly onSelect: (eventId: string) => void;
  readonly onShow: (window: DayWindow) => void;
}

/** More events than this in view, and the single marks of the drawing give way to crowds: the tree has each of them. */
export const TREE_FROM = 200;
/** Events of a month that are listed; beyond it the month is opened in the chart. */
const MOST_LISTED = 60;

/** Years, months and events as lists that open: a way through a crowded chart without seeing it. */
export function TimeTree(props: Props) {
  const { index, view } = props;
  const years = yearsIn(index, view);
  const total = years.reduce((sum, { count }) => sum + count, 0);
  return (
    <Branch className="timeline-tree" title={`Go through these ${grouped(total)} events by year and month`}>
      <ul>
        {years.map((year) => (
          <li key={year.key}>
            <Branch title={titleOf(year)}>
              <Months {...props} year={year} />
            </Branch>
          </li>
        ))}
      </ul>
    </Branch>
  );
}

function titleOf({ name, count }: CalendarBranch): string {
  return `${name}: ${grouped(count)} ${count === 1 ? "event" : "events"}`;
}

/** What it holds is made when it is first opened: there may be a million events in it. */
function Branch({
  title,
  className,
  children,
}: {
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children}
    </details>
  );
}

function Months(props: Props & { readonly year: CalendarBranch }) {
  return (
    <ul>
      {monthsIn(props.index, props.year).map((month) => (
        <li key={month.key}>
          <Branch title={titleOf(month)}>
            <MonthEvents {...props} month={month} />
          </Branch>
        </li>
      ))}
    </ul>
  );
}

function MonthEvents(props: Props & { readonly month: CalendarBranch }) {
  const { index, month, hrefOf, hrefOfWindow, onSelect, onShow } = props;
  const listed = eventsStartingIn(index, month, MOST_LISTED);
  const window = windowOf(month);
  const follow = (event: MouseEvent, act: () => void) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    act();
  };
  return (
    <ul>
      {listed.map(({ event }) => (
        <li key={event.id}>
          <a href={hrefOf(event.id)} onClick={(click) => follow(click, () => onSelect(event.id))}>
            <span>{describeDate(event.edtf)}</span> {event.title}
          </a>
        </li>
      ))}
      {month.count > listed.length && (
        <li>
          <a href={hrefOfWindow(window)} onClick={(click) => follow(click, () => onShow(window))}>
            {`Show ${month.name} in the chart, with ${month.count - listed.length} more`}
          </a>
        </li>
      )}
    </ul>
  );
}
