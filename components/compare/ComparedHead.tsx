import { describeDate } from "@/lib/base/date-words";
import type { GivenDate } from "@/lib/events/compare";
import type { StoryEvent } from "@/lib/events/types";
import type { OutletStyle } from "@/lib/timeline/types";
import { PlainLink } from "../ui/PlainLink";
import { differenceWords } from "./difference-words";

/** An event's date, its title as a link, and on which dates outlets differ. */
export function ComparedHead({
  event,
  dates,
  outlets,
  selected,
  href,
  onOpen,
}: {
  readonly event: StoryEvent;
  /** Empty where outlets agree. */
  readonly dates: readonly GivenDate[];
  readonly outlets: readonly OutletStyle[];
  readonly selected: boolean;
  readonly href: string;
  readonly onOpen: () => void;
}) {
  const nameOf = (id: string) => outlets.find((outlet) => outlet.id === id)?.name;
  return (
    <>
      <span className="kicker block text-ink">{describeDate(event.edtf)}</span>
      <PlainLink href={href} current={selected} onFollow={onOpen}>
        {event.title}
      </PlainLink>
      {dates.length > 0 && <span className="difference">{differenceWords(dates, nameOf)}</span>}
    </>
  );
}
