// The story as the app itself gives it, so that tests name events by day and words and not by ids.

import { readFileSync } from "node:fs";
import { type APIRequestContext, expect } from "@playwright/test";

/** The window that the story opens on. */
export const OPENING: { readonly from: string; readonly to: string } = JSON.parse(
  readFileSync(new URL("../../../data/story.json", import.meta.url), "utf8"),
);

/** The part of /events.json that tests look at. */
export interface JsonEvent {
  readonly id: string;
  readonly title: string;
  readonly edtf: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly datesAgree: boolean;
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly mentions: readonly {
    readonly source: string;
    readonly outlet: string;
    readonly quote: string;
    readonly expression: string;
    readonly edtf: string;
    readonly explanation: string;
  }[];
}

export async function allEvents(request: APIRequestContext): Promise<readonly JsonEvent[]> {
  const response = await request.get("/events.json");
  expect(response.ok()).toBe(true);
  const { events } = (await response.json()) as { events: readonly JsonEvent[] };
  return events;
}

/** The event of that date whose sentences hold the words, the most reported one; fails where there is none. */
export async function findEvent(request: APIRequestContext, edtf: string, words: RegExp): Promise<JsonEvent> {
  const events = await allEvents(request);
  const [found] = events
    .filter((event) => event.edtf === edtf && event.mentions.some(({ quote }) => words.test(quote)))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  if (!found) throw new Error(`/events.json has no event of ${edtf} whose sentences hold ${words}`);
  return found;
}

/** The strike on Sumy: one day, reported by several outlets. */
export function sumyStrike(request: APIRequestContext): Promise<JsonEvent> {
  return findEvent(request, "2025-04-13", /Sumy/);
}

/** The meeting on whose date an outlet differs. */
export function fridayMeeting(request: APIRequestContext): Promise<JsonEvent> {
  return findEvent(request, "2025-04-11", /Putin/);
}
