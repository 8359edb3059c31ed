import type { OutletStyle } from "@/lib/timeline/types";
import { OutletMark } from "../ui/OutletMark";
import { PlainLink } from "../ui/PlainLink";

/** The outlets as a legend that filters: each a link that works without scripts too. */
export function OutletChoice({
  outlets,
  chosen,
  hrefOf,
  onChoose,
}: {
  readonly outlets: readonly OutletStyle[];
  /** Ids of the outlets that the chart is limited to; none means all. */
  readonly chosen: readonly string[];
  readonly hrefOf: (chosen: readonly string[]) => string;
  readonly onChoose: (chosen: readonly string[]) => void;
}) {
  const toggled = (id: string) =>
    chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return (
    <ul className="mt-2 mb-1 flex flex-wrap gap-x-4 gap-y-1 text-[0.875rem]" aria-label="Filter by outlet">
      {outlets.map(({ id, name, letter, colour }) => (
        <li key={id} className="inline-flex items-center gap-1.5">
          <OutletMark letter={letter} colour={colour} />
          <PlainLink
            href={hrefOf(toggled(id))}
            onFollow={() => onChoose(toggled(id))}
            current={chosen.includes(id)}
          >
            <span className={chosen.includes(id) ? "font-semibold" : undefined}>{name}</span>
          </PlainLink>
        </li>
      ))}
      {chosen.length > 0 && (
        <li>
          <PlainLink href={hrefOf([])} onFollow={() => onChoose([])}>
            All outlets
          </PlainLink>
        </li>
      )}
    </ul>
  );
}
