// People in the customer's own directory, guests included. Guests who ask may be refused: that is nobody found.
import type { GraphClient } from "./client.ts";
import { GraphError } from "./graph-error.ts";

/** The account with this mail address, or null when the directory has none or the asker may not search it. */
export async function findPersonByMail(
  client: GraphClient,
  mail: string,
): Promise<{ id: string; name: string } | null> {
  const filter = encodeURIComponent(`mail eq '${mail.replaceAll("'", "''")}'`);
  const path = `/users?$filter=${filter}&$select=id,displayName`;
  try {
    const { body } = await client.send({ method: "GET", path });
    return firstPerson(body);
  } catch (error) {
    if (error instanceof GraphError && error.code === "forbidden") return null;
    throw error;
  }
}

function firstPerson(body: unknown): { id: string; name: string } | null {
  const value = (body as { value?: unknown } | null)?.value;
  const first: unknown = Array.isArray(value) ? value[0] : null;
  if (typeof first !== "object" || first === null) return null;
  const { id, displayName } = first as { id?: unknown; displayName?: unknown };
  return typeof id === "string" ? { id, name: typeof displayName === "string" ? displayName : "" } : null;
}
