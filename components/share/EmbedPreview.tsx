import type { SharedView } from "@/lib/embed/snippets";

/** The embed as a reader will see it, resized by the same script that other sites use. */
export function EmbedPreview({ view, src }: { readonly view: SharedView; readonly src: string }) {
  return (
    <div className="share-preview" style={{ maxWidth: view.maxWidthPx }}>
      {/* A frame of its own for each address: one that is sent on would leave steps in the page's history. */}
      <iframe
        key={src}
        src={src}
        title={view.title}
        height={view.heightPx}
        allow="clipboard-write; fullscreen; web-share"
        className="block w-full"
      />
      <script async src="/embed.js" />
    </div>
  );
}
