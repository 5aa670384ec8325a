// What is wrong with a policy of reminders, where it is written: in the tab's form, or by a hand in SharePoint. Facts
// without prose; a row with problems does not apply.
import type { Hearer } from "#schema/lists/policy-values.ts";
import { dayMeaning } from "./duty.ts";
import type { Group, NewPolicy, Policy } from "./entities.ts";

/** The most days from the day in question that a reminder can be. */
export const longestStep = 730;

export type PersonHearer = Extract<Hearer, { who: "person" }>;

type DaysField = "daysBefore" | "daysAfter";

export type PolicyProblem =
  /** Before the day, a negative count would be after it; after the day, before it. */
  | { code: "negativeDays"; field: DaysField; days: number }
  | { code: "brokenDays"; field: DaysField; days: number }
  | { code: "tooManyDays"; field: DaysField; days: number; limit: number }
  /** The kind begins to wait on its day: there is nothing to remind of before. */
  | { code: "beforeItWaits"; days: number }
  | { code: "sameStepTwice"; field: DaysField | "both"; days: number }
  | { code: "noSteps" }
  | { code: "noHearers" }
  /** Asking would go round in a circle. */
  | { code: "sameHearerTwice"; hearer: Hearer }
  /** Neither on the group's list nor in the directory. */
  | { code: "unknownPerson"; person: PersonHearer }
  | { code: "unknownGroup"; field: "groupKey" | "sameAsGroup"; groupKey: string }
  | { code: "sameAsItself"; title: string }
  /** Titles, from the group itself until it comes back to it. */
  | { code: "leadsBack"; chain: string[] }
  /** All groups cannot follow one. */
  | { code: "allFollowOne" }
  /** Neither a kind nor a group to follow. */
  | { code: "saysNothing" }
  /** Both a kind of its own and a group to follow. */
  | { code: "saysTwoThings" }
  /** Another row says something about the same kind in the same group; that one applies. */
  | { code: "saidElsewhere"; key: string };

export interface PolicyContext {
  groups: readonly Pick<Group, "key" | "title">[];
  /** What is stored; the row that the draft is to replace may be among them. */
  policies: readonly Policy[];
  /** Whether somebody named is on the list of the group (null: of any), or in the directory. */
  isKnownPerson: (person: PersonHearer, groupKey: string | null) => boolean;
}

/** Returns everything that is wrong with the draft, none for a sound one. What has been taken back is never wrong. */
export function policyProblems(draft: NewPolicy, context: PolicyContext): PolicyProblem[] {
  const others = context.policies.filter(({ key, voidedOn }) => key !== draft.key && voidedOn === null);
  const twin = others.find((other) => isAboutTheSame(other, draft));
  return problemsOf(draft, {
    titles: new Map(context.groups.map(({ key, title }) => [key, title])),
    followed: followedOf(others),
    twinKey: twin?.key ?? null,
    isKnownPerson: context.isKnownPerson,
  });
}

export interface RefusedPolicy {
  policy: Policy;
  problems: PolicyProblem[];
}

/** Splits what is stored into the policies that apply and those refused, each with its problems. */
export function splitPolicies(context: PolicyContext): { sound: Policy[]; refused: RefusedPolicy[] } {
  const { groups, policies, isKnownPerson } = context;
  const titles = new Map(groups.map(({ key, title }) => [key, title]));
  const inOrder = policies.toSorted((a, b) => Number(a.row.id) - Number(b.row.id));
  const followed = followedOf(inOrder);
  const sound: Policy[] = [];
  const refused: RefusedPolicy[] = [];
  const said = new Map<string, string>();
  for (const policy of inOrder) {
    const about = JSON.stringify([policy.groupKey, policy.dutyKind]);
    const problems = problemsOf(policy, {
      titles,
      followed,
      twinKey: said.get(about) ?? null,
      isKnownPerson,
    });
    if (problems.length > 0) {
      refused.push({ policy, problems });
      continue;
    }
    sound.push(policy);
    if (policy.voidedOn === null) said.set(about, policy.key);
  }
  return { sound, refused };
}

interface Known {
  titles: ReadonlyMap<string, string>;
  /** Which group each group follows. */
  followed: ReadonlyMap<string, string>;
  twinKey: string | null;
  isKnownPerson: PolicyContext["isKnownPerson"];
}

