import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from "react";
import { describeDate, describeDays } from "@/lib/base/date-words";
import type { EventIndex } from "@/lib/timeline/event-index";
import { crowdMembers } from "@/lib/timeline/levels";
import { windowOf } from "@/lib/timeline/scale";
import type { CrowdMark } from "@/lib/timeline/types";

interface Props {
  readonly crowd: CrowdMark;
  readonly index: EventIndex;
  /** Zoom level that the crowd was made at. */
  readonly level: number;
  readonly hrefOf: (eventId: string) => string;
  readonly onSelect: (eventId: string) => void;
  /** Closes the list; the focus goes back to its mark. */
  readonly onClose: () => void;
}

/** More than anyone scrolls through; the list under the chart has them all. */
const MOST = 200;

/** The events of a crowd that no zoom can part, such as six that are all dated "March 2025". */
export function CrowdList({ crowd, index, level, hrefOf, onSelect, onClose }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const { from, to } = windowOf(crowd);
  const name = `${crowd.count} events, ${describeDays(from, to)}`;
  useEffect(() => panel.current?.querySelector("a")?.focus({ preventScroll: true }), []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  const follow = (event: MouseEvent, id: string) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onClose();
    onSelect(id);
  };
  return (
    <div className="timeline-list" ref={panel} role="dialog" aria-label={name} onKeyDown={onKeyDown}>
      <p>
        <b>{name}</b>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
      <ul>
        {crowdMembers(index, crowd, level, MOST).map(({ event }) => (
          <li key={event.id}>
            <a href={hrefOf(event.id)} onClick={(click) => follow(click, event.id)}>
              <span>{describeDate(event.edtf)}</span> {event.title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
