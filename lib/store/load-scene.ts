// Scenes: small fixed stories for states that are hard to reach, for people's eyes and for browser tests.
//
// Reads   data/scenes/<name>.json of the project itself, whatever DATA_DIR says
// Gives   the events, outlets and windows of a scene; `undefined` where there is none of that name

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Problem } from "@/lib/base/problems";
import { slugOf } from "@/lib/base/slug";
import { bareEvent } from "@/lib/events/bare-event";
import { EVENT_KINDS, type Mention, type OutletRef, type StoryEvent } from "@/lib/events/types";

const UNREAD_CODES = ["source/no-date", "source/bad-front-matter", "source/not-text"] as const;

const days = z.object({ from: z.iso.date(), to: z.iso.date() });

const sceneSchema = z.object({
  /** What to look for. */
  about: z.string(),
  window: days,
  span: days,
  outlets: z.array(z.string()),
  events: z.array(
    z.object({
      date: z.string(),
      title: z.string(),
      /** Indices of outlets. */
      by: z.array(z.number().int().nonnegative()),
      /** The date that an outlet gives, by its index, where it is not the event's. */
      differ: z.record(z.string(), z.string()).optional(),
      /** Names of those who take part. */
      who: z.array(z.string()).optional(),
      kind: z.enum(EVENT_KINDS).optional(),
    }),
  ),
  /** Articles that could not be read, and why. */
  unread: z.array(z.object({ where: z.string(), code: z.enum(UNREAD_CODES) })).optional(),
});

type SceneFile = z.infer<typeof sceneSchema>;

/** A scene as the timeline takes it. */
export interface Scene {
  readonly about: string;
  readonly window: { readonly from: string; readonly to: string };
  readonly span: { readonly from: string; readonly to: string };
  readonly outlets: readonly OutletRef[];
  readonly events: readonly StoryEvent[];
  readonly unread: readonly Problem[];
}

function mentionOf(outlet: string, title: string, edtf: string, key: string): Mention {
  return {
    id: `${key}-${outlet}`,
    source: outlet,
    outlet,
    quote: title,
    quoteStart: 0,
    quoteEnd: title.length,
    expression: edtf,
    expressionStart: 0,
    expressionEnd: 0,
    edtf,
    rule: "scene",
    anchor: null,
    explanation: "",
    actors: [],
    places: [],
    kind: "other",
    headline: title,
  };
}

function eventOf(
  { date, title, by, differ, who = [], kind = "other" }: SceneFile["events"][number],
  index: number,
): StoryEvent {
  const id = `scene-${index + 1}`;
  return {
    ...bareEvent({ id, title, edtf: date }),
    kind,
    actors: who.map((name) => ({ id: slugOf(name), name })),
    datesAgree: !differ,
    mentions: by.map((outlet) => mentionOf(`outlet-${outlet}`, title, differ?.[outlet] ?? date, id)),
  };
}

/** Reads a scene; throws where its file is broken, since that is a mistake of our own. */
export async function loadScene(name: string): Promise<Scene | undefined> {
  if (!/^[a-z0-9-]{1,40}$/.test(name)) return undefined;
  const path = join(process.cwd(), "data", "scenes", `${name}.json`);
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const scene = sceneSchema.parse(JSON.parse(text));
  return {
    ...scene,
    outlets: scene.outlets.map((outlet, i) => ({ id: `outlet-${i}`, name: outlet })),
    events: scene.events.map(eventOf),
    unread: scene.unread ?? [],
  };
}
