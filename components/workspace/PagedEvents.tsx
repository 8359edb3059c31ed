import type { ReactNode } from "react";
import type { StoryEvent } from "@/lib/events/types";
import { DownloadLine } from "../share/DownloadLine";
import { PageLinks, pageOf, pageScope } from "../ui/PageLinks";
import type { Workspace } from "./useWorkspace";

/** The events a page at a time, between the line of their files and the links to the other pages. */
export function PagedEvents({
  label,
  workspace: { shown, view, filter, setView, hrefOfView },
  children,
}: {
  readonly label: string;
  readonly workspace: Workspace;
  /** Draws the events of the page; `scope` says which they are. */
  readonly children: (rows: readonly StoryEvent[], scope: string) => ReactNode;
}) {
  const { page, pages, start, rows } = pageOf(shown, view.page);
  return (
    <section aria-label={label} id="events">
      <DownloadLine filter={filter} events={shown} />
      {shown.length > 0 ? (
        children(rows, pageScope(start, rows.length, shown.length))
      ) : (
        <p className="mt-4 text-muted">No event passes the filter.</p>
      )}
      <PageLinks
        page={page}
        pages={pages}
        hrefOfPage={(next) => hrefOfView({ page: next })}
        onPage={(next) => setView({ page: next })}
      />
    </section>
  );
}
