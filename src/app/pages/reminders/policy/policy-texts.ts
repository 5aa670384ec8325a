// Between a policy's row and the texts of its form: what was typed, what it means, and what cannot be read at all.
import type { KindPolicy } from "#domain/reminder-policy.ts";
import type { Hearer, HearerRole } from "#schema/lists/policy-values.ts";
import { hearerRoles } from "#schema/lists/policy-values.ts";

/** As many as a policy's order can hold on the form. */
export const places = [0, 1, 2, 3] as const;
export type Place = (typeof places)[number];

/** A type, not an interface, since drafts are kept as plain records of text. */
export type PolicyTexts = { isSilent: string; before: string; after: string } & {
  [P in `${"who" | "from" | "name" | "mail"}${Place}`]: string;
};

export type TextProblem =
  | { field: "before" | "after"; code: "brokenDays" }
  | { field: `from${Place}`; code: "fromWrong" }
  | { field: `mail${Place}`; code: "personWithoutMail" };

/** The texts for a policy as it stands. */
export function textsOf({ isSilent, steps, hearers }: KindPolicy): PolicyTexts {
  const before = steps.filter((step) => step <= 0).map((step) => -step);
  const after = steps.filter((step) => step > 0);
  const perPlace = places.flatMap((place) => {
    const hearer = hearers[place];
    const isPerson = hearer?.who === "person";
    return [
      [`who${place}`, hearer?.who ?? ""],
      [`from${place}`, hearer?.hearsFrom == null ? "" : String(hearer.hearsFrom).replace("-", "−")],
      [`name${place}`, isPerson ? hearer.name : ""],
      [`mail${place}`, isPerson ? (hearer.mail ?? "") : ""],
    ];
  });
  return {
    isSilent: isSilent ? "yes" : "no",
    before: before.map((days) => Math.abs(days)).join(", "),
    after: after.join(", "),
    ...Object.fromEntries(perPlace),
  } as PolicyTexts;
}

export type PolicyReading =
  | { ok: true; daysBefore: number[]; daysAfter: number[]; hearers: Hearer[] }
  | { ok: false; problems: TextProblem[] };

/** What the texts mean; what may not be said is another question (domain/policy-problems.ts). */
export function readPolicyTexts(texts: PolicyTexts): PolicyReading {
  const problems: TextProblem[] = [];
  const counts = (field: "before" | "after"): number[] => {
    const words = texts[field].split(/[\s,;]+/).filter((word) => word !== "");
    const found = words.map(wholeNumber);
    if (found.includes(null)) problems.push({ field, code: "brokenDays" });
    return found.flatMap((count) => count ?? []);
  };
  const daysBefore = counts("before");
  const daysAfter = counts("after");
  const hearers = places.flatMap((place): Hearer[] => {
    const who = texts[`who${place}`];
    if (who === "") return [];
    const from = texts[`from${place}`].trim();
    const hearsFrom = from === "" ? null : wholeNumber(from);
    if (from !== "" && hearsFrom === null) problems.push({ field: `from${place}`, code: "fromWrong" });
    const role = hearerRoles.find((one): one is HearerRole => one === who);
    if (role) return [{ who: role, hearsFrom }];
    const [name, mail] = [texts[`name${place}`].trim(), texts[`mail${place}`].trim()];
    if (name === "" || mail === "") problems.push({ field: `mail${place}`, code: "personWithoutMail" });
    return [{ who: "person", id: null, name, mail, hearsFrom }];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, daysBefore, daysAfter, hearers };
}

/** A minus is written in more than one way. */
function wholeNumber(text: string): number | null {
  const plain = text.replace(/[−–]/g, "-");
  return /^[-+]?\d{1,9}$/.test(plain) ? Number(plain) : null;
}
