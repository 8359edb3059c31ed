import { compareOutlets } from "@/lib/events/compare";
import type { StoryEvent } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";
import { OutletMark } from "../ui/OutletMark";
import type { TableRows } from "../ui/table-rows";
import { Sayings } from "./AccountCell";
import { ComparedHead } from "./ComparedHead";

/** Events with the words of those outlets that report each: where there are more outlets than a table has room for. */
export function CompareCards({
  rows: { events, scope, selectedId, hrefOfEvent, onOpen },
  outlets,
}: {
  readonly rows: TableRows<StoryEvent>;
  readonly outlets: readonly OutletStyle[];
}) {
  return (
    <>
      <p className="mt-3 text-[0.875rem] text-muted">
        {scope} in the words of {outlets.length} outlets; the words that give the date are marked
      </p>
      <ol className="compare-cards">
        {events.map((event) => (
          <Card
            key={event.id}
            event={event}
            outlets={outlets}
            selected={event.id === selectedId}
            href={hrefOfEvent(event.id)}
            onOpen={() => onOpen(event.id)}
          />
        ))}
      </ol>
    </>
  );
}

function Card({
  event,
  outlets,
  selected,
  href,
  onOpen,
}: {
  readonly event: StoryEvent;
  readonly outlets: readonly OutletStyle[];
  readonly selected: boolean;
  readonly href: string;
  readonly onOpen: () => void;
}) {
  const { accounts, dates } = compareOutlets(
    event,
    outlets.map(({ id }) => id),
  );
  const told = outlets.flatMap((outlet, i) => {
    const account = accounts[i];
    return account ? [{ outlet, account }] : [];
  });
  return (
    <li className="compare-card" data-selected={selected || undefined}>
      <h2>
        <ComparedHead
          event={event}
          dates={dates}
          outlets={outlets}
          selected={selected}
          href={href}
          onOpen={onOpen}
        />
      </h2>
      <ul>
        {told.map(({ outlet, account }) => (
          <li key={outlet.id} data-differs={account.stance === "other" || undefined}>
            <p className="card-outlet">
              <OutletMark letter={outlet.letter} colour={outlet.colour} />
              {outlet.name}
            </p>
            <Sayings mentions={account.mentions} ownEdtf={event.edtf} />
          </li>
        ))}
      </ul>
    </li>
  );
}
