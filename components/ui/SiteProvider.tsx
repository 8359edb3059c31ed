"use client";

import { createContext, type ReactNode, useContext } from "react";

/** What pages have to know of the place that they are served from. */
export interface Site {
  /**
   * The pages are plain files, as `npm run export` writes them: no server reads an address's query,
   * so that everything a query asks for is worked out in the browser.
   */
  readonly isCopy: boolean;
}

const SiteContext = createContext<Site>({ isCopy: false });

/** Tells everything inside it about the site. */
export function SiteProvider({ isCopy, children }: Site & { readonly children: ReactNode }) {
  return <SiteContext value={{ isCopy }}>{children}</SiteContext>;
}

export function useSite(): Site {
  return useContext(SiteContext);
}
