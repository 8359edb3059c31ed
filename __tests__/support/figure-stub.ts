// In place of the chart's figure, which measures itself in a real browser: keeps what it is given, and draws nothing.
// A test that mocks components/timeline/TimelineFigure with this module reads it with `figureProps`.

import type { FigureProps } from "@/components/timeline/timeline-props";

let given: FigureProps | undefined;

export function TimelineFigure(props: FigureProps): null {
  given = props;
  return null;
}

/** What the figure was given last; throws where it was not drawn. */
export function figureProps(): FigureProps {
  if (!given) throw new Error("The figure has not been drawn.");
  return given;
}
