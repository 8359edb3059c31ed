// The filter as it stands in a URL: ?actor=a~b&outlet=c&kind=law-and-order&q=words&from=…&to=…
// Pages, embed, pictures and downloads read it alike. Parameters that nobody here knows are not looked at.

import type { AddressProblem } from "@/lib/base/address-problems";
import { quoteInput } from "@/lib/base/quote-input";
import type { EventFilter } from "@/lib/events/filter";
import { EVENT_KINDS, type EventKind } from "@/lib/events/types";
import { readIds, readPeriod, readText, writeParameters } from "./parameters";

/** A filter, and what in the URL could not be used for it. */
export interface EventQuery {
  readonly filter: EventFilter;
  readonly problems: readonly AddressProblem[];
}

/** The ids that a story knows. */
export interface KnownIds {
  readonly actors: Pick<ReadonlySet<string>, "has">;
  readonly outlets: Pick<ReadonlySet<string>, "has">;
}

/** The filter that a query asks for. Keeps what is good; each bad value is a problem. */
export function readEventQuery(params: URLSearchParams): EventQuery {
  const problems: AddressProblem[] = [];
  const filter: EventFilter = {
    actors: readIds(params, "actor", problems),
    outlets: readIds(params, "outlet", problems),
    kinds: readKinds(params, problems),
    text: readText(params, "q", problems),
    ...readPeriod(params, problems),
  };
  return { filter, problems };
}

/** Takes out the actors and outlets that the story doesn't know, and says so. */
export function checkIds({ filter, problems }: EventQuery, known: KnownIds): EventQuery {
  const unknown: AddressProblem[] = [];
  const keep = (where: string, ids: readonly string[], all: Pick<ReadonlySet<string>, "has">) =>
    ids.filter((id) => {
      if (all.has(id)) return true;
      unknown.push({ code: "query/unknown-id", where, detail: quoteInput(id) });
      return false;
    });
  const actors = keep("actor", filter.actors, known.actors);
  const outlets = keep("outlet", filter.outlets, known.outlets);
  return { filter: { ...filter, actors, outlets }, problems: [...problems, ...unknown] };
}

/** The query of a filter, without "?"; empty where nothing is filtered. */
export function writeEventQuery(filter: EventFilter): string {
  return writeParameters([
    ["actor", filter.actors.join("~")],
    ["outlet", filter.outlets.join("~")],
    ["kind", filter.kinds.map(kindId).join("~")],
    ["q", filter.text],
    ["from", filter.from],
    ["to", filter.to],
  ]);
}

/** A kind as a URL writes it: "law and order" is "law-and-order". */
export function kindId(kind: string): string {
  return kind.replaceAll(" ", "-");
}

function readKinds(params: URLSearchParams, problems: AddressProblem[]): readonly EventKind[] {
  const spaceless = new URLSearchParams(params.getAll("kind").map((kind) => ["kind", kindId(kind.trim())]));
  return readIds(spaceless, "kind", problems).flatMap((id) => {
    const kind = EVENT_KINDS.find((candidate) => kindId(candidate) === id);
    if (kind === undefined)
      problems.push({ code: "query/bad-choice", where: "kind", detail: quoteInput(id) });
    return kind === undefined ? [] : [kind];
  });
}
