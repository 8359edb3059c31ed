// The data addresses, described for programs.

import { openApi } from "@/lib/exports/open-api";
import { requestOrigin } from "@/lib/url/request-origin";
import { wholeOrUnchanged } from "../whole-or-unchanged";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return wholeOrUnchanged(request, openApi(requestOrigin(request.headers)), {
    "Content-Type": "application/vnd.oai.openapi+json; version=3.1",
  });
}
