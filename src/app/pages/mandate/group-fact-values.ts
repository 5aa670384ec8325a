// Between the group's facts as they are typed and as they are stored.
import type { Group } from "#domain/entities.ts";

/** A type, not an interface, since drafts are kept as plain records of text. */
export type FactTexts = { publishingPlace: string; regions: string };

/** The form's texts for a stored group: a region a line. */
export function factTexts({ publishingPlace, regions }: Group): FactTexts {
  return { publishingPlace: publishingPlace ?? "", regions: (regions ?? []).join("\n") };
}

/** Only what differs from the row the form was opened on; blank lines and repeated regions are left out. */
export function changedFacts(
  base: Group,
  texts: FactTexts,
): Partial<Pick<Group, "publishingPlace" | "regions">> {
  const typed = texts.regions
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const regions = [...new Set(typed)];
  const publishingPlace = texts.publishingPlace.trim() || null;
  const isSame = regions.join("\n") === (base.regions ?? []).join("\n");
  return {
    ...(publishingPlace === base.publishingPlace ? {} : { publishingPlace }),
    ...(isSame ? {} : { regions: regions.length === 0 ? null : regions }),
  };
}
