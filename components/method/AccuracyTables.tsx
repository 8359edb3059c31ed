import type { ReactNode } from "react";
import { describeDate } from "@/lib/base/date-words";
import type { Accuracy, MeasuredSet, TaggedPart } from "@/lib/events/accuracy";

/** The set that the front page shows stands first, then what the rules never saw; the rest follows. */
const FIRST_SET = "seeds";
const HELD_OUT = "heldout-";
const rankOf = ({ set }: MeasuredSet) => (set === FIRST_SET ? 0 : set.startsWith(HELD_OUT) ? 1 : 2);

const oneDecimal = (percent: number) => percent.toFixed(1);

/** How well events are read, a line for each set of marked articles. */
export function EventAccuracy({ accuracy }: { readonly accuracy: Accuracy }) {
  const sets = [...accuracy.events].sort((a, b) => rankOf(a) - rankOf(b));
  return (
    <Scrolling label="How well events are read">
      <table className="w-full min-w-[44rem] text-[0.9375rem] tabular-nums">
        <caption className="pb-2 text-left text-[0.875rem] text-muted">
          Measured on {describeDate(accuracy.measured)}, in percent, with the counts beneath.
        </caption>
        <thead>
          <tr className="border-b border-ink text-right align-bottom">
            <Head left>Articles about</Head>
            <Head>Mentions found</Head>
            <Head>Reports that are right</Head>
            <Head>Dates right</Head>
            <Head>Joined right</Head>
            <Head>Who takes part</Head>
          </tr>
        </thead>
        <tbody>
          {sets.map((set) => (
            <SetRow key={set.set} set={set} />
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function SetRow({ set }: { readonly set: MeasuredSet }) {
  return (
    <tr className="border-b border-hairline text-right align-top">
      <th scope="row" className="max-w-[18rem] py-2 pr-4 text-left font-normal">
        {set.about}
        <Count>
          {set.articles} articles
          {set.set.startsWith(HELD_OUT) && ", never read while the rules were written"}
        </Count>
      </th>
      <Figure percent={set.mentionRecall}>
        {set.found} of {set.required}
      </Figure>
      <Figure percent={set.mentionPrecision}>{set.spurious} that nobody marked</Figure>
      <Figure percent={set.dateAccuracy}>
        {set.datesRight} of {set.found}
      </Figure>
      <Figure percent={set.merging}>B-cubed F1</Figure>
      <Figure percent={set.actorF1}>F1</Figure>
    </tr>
  );
}

/** How well time expressions are read in news that is marked by others. */
export function TaggingAccuracy({ accuracy: { tagging } }: { readonly accuracy: Accuracy }) {
  return (
    <Scrolling label="How well time expressions are read">
      <table className="w-full min-w-[40rem] text-[0.9375rem] tabular-nums">
        <caption className="pb-2 text-left text-[0.875rem] text-muted">
          {tagging.corpus}. F1, in percent; a value counts as right only where it is the marked one, letter
          for letter.
        </caption>
        <thead>
          <tr className="border-b border-ink text-right align-bottom">
            <Head left>Articles</Head>
            <Head>Expressions found</Head>
            <Head>Found, with the right value</Head>
            <Head>The same, dates and times only</Head>
          </tr>
        </thead>
        <tbody>
          {tagging.parts.map((part) => (
            <PartRow key={part.name} part={part} />
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function PartRow({ part }: { readonly part: TaggedPart }) {
  const counts = [
    part.articles !== undefined && `${part.articles} articles`,
    part.expressions !== undefined && `${part.expressions.toLocaleString("en-GB")} expressions`,
    part.measured !== undefined && `measured on ${describeDate(part.measured)}`,
  ].filter((count) => count !== false);
  return (
    <tr className="border-b border-hairline text-right align-top">
      <th scope="row" className="max-w-[22rem] py-2 pr-4 text-left font-normal">
        {part.name}
        {counts.length > 0 && <Count>{counts.join(", ")}</Count>}
      </th>
      <Figure percent={part.foundF1} />
      <Figure percent={part.valueF1} />
      <Figure percent={part.dateValueF1} />
    </tr>
  );
}

function Head({ left, children }: { readonly left?: boolean; readonly children: ReactNode }) {
  return (
    <th scope="col" className={`py-1.5 font-semibold ${left ? "pr-4 text-left" : "pl-4"}`}>
      {children}
    </th>
  );
}

function Figure({
  percent,
  children,
}: {
  readonly percent: number | undefined;
  readonly children?: ReactNode;
}) {
  return (
    <td className="py-2 pl-4">
      {percent === undefined ? <span className="text-muted">not measured</span> : oneDecimal(percent)}
      {children && percent !== undefined && <Count>{children}</Count>}
    </td>
  );
}

function Count({ children }: { readonly children: ReactNode }) {
  return <span className="block text-[0.8125rem] leading-snug text-muted">{children}</span>;
}

/** A table that is wider than a phone scrolls by itself, by keyboard too, and leaves the page in place. */
function Scrolling({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="mt-6 overflow-x-auto">
      {children}
    </section>
  );
}
