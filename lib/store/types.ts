// The nouns of lib/store: what data/ holds once it is read and checked.

import type { Actor } from "@/lib/actors/types";
import type { IsoDay } from "@/lib/base/calendar";
import type { Problem } from "@/lib/base/problems";
import type { ExplainedStory } from "@/lib/events/extract-events";
import type { Source } from "@/lib/events/types";

/** Who publishes articles. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly homepage?: string;
}

/** What the story is called and where its timeline opens. */
export interface StoryInfo {
  readonly id: string;
  readonly title: string;
  readonly standfirst: string;
  /** First and last day of the opening window. */
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** IANA name; moments of publication are turned into days with it. */
  readonly timeZone: string;
}

/** An article, read but not yet parsed. */
export interface SourceText {
  readonly source: Source;
  /** The article as it stands in the file; all offsets refer to it. */
  readonly text: string;
}

/** Everything that a page or a download is made of. */
export interface Story extends ExplainedStory {
  readonly story: StoryInfo;
  /** Those that reported an event or are listed, in the order of outlets.json, then by name. */
  readonly outlets: readonly Outlet[];
  /** The known ones, whether or not an event names them. */
  readonly actors: readonly Actor[];
  /** Where an event has gone that a source has joined with another: ids by the ids of before. */
  readonly formerIds: ReadonlyMap<string, string>;
  /** Why files, or entries of files, could not be used. */
  readonly problems: readonly Problem[];
  /** Number of files that should have been articles; those not in `sources` could not be read. */
  readonly sourceCount: number;
}
