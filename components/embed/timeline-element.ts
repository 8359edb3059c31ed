// <datelines-timeline actor="putin" from="2025-04-01" to="2025-04-16" dark="auto">a link for readers without scripts</…>
// Its attributes are the page's own parameters. Shows one frame; what stands inside it is kept for where scripts are off.

import { ELEMENT_PARAMETERS } from "@/lib/embed/element-parameters";

const DEFAULT_HEIGHT_PX = 640;

/** A frame for an embed's address. `title` is its spoken name. */
export function frameFor(address: URL, title: string, heightPx = DEFAULT_HEIGHT_PX): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.src = address.href;
  frame.title = title || "Timeline";
  frame.loading = "lazy";
  frame.allow = "clipboard-write; fullscreen; web-share";
  frame.referrerPolicy = "strict-origin-when-cross-origin";
  frame.style.cssText = `display:block;width:100%;border:0;height:${heightPx}px`;
  return frame;
}

/** The address that an element's attributes ask for. */
export function embedAddress(origin: string, attribute: (name: string) => string | null): URL {
  const address = new URL("/embed", origin);
  for (const name of ELEMENT_PARAMETERS) {
    const value = attribute(name);
    if (value) address.searchParams.set(name, value);
  }
  return address;
}

/** Defines the element, once a page, for embeds of this origin. */
export function defineTimelineElement(origin: string): void {
  if (customElements.get("datelines-timeline")) return;
  customElements.define(
    "datelines-timeline",
    class extends HTMLElement {
      static readonly observedAttributes = [...ELEMENT_PARAMETERS, "title"];

      connectedCallback(): void {
        this.style.display ||= "block";
        if (!this.shadowRoot) this.attachShadow({ mode: "open" });
        this.draw();
      }

      attributeChangedCallback(): void {
        if (this.isConnected && this.shadowRoot) this.draw();
      }

      private draw(): void {
        const address = embedAddress(origin, (name) => this.getAttribute(name));
        const height = Number(this.getAttribute("height"));
        const heightPx = height > 0 && height < 10_000 ? height : DEFAULT_HEIGHT_PX;
        this.shadowRoot?.replaceChildren(frameFor(address, this.title, heightPx));
      }
    },
  );
}
