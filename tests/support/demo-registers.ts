// Five small registers that mirror the demo's groups: what each looked like on any day of 2027 and 2028, built without
// an emulator, and the text of the mandate that governs each.
import { readFileSync } from "node:fs";
import type { WholeRegister } from "#domain/entities.ts";
import type { Day } from "#schema/day.ts";
import { developmentSupportOn } from "./demo-registers/development-support.ts";
import { diabeticFootOn } from "./demo-registers/diabetic-foot.ts";
import { forensicPsychiatryOn } from "./demo-registers/forensic-psychiatry.ts";
import { medicinesOn } from "./demo-registers/medicines.ts";
import { patientSafetyOn } from "./demo-registers/patient-safety.ts";

/** One of the five: its name in the table, its mandate's text, and its register as it stood on a day. */
export interface DemoRegister {
  mandate: string;
  registerOn: (today: Day) => WholeRegister;
}

export const demoRegisters = {
  patientSafety: { mandate: text("rsg-mellansverige"), registerOn: patientSafetyOn },
  developmentSupport: { mandate: text("rsg-stod-for-utveckling"), registerOn: developmentSupportOn },
  diabeticFoot: { mandate: text("rag-diabetesfot"), registerOn: diabeticFootOn },
  medicines: { mandate: text("rsg-lakemedel-sydostra"), registerOn: medicinesOn },
  forensicPsychiatry: { mandate: text("samordningsrad-rattspsykiatri"), registerOn: forensicPsychiatryOn },
} satisfies Record<string, DemoRegister>;

export type DemoName = keyof typeof demoRegisters;

function text(name: string): string {
  return readFileSync(new URL(`../../src/demo/mandates/${name}.txt`, import.meta.url), "utf8").normalize(
    "NFC",
  );
}
