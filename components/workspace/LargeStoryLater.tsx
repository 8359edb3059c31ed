"use client";

import dynamic from "next/dynamic";

/** The page of a large story, in a file of its own: a story that is sent whole does not load it. */
export const LargeStoryLater = dynamic(() => import("./LargeStory").then(({ LargeStory }) => LargeStory));
