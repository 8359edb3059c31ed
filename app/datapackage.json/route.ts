// Both tables of the present filter, described as a Data Package.

import { dataResponse } from "@/app/data-response";
import { dataPackage } from "@/lib/exports/data-package";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return dataResponse(request, {
    name: "datapackage.json",
    contentType: "application/json",
    disposition: "inline",
    write: ({ sources }, { story, fileQuery }) => dataPackage(story, sources, fileQuery),
  });
}
