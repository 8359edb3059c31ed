// What lib/cli/embed-bundle.ts writes beside this file: the embed's server half, with Preact inside.

import type { EmbedViewProps } from "@/components/embed/EmbedView";
import type { EmbedFiles } from "@/lib/embed/document";

/** The embed's markup, the same that its script makes. */
export declare function drawEmbed(props: EmbedViewProps): string;

/** Addresses of the script and the style, each with a hash of its content in its name. */
export declare const embedFiles: EmbedFiles;
