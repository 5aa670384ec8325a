// Files in a site's own library, by path: small uploads in one call, texts read back.
import type { GraphClient } from "./client.ts";
import { unexpected } from "./graph-error.ts";
import { filePath, placeOf, type SiteAddress } from "./sites.ts";

/** Graph takes this many bytes in a single upload by the most cautious of its documents. */
const largestUpload = 4_000_000;

/**
 * Puts a file at this path, making folders as needed and a new version of a file already there. Returns its address.
 * Throws RangeError for more than four million bytes, which the form should have said.
 */
export async function uploadFile(
  client: GraphClient,
  site: SiteAddress,
  path: readonly string[],
  content: Blob,
): Promise<{ webUrl: string }> {
  if (content.size > largestUpload)
    throw new RangeError(`${path.at(-1)} is larger than ${largestUpload} bytes.`);
  const { body } = await client.send({
    method: "PUT",
    path: `${filePath(site, path)}/content`,
    headers: { "Content-Type": content.type || "application/octet-stream" },
    body: content,
    place: placeOf(site),
  });
  const webUrl = body && typeof body === "object" && "webUrl" in body ? body.webUrl : null;
  if (typeof webUrl !== "string")
    throw unexpected("The upload was answered without an address.", placeOf(site));
  return { webUrl };
}

/** The text of the file at this path, read as UTF-8. */
export async function downloadText(
  client: GraphClient,
  site: SiteAddress,
  path: readonly string[],
): Promise<string> {
  const place = placeOf(site);
  // A browser may not follow Graph's redirect from /content with a token in hand; the address itself needs none.
  const { body } = await client.send({ method: "GET", path: filePath(site, path), place });
  const url = textIn(body, "@microsoft.graph.downloadUrl");
  if (url === null) throw unexpected("The file was answered without a download address.", place);
  return client.download(url, place);
}

function textIn(body: unknown, name: string): string | null {
  const value = body && typeof body === "object" ? (body as Record<string, unknown>)[name] : null;
  return typeof value === "string" ? value : null;
}
