// A mandate's verbatim text: a file in the register's library, named by its own fingerprint and never rewritten. Rule
// positions point into it, so what is read back is checked against that fingerprint.
import type { Mandate } from "#domain/entities.ts";
import { fingerprintOf } from "#domain/keys.ts";
import { downloadText, uploadFile } from "#graph/files.ts";
import type { MandateText } from "./port.ts";
import type { Sites } from "./sites.ts";

const folder = "Uppdragsbeskrivningar";

/** Stores the text. Returns its file name and fingerprint; storing the same text again changes nothing. */
export async function storeMandateText(
  sites: Sites,
  text: string,
): Promise<{ textFile: string; fingerprint: string }> {
  const kept = text.normalize("NFC").replace(/\r\n?/g, "\n");
  const fingerprint = fingerprintOf(kept);
  const textFile = `${fingerprint}.txt`;
  const content = new Blob([kept], { type: "text/plain" });
  await uploadFile(sites.client, sites.register, [folder, textFile], content);
  return { textFile, fingerprint };
}

/** The text as stored, and whether it still is what was confirmed. */
export async function readMandateText(sites: Sites, mandate: Mandate): Promise<MandateText> {
  const text = await downloadText(sites.client, sites.register, [folder, mandate.textFile]);
  return { text, isUntouched: fingerprintOf(text) === mandate.fingerprint };
}
