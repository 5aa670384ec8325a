// Moments and days; both are told in UTC, and a day is the site's midnight.
import { invalidRequest } from "#emulator/http/graph-error.ts";
import type { ColumnKind } from "./column.ts";
import { siteMidnight, utcText } from "./site-time.ts";

const iso = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;

export const dateTimeKind: ColumnKind = {
  facet: "dateTime",
  shape: {
    displayAs: { type: ["default", "friendly", "standard"], usual: "default" },
    format: { type: ["dateOnly", "dateTime"], usual: "dateTime" },
  },
  indexable: () => true,
  collectionTypes: () => undefined,
  writeKey: (name) => name,
  accept(value, column, surroundings) {
    const moment = typeof value === "string" ? momentOf(value) : undefined;
    if (moment === undefined)
      throw invalidRequest(`The value of field '${column.name}' is not an ISO 8601 date and time.`);
    if (column.settings.format !== "dateOnly") return utcText(moment);
    return utcText(siteMidnight(moment, surroundings.timeZone));
  },
  read: (column, stored) => ({ [column.name]: stored }),
  comparable: (stored) => String(stored),
  literal(literal) {
    if (literal.kind === "null") return null;
    const moment = literal.kind === "text" || literal.kind === "date" ? momentOf(literal.value) : undefined;
    return moment === undefined ? undefined : utcText(moment);
  },
};

function momentOf(text: string): number | undefined {
  const moment = iso.test(text) ? Date.parse(text) : Number.NaN;
  // Date.parse rolls 30 February over into March; SharePoint refuses it.
  const exists =
    !Number.isNaN(moment) &&
    new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(text.slice(0, 10));
  return exists ? moment : undefined;
}
