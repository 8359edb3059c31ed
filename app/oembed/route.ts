// oEmbed: other sites ask here how to show a page of ours.

import { oembedAnswer, readOembedRequest } from "@/lib/embed/oembed";
import { loadStory } from "@/lib/store/load-story";
import { requestOrigin } from "@/lib/url/request-origin";
import { problemResponse } from "../problem-response";
import { wholeOrUnchanged } from "../whole-or-unchanged";

export const dynamic = "force-dynamic";

export async function GET(request: Request): Promise<Response> {
  const origin = requestOrigin(request.headers);
  const read = readOembedRequest(new URL(request.url).searchParams, origin);
  if ("problems" in read) return problemResponse(read.problems);
  const { asked } = read;
  const { story, events, formerIds } = await loadStory();
  const id = asked.eventId && (formerIds.get(asked.eventId) ?? asked.eventId);
  const event = events.find((candidate) => candidate.id === id);
  if (id !== undefined && !event)
    return problemResponse([{ code: "embed/nothing-there", where: "url", detail: `"${id}"` }]);
  const query = event ? `event=${encodeURIComponent(event.id)}` : asked.query;
  const openId = new URLSearchParams(query).get("event");
  const open = events.find((candidate) => candidate.id === openId);
  const answer = oembedAnswer(asked, {
    embedUrl: `${origin}/embed${query && `?${query}`}`,
    title: open?.title ?? story.title,
    origin,
  });
  return wholeOrUnchanged(request, `${JSON.stringify(answer)}\n`, { "Content-Type": "application/json" });
}
