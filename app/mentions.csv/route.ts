// The mentions of the present filter, as CSV; ?bom=1 for Excel, ?raw=1 without the guard against formulas.

import { dataResponse } from "@/app/data-response";
import { CSV_TYPE, mentionsCsv } from "@/lib/exports/csv";
import { CSVW_TYPE } from "@/lib/exports/csvw";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return dataResponse(request, {
    name: "mentions.csv",
    contentType: CSV_TYPE,
    disposition: "attachment",
    describedBy: { name: "mentions.csv-metadata.json", type: CSVW_TYPE },
    write: mentionsCsv,
  });
}
