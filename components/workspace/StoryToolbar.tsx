"use client";

import { ShareControl } from "../share/ShareControl";
import { pageHref } from "./page-state";
import type { Page } from "./usePage";
import { ViewSwitch } from "./ViewSwitch";

/** How the events are shown, and the way to take them elsewhere. */
export function StoryToolbar({
  title,
  eventCount,
  page,
  origin,
}: {
  readonly title: string;
  /** Of the whole story. */
  readonly eventCount: number;
  readonly page: Page;
  /** "https://host" of this page. */
  readonly origin: string;
}) {
  const { filter, view } = page;
  return (
    <div className="toolbar screen-only">
      <ViewSwitch view={view} hrefOfView={page.hrefOfView} onView={page.setView} canGroup={eventCount > 1} />
      <ShareControl
        pageAddress={origin + pageHref({ filter, view })}
        embedAddress={origin + pageHref({ filter, view }, "/embed")}
        shareHref={pageHref({ filter, view }, "/share")}
        title={`Timeline: ${title}`}
      />
    </div>
  );
}
