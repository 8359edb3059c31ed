"use client";

import { useEffect, useRef, useState } from "react";
import type { EventIndex } from "@/lib/timeline/event-index";
import { outletStyles } from "@/lib/timeline/palette";
import { viewOf } from "@/lib/timeline/scale";
import {
  indexPress,
  passingPress,
  SYNTHETIC_OUTLETS,
  syntheticColumns,
} from "@/lib/timeline/synthetic-columns";
import { type SyntheticPress, syntheticPress } from "@/lib/timeline/synthetic-press";
import type { DayWindow, View } from "@/lib/timeline/types";
import { TimelineFigure } from "./TimelineFigure";

const SPAN = { from: "2014-01-01", to: "2026-12-31" };
const OUTLETS = outletStyles(SYNTHETIC_OUTLETS);
const MS_PER_DAY = 86_400_000;
const HOUR = 1 / 24;
const SETTLE_MS = 200;

// The same functions at every render, as a page has them: others would have all marks named anew.
const hrefOf = (id: string) => `?event=${id}`;
const hrefOfWindow = ({ from, to }: DayWindow) => `?from=${from}&to=${to}`;

/** What a measuring program finds on the page. */
interface Bench {
  ready: Promise<{ readonly ms: number }>;
  /** The visible time, milliseconds since 1970. */
  view: () => readonly [number, number];
  /** Begins to draw; called by the program once it has read what the data take up. */
  benchGo: () => void;
}

interface Props {
  readonly count: number;
  readonly seed: number;
  readonly lane: "outlet" | "none";
  readonly plainWheel: boolean;
  /** Draws at once, for eyes. */
  readonly auto: boolean;
  /** Numbers of those whose events are shown; none, all. */
  readonly actors: readonly number[];
  readonly outlets: readonly number[];
}

/** The chart with so many events, timed from the data in memory to the painted page. */
export function BenchScene({ count, seed, lane, plainWheel, auto, actors, outlets }: Props) {
  const probe = useRef<HTMLElement>(null);
  const view = useRef<View>(viewOf(SPAN));
  const [index, setIndex] = useState<EventIndex>();
  const [window, setWindow] = useState(SPAN);
  const [selectedId, select] = useState<string>();

  useEffect(() => {
    const bench = globalThis as unknown as Bench;
    bench.view = () => [view.current.startDay * MS_PER_DAY, view.current.endDay * MS_PER_DAY];
    const chosen = actors.length + outlets.length > 0;
    const draw = (press: SyntheticPress) => {
      const shown = chosen ? passingPress(press, actors, outlets) : undefined;
      setIndex(indexPress(press, syntheticColumns(press), lane, shown));
    };
    bench.ready = measure(() => syntheticPress(count, seed), draw, probe, bench, auto);
  }, [count, seed, lane, auto, actors, outlets]);

  return (
    <>
      <i ref={probe} aria-hidden="true" style={{ position: "absolute", width: 2, height: 2 }} />
      <div data-bench-chart="" style={{ width: 1200, marginInline: "auto" }}>
        {index && (
          <TimelineFigure
            index={index}
            outlets={OUTLETS}
            window={window}
            opening={SPAN}
            span={SPAN}
            lane={lane}
            plainWheel={plainWheel}
            minDays={HOUR}
            hrefOf={hrefOf}
            hrefOfWindow={hrefOfWindow}
            onWindowChange={setWindow}
            onSelect={select}
            onView={(next) => {
              view.current = next;
            }}
            {...(selectedId !== undefined && { selectedId })}
          />
        )}
      </div>
    </>
  );
}

async function measure(
  makeData: () => SyntheticPress,
  draw: (press: SyntheticPress) => void,
  probe: { readonly current: HTMLElement | null },
  bench: Bench,
  auto: boolean,
): Promise<{ readonly ms: number }> {
  const press = makeData();
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  const begun = new Promise<void>((go) => {
    bench.benchGo = go;
    if (auto) go();
  });
  // The sign by which a measuring program knows that the data are in memory and nothing is drawn yet.
  console.log("bench:data");
  await begun;
  await painted(probe);
  const started = performance.now();
  draw(press);
  await painted(probe);
  return { ms: performance.now() - started };
}

/** Waits until what is in the document now has reached the screen: each frame has a pixel to change, and waits for the last. */
async function painted(probe: { readonly current: HTMLElement | null }): Promise<void> {
  for (let frame = 0; frame < 3; frame++) {
    await new Promise(requestAnimationFrame);
    if (probe.current) probe.current.style.background = frame % 2 === 0 ? "#ddd" : "#eee";
  }
}
