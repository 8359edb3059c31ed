// What a newcomer to D3 would write, for bench-chart.ts: a circle for each event, an axis, and all of it placed anew at
// each step of a zoom. Runs in a browser; `window.draw` draws so many events, and the chart's own scene draws the same.

import { scaleUtc } from "d3-scale";
import { select } from "d3-selection";
import { zoom } from "d3-zoom";
import { syntheticPress } from "@/lib/timeline/synthetic-press";

const WIDTH_PX = 1200;
const HEIGHT_PX = 640;
const MARGIN = { top: 20, right: 80, bottom: 30, left: 80 };

function draw(count: number): void {
  const { startsMs, outlets } = syntheticPress(count, 1);
  const laneCount = outlets.reduce((most, outlet) => Math.max(most, outlet + 1), 1);
  const lanePx = (HEIGHT_PX - MARGIN.top - MARGIN.bottom) / laneCount;
  const whole = scaleUtc(
    [startsMs[0] ?? 0, startsMs[count - 1] ?? 1],
    [MARGIN.left, WIDTH_PX - MARGIN.right],
  );
  const svg = select("body").append("svg").attr("width", WIDTH_PX).attr("height", HEIGHT_PX);
  const axis = svg.append("g").attr("transform", `translate(0,${HEIGHT_PX - MARGIN.bottom})`);
  const dots = svg
    .append("g")
    .selectAll("circle")
    .data(Array.from(startsMs))
    .join("circle")
    .attr("r", 3)
    .attr("cy", (_, i) => MARGIN.top + ((outlets[i] ?? 0) + 0.5) * lanePx);
  const show = (scale: typeof whole) => {
    const tick = scale.tickFormat();
    const ticks = axis
      .selectAll("g")
      .data(scale.ticks())
      .join((entering) => {
        const group = entering.append("g");
        group.append("line").attr("y2", 6).attr("stroke", "currentColor");
        group.append("text").attr("y", 20).attr("text-anchor", "middle");
        return group;
      })
      .attr("transform", (time) => `translate(${scale(time)},0)`);
    ticks.select("text").text(tick);
    dots.attr("cx", (ms) => scale(ms));
  };
  show(whole);
  svg.call(
    zoom<SVGSVGElement, unknown>()
      .scaleExtent([1, 1e6])
      .on("zoom", ({ transform }) => show(transform.rescaleX(whole))),
  );
}

Object.assign(globalThis, { draw });
