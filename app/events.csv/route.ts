// The events of the present filter, as CSV; ?bom=1 for Excel, ?raw=1 without the guard against formulas.

import { dataResponse } from "@/app/data-response";
import { eventsCsv } from "@/lib/exports/csv";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return dataResponse(request, {
    name: "events.csv",
    contentType: "text/csv; charset=utf-8; header=present",
    disposition: "attachment",
    write: eventsCsv,
  });
}
