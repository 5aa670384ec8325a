// Handing in a plan or report: the file first, then its row, then the step that says it was done. The step comes last
// because it is what stops the reminders.
import type { Deliverable, NewDeliverable, Step } from "#domain/entities.ts";
import { uploadFile } from "#graph/files.ts";
import { fileNameOf } from "./file-name.ts";
import type { GroupRef, HandIn } from "./port.ts";
import { recordStep } from "./record-step.ts";
import { saveUnderKey } from "./save.ts";
import type { Sites } from "./sites.ts";

const folder = "Plan och rapport";

/** The stored row and step. Safe to repeat after any failure. */
export async function handIn(
  sites: Sites,
  ref: GroupRef,
  { deliverable, step, file }: HandIn,
): Promise<{ deliverable: Deliverable; step: Step }> {
  const { deliverables, steps } = sites.of(ref);
  const row = file ? { ...deliverable, ...(await storeFile(sites, ref, deliverable, file)) } : deliverable;
  const stored = await saveUnderKey(deliverables, row);
  return { deliverable: stored, step: await recordStep(steps, { ...step, link: step.link ?? row.link }) };
}

async function storeFile(
  sites: Sites,
  ref: GroupRef,
  deliverable: NewDeliverable,
  file: { name: string; content: Blob },
): Promise<{ fileName: string; link: string }> {
  // The title leads, so that a plan and a report both called "dokument.docx" do not replace each other.
  const fileName = fileNameOf(deliverable.title, file.name);
  const path = [folder, String(deliverable.year), fileName];
  const { webUrl } = await uploadFile(sites.client, sites.groupSite(ref), path, file.content);
  return { fileName, link: webUrl };
}
