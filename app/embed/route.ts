// The embed: a document of its own, drawn here and brought to life by one small script (see lib/cli/embed-bundle.ts).

import type { EmbedViewProps } from "@/components/embed/EmbedView";
import { knownOf, pageHref, readPageState } from "@/components/workspace/page-state";
import { embedDocument } from "@/lib/embed/document";
import { readEmbedOptions, withOptions } from "@/lib/embed/embed-options";
import { oembedAddress } from "@/lib/embed/oembed";
import { paletteCss } from "@/lib/timeline/palette";
import { requestOrigin } from "@/lib/url/request-origin";
import { embedStory } from "../embed-story";
import { problemResponse } from "../problem-response";
import { sentStory } from "../sent-story";
import { isSiteCopy } from "../site-copy";
import { wholeOrUnchanged } from "../whole-or-unchanged";
import { drawEmbed, embedFiles } from "./built/server.mjs";

export async function GET(request: Request): Promise<Response> {
  const { search, searchParams } = new URL(request.url);
  const { options, problems } = readEmbedOptions(searchParams);
  const [wrongHash] = problems.filter(({ where }) => where === "frozen");
  if (wrongHash) return problemResponse([wrongHash]);
  const shown = await embedStory(options.frozen);
  if ("problem" in shown) return problemResponse([shown.problem]);
  const { story, standfirst, frozenOn } = shown;
  const origin = requestOrigin(request.headers);
  // The state as it was understood, not as it was asked for: what no one can use goes into no header.
  const state = readPageState(search.slice(1), knownOf(story));
  const oembed = oembedAddress(origin, origin + withOptions(pageHref(state, "/embed"), options));
  const props: EmbedViewProps = {
    ...sentStory(story, state, options.frozen),
    initialQuery: search.slice(1),
    origin,
    ...(frozenOn !== undefined && { frozenOn }),
  };
  const html = embedDocument({
    title: story.title,
    description: standfirst,
    canonical: `${origin}/`,
    ...(!isSiteCopy() && { oembed }),
    theme: options.theme,
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
