// The embed as the server draws it, built with the same library as its script, so that the two agree.

import { renderToString } from "react-dom/server";
import { EmbedView, type EmbedViewProps } from "./EmbedView";

/** The embed's markup. */
export function drawEmbed(props: EmbedViewProps): string {
  return renderToString(<EmbedView {...props} />);
}
