// How much a sentence weighs when it is not followed.
import type { Rule } from "#domain/entities.ts";

type Weighed = Pick<Rule, "strength" | "binding" | "origin">;

/**
 * Returns breach for what shall be and for what may not be; for a plain statement when somebody has called it binding,
 * or wrote it by hand as the group's own. A note for what ought to be. Null for what may be or is settled elsewhere.
 */
export function outcomeOf({ strength, binding, origin }: Weighed): "breach" | "note" | null {
  switch (strength) {
    case "shall":
    case "prohibition":
      return "breach";
    case "stated":
      return binding === "binding" || (binding === null && origin === "own") ? "breach" : "note";
    case "should":
    case "principle":
    case "consider":
      return "note";
    case "may":
    case "elsewhere":
      return null;
  }
}
