// The embed's one script, built with Preact in React's place: brings the server's drawing to life.

import { hydrateRoot } from "react-dom/client";
import { EMBED_DATA_ID, EMBED_ROOT_ID } from "@/lib/embed/document";
import { EmbedView, type EmbedViewProps } from "./EmbedView";

const root = document.getElementById(EMBED_ROOT_ID);
const data = document.getElementById(EMBED_DATA_ID)?.textContent;
if (root && data) {
  const props: EmbedViewProps = JSON.parse(data);
  hydrateRoot(root, <EmbedView {...props} />);
}
