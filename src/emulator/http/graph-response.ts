// An answer as an HTTP response, with the headers Graph puts on everything.
import type { Answer } from "./answer.ts";
import { corsHeaders } from "./cors.ts";

const jsonType =
  "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

/** The response of an answer, with the ids a client may quote. */
export function graphResponse(answer: Answer, ids: { requestId: string; clientRequestId: string }): Response {
  const headers = new Headers({
    ...corsHeaders,
    "Cache-Control": "no-store, no-cache",
    "OData-Version": "4.0",
    "Strict-Transport-Security": "max-age=31536000",
    "request-id": ids.requestId,
    "client-request-id": ids.clientRequestId,
    ...answer.headers,
  });
  if (answer.json) headers.set("Content-Type", jsonType);
  const body = answer.json ? JSON.stringify(answer.json) : answer.bytes ? new Uint8Array(answer.bytes) : null;
  return new Response(body, { status: answer.status, headers });
}
