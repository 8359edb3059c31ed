import type { CSSProperties, ReactNode } from "react";
import type { IsoDay } from "@/lib/base/calendar";
import { describeDate } from "@/lib/base/date-words";
import type { EmbedOptions } from "@/lib/embed/embed-options";
import type { OutletStyle } from "@/lib/timeline/types";
import { Notice } from "../ui/Notice";
import { OutletChoice } from "./OutletChoice";

/** What every embed has around its chart. Links that leave it take the whole window. */
export function EmbedFrame({
  title,
  pageAddress,
  origin,
  sentence,
  problems,
  options,
  outlets,
  chosen,
  outletsHref,
  onChoose,
  frozenOn,
  children,
}: {
  readonly title: string;
  /** Absolute address of the page with this view. */
  readonly pageAddress: string;
  readonly origin: string;
  /** What the filter leaves; absent where nothing is filtered. */
  readonly sentence: string | undefined;
  readonly problems: readonly string[];
  readonly options: EmbedOptions;
  readonly outlets: readonly OutletStyle[];
  /** Ids of the outlets that the chart is limited to; none means all. */
  readonly chosen: readonly string[];
  readonly outletsHref: (chosen: readonly string[]) => string;
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly frozenOn?: IsoDay | undefined;
  /** The chart, and the open event. */
  readonly children: ReactNode;
}) {
  return (
    <main
      className={`embed px-4 pt-3 pb-2${options.heightPx === undefined ? "" : " embed-limited"}`}
      data-theme={options.theme === "auto" ? undefined : options.theme}
      style={{ "--embed-height": `${options.heightPx ?? 0}px` } as CSSProperties}
    >
      <h1 className="font-serif text-[clamp(1.25rem,4vw,1.625rem)] leading-tight font-medium text-balance">
        <a href={pageAddress} target="_top">
          {title}
        </a>
      </h1>
      {sentence !== undefined && <p className="mt-1 text-[0.9375rem]">{sentence}</p>}
      {problems.length > 0 && (
        <Notice>
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </Notice>
      )}
      <OutletChoice outlets={outlets} chosen={chosen} hrefOf={outletsHref} onChoose={onChoose} />
      {children}
      <p className="mt-3 border-t border-hairline pt-2 text-[0.8125rem] text-muted">
        {frozenOn !== undefined && `As of ${describeDate(frozenOn)}. `}
        {`Source: ${outlets.map((outlet) => outlet.name).join(", ")}. `}
        <a href={`${origin}/`} target="_top" className="inline-block min-h-6">
          Datelines
        </a>
      </p>
    </main>
  );
}
