// Sentences that show which time expressions are read, for readers of the page that explains it.
// They state no values: whoever shows them reads them with the rules that read the news.

import type { IsoDay } from "@/lib/base/calendar";

export interface Sample {
  readonly kind: string;
  /** What fixes the date, in a few words. */
  readonly note: string;
  readonly sentences: readonly string[];
}

/** The day on which the samples count as published, a Wednesday. */
export const SAMPLES_PUBLISHED: IsoDay = "2024-06-12";

export const SAMPLES: readonly Sample[] = [
  {
    kind: "Full dates",
    note: "The words fix the day by themselves.",
    sentences: [
      "The court ruled on 4 March 2021.",
      "The bridge opened on July 9, 1932.",
      "The log ends at 2023-11-05.",
    ],
  },
  {
    kind: "Days without a year",
    note: "The year that is nearest, as the verb allows.",
    sentences: ["The mayor resigned on 30 May.", "The fair is to open on 2 September."],
  },
  {
    kind: "Weekdays",
    note: "The latest such day not after publication, or the next one after a verb of plans.",
    sentences: [
      "The strike began on Monday.",
      "The board will meet on Friday.",
      "The two met last Thursday.",
    ],
  },
  {
    kind: "Days near publication",
    note: "Counted from the day on which the article appeared.",
    sentences: [
      "The ferry sank yesterday.",
      "Police searched the house three days ago.",
      "The museum was closed over the weekend.",
    ],
  },
  {
    kind: "Weeks, months and years around it",
    note: "The whole of the unit: nothing finer is said.",
    sentences: [
      "Prices fell last week.",
      "The factory is to close next month.",
      "The ministry bought the land last year.",
    ],
  },
  {
    kind: "Months, seasons and quarters",
    note: "Early, mid and late make a date approximate.",
    sentences: [
      "The army withdrew in November 2022.",
      "The theatre burnt down in late 2019.",
      "Sales doubled in the first quarter of 2023.",
      "The river flooded in the summer of 2021.",
    ],
  },
  {
    kind: "Years and decades",
    note: "A number is a year only where the words around it make it one.",
    sentences: ["The treaty was signed in 1994.", "The mine was dug in the 1920s."],
  },
  {
    kind: "Spans and open ends",
    note: "From the first day to the last; two dots stand for the end that is not said.",
    sentences: [
      "The talks ran from 3 to 7 May.",
      "The city was besieged between 2016 and 2018.",
      "The pipeline has been shut since February.",
      "The ship must leave by Saturday.",
    ],
  },
  {
    kind: "Feasts and holidays",
    note: "Computed for the year; the movable ones by the rule of their calendar.",
    sentences: ["The cathedral was hit on Palm Sunday.", "The shops were looted on Christmas Eve."],
  },
  {
    kind: "Dates counted from another one",
    note: "From the day that the story has reached, not from publication.",
    sentences: ["The dam broke on 3 March 2023. Two days later the government fell."],
  },
  {
    kind: "Recognised, and not dates",
    note: "Lengths of time, repetitions and vague words are read so that nobody takes them for dates.",
    sentences: [
      "The siege lasted three days.",
      "The council meets every Tuesday.",
      "The firm has recently grown.",
    ],
  },
];
