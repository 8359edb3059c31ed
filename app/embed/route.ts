// The embed: a document of its own, drawn here and brought to life by one small script (see lib/cli/embed-bundle.ts).

import type { EmbedViewProps } from "@/components/embed/EmbedView";
import { embedDocument } from "@/lib/embed/document";
import { oembedAddress } from "@/lib/embed/oembed";
import { paletteCss } from "@/lib/timeline/palette";
import { requestOrigin } from "@/lib/url/request-origin";
import { pageStory } from "../page-story";
import { wholeOrUnchanged } from "../whole-or-unchanged";
import { drawEmbed, embedFiles } from "./built/server.mjs";

export async function GET(request: Request): Promise<Response> {
  const { story, standfirst } = await pageStory();
  const { search, searchParams } = new URL(request.url);
  const origin = requestOrigin(request.headers);
  const theme = themeOf(searchParams.get("dark"));
  const oembed = oembedAddress(origin, `${origin}/embed${search}`);
  const props: EmbedViewProps = { story, initialQuery: search.slice(1), origin, theme };
  const html = embedDocument({
    title: story.title,
    description: standfirst,
    canonical: `${origin}/`,
    oembed,
    theme,
    paletteCss: paletteCss(),
    files: embedFiles,
    markup: drawEmbed(props),
    data: props,
  });
  return wholeOrUnchanged(request, html, {
    "Content-Type": "text/html; charset=utf-8",
    Link: `<${oembed}>; rel="alternate"; type="application/json+oembed"`,
  });
}

function themeOf(dark: string | null): "auto" | "light" | "dark" {
  if (dark === "true") return "dark";
  return dark === "false" ? "light" : "auto";
}
