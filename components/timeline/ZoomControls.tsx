import type { MouseEvent } from "react";
import type { DayWindow } from "@/lib/timeline/types";
import type { ZoomAct } from "./zoom-acts";

interface Props {
  readonly acts: readonly ZoomAct[];
  readonly hrefOf: (window: DayWindow) => string;
  readonly onAct: (window: DayWindow) => void;
}

/** Ways to another window, as links: without scripts they load the page at that window. */
export function ZoomControls({ acts, hrefOf, onAct }: Props) {
  const follow = (event: MouseEvent, window: DayWindow) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onAct(window);
  };
  return (
    <ul className="timeline-controls" aria-label="Zoom">
      {acts.map(({ label, name, window, current }) => (
        <li key={label}>
          <a
            href={hrefOf(window)}
            aria-label={name}
            aria-current={current ? "true" : undefined}
            onClick={(event) => follow(event, window)}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
