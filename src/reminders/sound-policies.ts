// What coordinators have decided about reminders, less what cannot be read or says what no policy can.
import type { Group, Policy } from "#domain/entities.ts";
import { splitPolicies } from "#domain/policy-problems.ts";
import type { Desk } from "#store/port.ts";
import { brokenRowProblems } from "./open-registers.ts";
import type { RunProblem } from "./result.ts";

export interface SoundPolicies {
  rows: Policy[];
  problems: RunProblem[];
}

/** The rows that apply. Rejects when the list cannot be read: to send by another policy than the decided is no help. */
export async function soundPolicies(
  desk: Desk,
  { groups: read, isWhole }: { groups: readonly Group[]; isWhole: boolean },
): Promise<SoundPolicies> {
  const { rows, brokenRows } = await desk.policies();
  // While a row of the register is broken, a group nobody has read may be there: what is decided for it, or by following
  // it, is no less decided, and to send by another policy cannot be undone.
  const groups = isWhole ? read : [...read, ...namedIn(rows).map((key) => ({ key, title: key }))];
  // The service does not look people up: whoever cannot be reached fails by name, and the next in the order hears.
  const { sound, refused } = splitPolicies({ groups, policies: rows, isKnownPerson: () => true });
  const refusals = refused.map(
    ({ policy, problems }): RunProblem => ({
      kind: "refusedPolicy",
      id: policy.row.id,
      webUrl: policy.row.webUrl,
      reasons: problems.map(({ code }) => code),
    }),
  );
  return { rows: sound, problems: [...brokenRowProblems(brokenRows), ...refusals] };
}

const namedIn = (policies: readonly Policy[]): string[] =>
  policies.flatMap(({ groupKey, sameAsGroup }) => [groupKey, sameAsGroup]).filter((key) => key !== null);
