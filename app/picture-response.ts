// What /timeline.svg and /timeline.png have in common: the view of the page, drawn on the server.

import type { WorkspaceStory } from "@/components/workspace/types";
import type { Problem } from "@/lib/base/problems";
import { readEmbedOptions } from "@/lib/embed/embed-options";
import { drawFigure } from "@/lib/exports/figure/figure";
import type { Theme } from "@/lib/exports/figure/inks";
import type { Figure } from "@/lib/exports/figure/types";
import { bundledFaces } from "@/lib/store/type-faces";
import { type PictureQuery, readPictureQuery } from "@/lib/url/picture-query";
import { embedStory } from "./embed-story";
import { figureView } from "./figure-view";
import { problemResponse } from "./problem-response";

/** A picture that a request asks for. */
export interface AskedPicture {
  readonly figure: Figure;
  readonly asked: PictureQuery;
  /** Of the story, for the file's name. */
  readonly title: string;
}

/** Draws what the request's address asks for, or refuses it. What of the view cannot be used is said in the picture. */
export async function askedPicture(request: Request): Promise<AskedPicture | { readonly refused: Response }> {
  const { search, searchParams } = new URL(request.url);
  const { asked, problems } = readPictureQuery(searchParams);
  const { options, problems: optionProblems } = readEmbedOptions(searchParams);
  const wrongHash = optionProblems.filter(({ where }) => where === "frozen");
  const [first, ...rest]: readonly Problem[] = [...problems, ...wrongHash];
  if (first) return { refused: problemResponse([first, ...rest]) };
  const shown = await embedStory(options.frozen);
  if ("problem" in shown) return { refused: problemResponse([shown.problem]) };
  const theme: Theme = asked.theme ?? (options.theme === "dark" ? "dark" : "light");
  return { figure: drawView(shown.story, search.slice(1), asked, theme), asked, title: shown.story.title };
}

function drawView(story: WorkspaceStory, query: string, asked: PictureQuery, theme: Theme): Figure {
  const { widthPx, heightPx, title } = asked;
  const size = { widthPx, ...(heightPx !== undefined && { heightPx }) };
  return drawFigure(figureView(story, query, title), size, theme, bundledFaces());
}