function problemsOf(draft: NewPolicy, known: Known): PolicyProblem[] {
  if (draft.voidedOn !== null) return [];
  const { groupKey, dutyKind, sameAsGroup } = draft;
  const found: PolicyProblem[] = [];
  if (groupKey !== null && !known.titles.has(groupKey)) {
    found.push({ code: "unknownGroup", field: "groupKey", groupKey });
  }
  if (known.twinKey !== null) found.push({ code: "saidElsewhere", key: known.twinKey });
  if (sameAsGroup === null) {
    if (dutyKind === null) return [...found, { code: "saysNothing" }];
    if (draft.isSilent) return found;
    return [...found, ...stepProblems(draft), ...hearerProblems(draft, known)];
  }
  if (dutyKind !== null) return [...found, { code: "saysTwoThings" }];
  return [...found, ...followingProblems(groupKey, sameAsGroup, known)];
}

function stepProblems({ daysBefore, daysAfter, dutyKind }: NewPolicy): PolicyProblem[] {
  const [before, after] = [daysBefore ?? [], daysAfter ?? []];
  if (before.length + after.length === 0) return [{ code: "noSteps" }];
  const isSince = dutyKind !== null && dayMeaning[dutyKind] === "since";
  const tooEarly = isSince ? before.filter((days) => days > 0) : [];
  return [
    ...countProblems(before, "daysBefore"),
    ...countProblems(after, "daysAfter"),
    ...tooEarly.map((days): PolicyProblem => ({ code: "beforeItWaits", days })),
    ...(before.includes(0) && after.includes(0)
      ? [{ code: "sameStepTwice", field: "both", days: 0 } as const]
      : []),
  ];
}

function countProblems(counts: readonly number[], field: DaysField): PolicyProblem[] {
  const repeated = new Set(counts.filter((days, index) => counts.indexOf(days) !== index));
  const wrong = [...new Set(counts)].flatMap((days): PolicyProblem[] => {
    if (!Number.isInteger(days)) return [{ code: "brokenDays", field, days }];
    if (days < 0) return [{ code: "negativeDays", field, days }];
    return days > longestStep ? [{ code: "tooManyDays", field, days, limit: longestStep }] : [];
  });
  return [...wrong, ...[...repeated].map((days) => ({ code: "sameStepTwice", field, days }) as const)];
}

function hearerProblems({ hearers, groupKey }: NewPolicy, { isKnownPerson }: Known): PolicyProblem[] {
  if (hearers === null || hearers.length === 0) return [{ code: "noHearers" }];
  const repeated = hearers.filter((one, index) => hearers.findIndex((other) => isSame(one, other)) !== index);
  const unknown = hearers.filter(
    (one): one is PersonHearer => one.who === "person" && !isKnownPerson(one, groupKey),
  );
  return [
    ...repeated.map((hearer): PolicyProblem => ({ code: "sameHearerTwice", hearer })),
    ...unknown.map((person): PolicyProblem => ({ code: "unknownPerson", person })),
  ];
}

/** The same role, or the same person by account or address. */
function isSame(a: Hearer, b: Hearer): boolean {
  if (a.who !== "person" || b.who !== "person") return a.who === b.who;
  const mailOf = ({ mail }: PersonHearer) => mail?.trim().toLowerCase() ?? "";
  return (a.id !== null && a.id === b.id) || (mailOf(a) !== "" && mailOf(a) === mailOf(b)) || a === b;
}

function followingProblems(
  groupKey: string | null,
  sameAsGroup: string,
  { titles, followed }: Known,
): PolicyProblem[] {
  if (groupKey === null) return [{ code: "allFollowOne" }];
  const titleOf = (key: string) => titles.get(key) ?? key;
  if (groupKey === sameAsGroup) return [{ code: "sameAsItself", title: titleOf(groupKey) }];
  if (!titles.has(sameAsGroup)) {
    return [{ code: "unknownGroup", field: "sameAsGroup", groupKey: sameAsGroup }];
  }
  const chain = [groupKey];
  for (let at: string | undefined = sameAsGroup; at !== undefined; at = followed.get(at)) {
    const isBack = at === groupKey;
    // A ring further on that does not come back here is its own rows' problem.
    if (!isBack && chain.includes(at)) return [];
    chain.push(at);
    if (isBack) return [{ code: "leadsBack", chain: chain.map(titleOf) }];
  }
  return [];
}

/** Which group each group follows, of rows that stand; the first row where there are several. */
function followedOf(policies: readonly Policy[]): Map<string, string> {
  const followed = new Map<string, string>();
  for (const { groupKey, dutyKind, sameAsGroup, voidedOn } of policies) {
    if (voidedOn !== null || dutyKind !== null || groupKey === null || sameAsGroup === null) continue;
    if (!followed.has(groupKey)) followed.set(groupKey, sameAsGroup);
  }
  return followed;
}

function isAboutTheSame(a: NewPolicy, b: NewPolicy): boolean {
  return a.groupKey === b.groupKey && a.dutyKind === b.dutyKind;
}
