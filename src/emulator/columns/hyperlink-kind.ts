// Links and pictures: the column can be made, but writing a value over Graph fails, as reports say it does.
import { invalidRequest } from "#emulator/http/graph-error.ts";
import type { ColumnKind } from "./column.ts";

export const hyperlinkKind: ColumnKind = {
  facet: "hyperlinkOrPicture",
  shape: { isPicture: { type: "boolean", usual: false } },
  indexable: () => false,
  collectionTypes: () => undefined,
  writeKey: (name) => name,
  accept() {
    throw invalidRequest("The request is malformed or incorrect.");
  },
  read: () => ({}),
  comparable: () => null,
  literal: () => undefined,
};
