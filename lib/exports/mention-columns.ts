// The columns of mentions.csv: a row for each event and sentence that reports it.

import { spanOf } from "@/lib/base/edtf";
import type { Mention, Source, StoryEvent } from "@/lib/events/types";
import { type Column, joinNames } from "./column";

export interface MentionRow {
  readonly event: StoryEvent;
  readonly mention: Mention;
  /** Its article. */
  readonly source: Source | undefined;
}

export const MENTION_COLUMNS: readonly Column<MentionRow>[] = [
  {
    name: "event_id",
    about: "The event that the sentence tells of; as in events.csv.",
    required: true,
    value: ({ event }) => event.id,
  },
  {
    name: "mention_id",
    about: "Stable name of the statement.",
    required: true,
    value: ({ mention }) => mention.id,
  },
  {
    name: "source_id",
    about: "Id of the article.",
    required: true,
    value: ({ mention }) => mention.source,
  },
  {
    name: "outlet",
    about: "Who published it.",
    required: true,
    free: true,
    value: ({ mention, source }) => source?.outlet.name ?? mention.outlet,
  },
  {
    name: "article_title",
    about: "The article's headline.",
    free: true,
    value: ({ source }) => source?.title ?? null,
  },
  {
    name: "article_url",
    about: "The article's address; empty where it has none.",
    type: "address",
    value: ({ source }) => source?.url ?? null,
  },
  {
    name: "published",
    about: "Day on which the article was published.",
    type: "day",
    value: ({ source }) => source?.published ?? null,
  },
  {
    name: "expression",
    about: "The words that date the event.",
    required: true,
    free: true,
    value: ({ mention }) => mention.expression,
  },
  {
    name: "date_edtf",
    about: "Date in EDTF that this outlet gives.",
    required: true,
    value: ({ mention }) => mention.edtf,
  },
  {
    name: "date_start",
    about: "First day; empty where the start is open.",
    type: "day",
    value: ({ mention }) => spanOf(mention.edtf).start,
  },
  {
    name: "date_end",
    about: "Last day, included; empty where the end is open.",
    type: "day",
    value: ({ mention }) => spanOf(mention.edtf).end,
  },
  {
    name: "date_rule",
    about: "Name of the rule that read the expression.",
    required: true,
    value: ({ mention }) => mention.rule,
  },
  {
    name: "anchor_date",
    about: "Date in EDTF that it was counted from; empty where the words fix the date themselves.",
    value: ({ mention }) => mention.anchor,
  },
  {
    name: "quote",
    about: "The sentence, verbatim.",
    required: true,
    free: true,
    value: ({ mention }) => mention.quote,
  },
  {
    name: "quote_start",
    about: "Where the sentence begins in the article's text, in UTF-16 units from 0.",
    type: "whole",
    required: true,
    value: ({ mention }) => mention.quoteStart,
  },
  {
    name: "quote_end",
    about: "Where it ends, excluded.",
    type: "whole",
    required: true,
    value: ({ mention }) => mention.quoteEnd,
  },
  {
    name: "actors",
    about: "Who takes part, according to this sentence.",
    free: true,
    list: true,
    value: ({ mention }) => joinNames(mention.actors),
  },
];
