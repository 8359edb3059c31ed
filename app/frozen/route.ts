// Keeps the story as it is today, for embeds that must not change any more (see lib/store/frozen-stories.ts).
// Anyone may ask: it adds one file for each state of the sources, however often it is asked for.

import { freezeStory } from "@/lib/store/frozen-stories";
import { dataFolder, loadStory } from "@/lib/store/load-story";
import { problemResponse } from "../problem-response";

export const dynamic = "force-dynamic";

/** Answers with the share page of the frozen view; the view's parameters go along. */
export async function POST(request: Request): Promise<Response> {
  const today = new Date().toISOString().slice(0, 10);
  const kept = await freezeStory(dataFolder(), await loadStory(), today);
  if ("problem" in kept) return problemResponse([kept.problem]);
  const query = new URL(request.url).searchParams;
  query.delete("frozen");
  const parameters = [query.toString(), `frozen=${kept.value}`].filter((part) => part !== "").join("&");
  // Relative: a proxy in front may have another name than this server knows.
  return new Response(null, { status: 303, headers: { Location: `/share?${parameters}` } });
}
