// What lets a page of another origin call and read the answers. Graph's exact list of exposed headers is not public;
// this is the least a client needs.

const exposed = ["ETag", "Retry-After", "request-id", "client-request-id", "Location", "x-ms-resource-unit"];

/** The answer to a preflight, and the headers every other answer carries. */
export function preflight(request: Request): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders,
      "Access-Control-Allow-Methods": "GET,POST,PUT,PATCH,DELETE,OPTIONS",
      "Access-Control-Allow-Headers": request.headers.get("access-control-request-headers") ?? "*",
      "Access-Control-Max-Age": "600",
    },
  });
}

export const corsHeaders: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": exposed.join(", "),
};
