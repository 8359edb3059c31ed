// The script for the page that holds an embed (/embed.js): gives each frame the height that its document asks for,
// fills placeholders, and defines <datelines-timeline>. Listens to its own frames and its own origin only.

import { heightIn } from "@/lib/embed/messages";
import { defineTimelineElement, frameFor } from "./timeline-element";

const LEAST_PX = 120;
const MOST_PX = 6_000;

// A module or a bundle has no `currentScript`: then the script's address is looked up by its name.
const script =
  document.currentScript ?? document.querySelector<HTMLScriptElement>('script[src$="/embed.js"]');
const ours = script instanceof HTMLScriptElement ? new URL(script.src).origin : window.location.origin;

function resize({ origin, source, data }: MessageEvent): void {
  const heightPx = origin === ours ? heightIn(data) : undefined;
  if (heightPx === undefined || !source) return;
  for (const frame of framesIn(document)) {
    if (frame.contentWindow !== source) continue;
    frame.style.height = `${Math.min(MOST_PX, Math.max(LEAST_PX, Math.ceil(heightPx)))}px`;
  }
}

function framesIn(page: Document): readonly HTMLIFrameElement[] {
  const elements = Array.from(page.querySelectorAll("datelines-timeline"), ({ shadowRoot }) => shadowRoot);
  return [page, ...elements].flatMap((root) => Array.from(root?.querySelectorAll("iframe") ?? []));
}

/** `<div data-datelines="https://…/embed?…">` becomes a frame; its text stays where the address is not ours. */
function fillPlaceholders(): void {
  for (const place of document.querySelectorAll<HTMLElement>("[data-datelines]")) {
    const address = place.dataset.datelines ?? "";
    if (!URL.canParse(address) || new URL(address).origin !== ours) continue;
    place.removeAttribute("data-datelines");
    // The room that was kept for the frame becomes the frame's: nothing below it moves.
    const keptPx = Number.parseFloat(place.style.minHeight) || undefined;
    place.style.minHeight = "";
    place.replaceChildren(frameFor(new URL(address), place.dataset.title ?? place.title, keptPx));
  }
}

window.addEventListener("message", resize);
defineTimelineElement(ours);
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", fillPlaceholders);
else fillPlaceholders();
