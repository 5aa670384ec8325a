// From the texts of the form for a matter to what can be saved, and back.
import type { Matter, Membership } from "#domain/entities.ts";
import { formatDay, parseDay } from "#schema/day.ts";
import { matters } from "#schema/lists/group-site.ts";
import { fail, ok, type Result } from "#schema/result.ts";
import { isWebAddress } from "../../components/web-address.ts";
import { noOwner, type OwnerTexts, ownerTextsOf, readOwner } from "../../tasks/owner-values.ts";
import { listProblems, type TaskProblems, typed } from "../../tasks/task-problems.ts";

export const matterKinds = ["consultation", "nomination", "question"] as const;

export type MatterTexts = OwnerTexts & {
  kind: string;
  title: string;
  from: string;
  receivedOn: string;
  lastDay: string;
  link: string;
  comment: string;
};
export type MatterValues = Omit<Matter, "key" | "groupKey" | "voidedOn" | "voidedBecause" | "row">;

export const emptyMatter: MatterTexts = {
  kind: "consultation",
  title: "",
  from: "",
  receivedOn: "",
  lastDay: "",
  ...noOwner,
  link: "",
  comment: "",
};

/** What the form shows for a stored matter. */
export function textsOfMatter(matter: Matter, offered: readonly Membership[]): MatterTexts {
  const dayText = (day: number | null) => (day === null ? "" : formatDay(day));
  const { kind, title, from, receivedOn, lastDay, link, comment } = matter;
  return {
    kind,
    title,
    from: from ?? "",
    receivedOn: dayText(receivedOn),
    lastDay: dayText(lastDay),
    ...ownerTextsOf(matter, offered),
    link: link ?? "",
    comment: comment ?? "",
  };
}

/** The matter that the texts say, or every field that must be written in another way. */
export function readMatter(
  texts: MatterTexts,
  offered: readonly Membership[],
): Result<MatterValues, TaskProblems> {
  const { named, problems: ownerProblems } = readOwner(texts, offered);
  const kind = matterKinds.find((known) => known === texts.kind);
  const [receivedOn, lastDay] = [parseDay(texts.receivedOn.trim()), parseDay(texts.lastDay.trim())];
  const values = {
    title: texts.title.trim(),
    from: typed(texts.from),
    receivedOn,
    lastDay,
    ...named,
    link: typed(texts.link),
    comment: typed(texts.comment),
  };
  const problems = { ...listProblems(matters, values), ...ownerProblems };
  for (const field of ["receivedOn", "lastDay"] as const) {
    if (typed(texts[field]) !== null && values[field] === null) problems[field] = { code: "notADay" };
  }
  if (receivedOn !== null && lastDay !== null && lastDay < receivedOn) {
    problems.lastDay = { code: "beforeReceived" };
  }
  if (values.link !== null && !isWebAddress(values.link)) problems.link = { code: "linkWrong" };
  if (!kind) problems.kind = { code: "notAChoice" };
  if (!kind || Object.keys(problems).length > 0) return fail(problems);
  return ok({ kind, ...values });
}
