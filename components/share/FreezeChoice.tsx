"use client";

import { describeDate } from "@/lib/base/date-words";
import { PlainLink } from "../ui/PlainLink";

/** Whether the embed follows the articles or stays as it is; freezing is a plain form. */
export function FreezeChoice({
  frozenOn,
  liveHref,
  onLive,
  freezeAction,
}: {
  /** Present where the embed is a frozen one: the day since which it has stayed the same. */
  readonly frozenOn?: string;
  readonly liveHref: string;
  readonly onLive: () => void;
  /** Where the form goes. */
  readonly freezeAction: string;
}) {
  return (
    <div className="share-choice">
      <h3 className="kicker">Later articles</h3>
      {frozenOn === undefined ? (
        <form method="post" action={freezeAction} className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
          <p>The embed is live: it follows what the articles say.</p>
          <button type="submit" className="control">
            Freeze it as of today
          </button>
        </form>
      ) : (
        <p>
          The embed is frozen: it stays as of {describeDate(frozenOn)}, also when articles are added, changed
          or withdrawn.{" "}
          <PlainLink href={liveHref} onFollow={onLive}>
            Make it live
          </PlainLink>
        </p>
      )}
    </div>
  );
}
