// The data addresses, described for programs.

import { openApi } from "@/lib/exports/open-api";
import { requestOrigin } from "@/lib/url/request-origin";
import { isSiteCopy } from "../site-copy";
import { wholeOrUnchanged } from "../whole-or-unchanged";

export const dynamic = "force-dynamic";

export function GET(request: Request): Promise<Response> {
  return wholeOrUnchanged(request, openApi(requestOrigin(request.headers), isSiteCopy()), {
    "Content-Type": "application/vnd.oai.openapi+json; version=3.1",
  });
}
