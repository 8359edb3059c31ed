// The columns of events.csv, as CSV on the Web metadata.

import { dataResponse } from "@/app/data-response";
import { CSVW_TYPE, eventsCsvw } from "@/lib/exports/csvw";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return dataResponse(request, {
    name: "events.csv-metadata.json",
    contentType: CSVW_TYPE,
    disposition: "inline",
    write: (_, { story, fileQuery }) => eventsCsvw(story, fileQuery),
  });
}
