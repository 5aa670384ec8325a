// A form's draft together with the row it was opened on. Both survive a killed tab: what somebody else saves meanwhile
// is then met as a conflict, never written over.
import type { RowFacts } from "#domain/entities.ts";
import { type Draft, type TextFields, useDraft } from "./use-draft.ts";

interface Row {
  key: string;
  row: RowFacts;
}

export interface RowDraft<R, T extends TextFields> extends Draft<T & { openedOn: string }> {
  /** The row as it was when the form was first opened. */
  base: R;
}

/** The draft of `thing` on `row`, starting from `texts`. */
export function useRowDraft<R extends Row, T extends TextFields>(
  thing: string,
  row: R,
  texts: T,
): RowDraft<R, T> {
  const draft = useDraft(thing, { ...texts, openedOn: JSON.stringify(row) });
  return { ...draft, base: openedRow(draft.values.openedOn, row) };
}

/** Returns the row kept as text, or `current` where the text is no such row. */
export function openedRow<R extends Row>(text: string, current: R): R {
  try {
    const kept: unknown = JSON.parse(text);
    return isSameRow(kept, current) ? kept : current;
  } catch {
    return current;
  }
}

function isSameRow<R extends Row>(value: unknown, current: R): value is R {
  if (typeof value !== "object" || value === null) return false;
  const kept = value as Partial<Row>;
  return kept.key === current.key && typeof kept.row?.etag === "string" && kept.row.id === current.row.id;
}
