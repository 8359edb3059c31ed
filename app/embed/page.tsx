import type { Metadata } from "next";
import { headers } from "next/headers";
import { EmbedView } from "@/components/workspace/EmbedView";
import { pageStory } from "../page-story";
import { queryOf } from "../query-of";
import { requestOrigin } from "../request-origin";

export async function generateMetadata(): Promise<Metadata> {
  const { story, standfirst } = await pageStory();
  return { title: story.title, description: standfirst, robots: { index: false } };
}

export default async function EmbedPage({ searchParams }: PageProps<"/embed">) {
  const { story } = await pageStory();
  const params = await searchParams;
  return (
    <EmbedView
      story={story}
      initialQuery={queryOf(params)}
      origin={requestOrigin(await headers())}
      theme={themeOf(params.dark)}
    />
  );
}

function themeOf(dark: string | string[] | undefined): "auto" | "light" | "dark" {
  if (dark === "true") return "dark";
  return dark === "false" ? "light" : "auto";
}
