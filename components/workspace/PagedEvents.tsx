import { type ReactNode, useRef } from "react";
import type { StoryEvent } from "@/lib/events/types";
import { DownloadLine } from "../share/DownloadLine";
import { PageLinks, pageScope } from "../ui/PageLinks";
import type { EventPage } from "./parts";
import type { Page } from "./usePage";

/** The events a page at a time, between the line of their files and the links to the other pages. */
export function PagedEvents({
  label,
  page: { filter, setView, hrefOfView },
  part: { page, pages, start, events, total, mentions },
  children,
}: {
  readonly label: string;
  readonly page: Page;
  readonly part: EventPage;
  /** Draws the events of the page; `scope` says which they are. */
  readonly children: (rows: readonly StoryEvent[], scope: string) => ReactNode;
}) {
  const section = useRef<HTMLElement>(null);
  return (
    <section aria-label={label} id="events" ref={section} tabIndex={-1} className="outline-none">
      <DownloadLine filter={filter} eventCount={total} mentionCount={mentions} />
      {total > 0 ? (
        children(events, pageScope(start, events.length, total))
      ) : (
        <p className="mt-4 text-muted">No event passes the filter.</p>
      )}
      <PageLinks
        page={page}
        pages={pages}
        hrefOfPage={(next) => hrefOfView({ page: next })}
        onPage={(next) => {
          setView({ page: next });
          // The links stand under the rows: a new page is read from its first.
          section.current?.focus({ preventScroll: true });
          section.current?.scrollIntoView?.();
        }}
      />
    </section>
  );
}
