// One origin for everything, as one function from request to response: the host page, the tab, Graph and its tokens.
import { type HostParts, hostAnswer } from "./host-endpoints.ts";
import { fileResponse } from "./static-files.ts";

export interface HostFolders {
  /** The built host page. */
  page: string;
  /** The built tab. */
  tab: string;
}

/** Answers any request to the local origin. */
export function createHostHandler(
  parts: HostParts,
  folders: HostFolders,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/_host/")) {
      return (await hostAnswer(parts, request)) ?? new Response("Not found", { status: 404 });
    }
    if (isMicrosoft(pathname)) return parts.emulator.handle(request);
    if (pathname.startsWith("/tab/")) return fileResponse(folders.tab, pathname.slice("/tab".length));
    return fileResponse(folders.page, pathname);
  };
}

/** Whether the path is one of Microsoft's (or the emulator's own) rather than a file of ours. */
export function isMicrosoft(pathname: string): boolean {
  return (
    /^\/(v1\.0|_emulator|_download)(\/|$)/i.test(pathname) ||
    /^\/[^/]+\/(oauth2|v2\.0|discovery)\//i.test(pathname)
  );
}
