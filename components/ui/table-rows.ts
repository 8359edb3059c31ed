// What every table of events is given.

export interface TableRows<Event> {
  /** Those of this page, in the order of the view. */
  readonly events: readonly Event[];
  /** Which events these are: "20 events", "Events 101 to 200 of 4,213". */
  readonly scope: string;
  readonly selectedId: string | undefined;
  readonly hrefOfEvent: (eventId: string) => string;
  readonly onOpen: (eventId: string) => void;
}
