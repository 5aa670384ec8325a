// Files of a built folder over HTTP. Nothing outside the folder can be reached.
import { readFile } from "node:fs/promises";
import { extname, resolve, sep } from "node:path";

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** The file at `path` (from a URL) in `folder`; a closing slash means index.html. 404 when there is none. */
export async function fileResponse(folder: string, path: string): Promise<Response> {
  const root = resolve(folder);
  const file = resolve(root, `.${decoded(path)}${path.endsWith("/") ? "index.html" : ""}`);
  const content = file.startsWith(root + sep) ? await readFile(file).catch(() => null) : null;
  if (content === null) return new Response("Not found", { status: 404 });
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": types[extname(file)] ?? "application/octet-stream",
      // Built names carry a hash of what they hold; everything else is asked for again.
      "Cache-Control": path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    },
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "/";
  }
}
