// Common shaping of answers: collections and $select over a resource's own properties.
import { badRequest } from "./graph-error.ts";

/** A collection answer with its context and, when there is more, the link to it. */
export function collection(context: string, value: object[], next?: string): object {
  return { "@odata.context": context, ...(next ? { "@odata.nextLink": next } : {}), value };
}

/** The context address of an entity or collection. */
export function contextOf(origin: string, path: string): string {
  return `${origin}/v1.0/$metadata#${path}`;
}

/** Only the selected properties (annotations stay); throws 400 for a property the type does not have. */
export function selected(
  body: Record<string, unknown>,
  select: string[] | undefined,
  type: string,
  known: readonly string[],
): Record<string, unknown> {
  if (!select || select.includes("*")) return body;
  for (const name of select) {
    if (known.includes(name) || name in body) continue;
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`,
    );
  }
  return Object.fromEntries(
    Object.entries(body).filter(([key]) => key.startsWith("@odata.") || select.includes(key)),
  );
}
