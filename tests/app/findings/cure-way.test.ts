// Who does what cures a finding, and where: those who may are led there, others to where they ask for it.
import { describe, expect, it } from "vitest";
import type { Cure } from "#domain/mandate-finding.ts";
import { dayOf } from "#schema/day.ts";
import { cureWay } from "../../../src/app/findings/cure-way.ts";
import { chairId, coordinatorId, memberId, register, supportId } from "../../support/small-world.ts";

const href = (page: string, thing?: string) => (thing === undefined ? `/${page}` : `/${page}/${thing}`);
const wayOf = (cure: Cure, personId: string) =>
  cureWay(cure, { register: register(), personId, today: dayOf(2027, 2, 27) }, href);
const doing = (to: string) => ({ way: "do", to });
const proposing = { way: "propose", to: "/members/propose" };
const others = { way: "byOthers" };

const change: Cure = { cure: "change-membership", membershipKey: "seat" };
const record: Cure = { cure: "record", ruleKey: "rule", body: null };
const settle: Cure = { cure: "answer", ruleKey: "rule" };
const place: Cure = { cure: "set-publishing-place" };

describe("the way to what cures a finding", () => {
  it.each([
    [change, supportId, doing("/members/seat")],
    [change, coordinatorId, doing("/members/seat")],
    [change, chairId, proposing],
    [{ cure: "add-member" } as const, supportId, doing("/members")],
    [{ cure: "add-member" } as const, chairId, proposing],
    [record, chairId, doing("/mandate/rule")],
    [record, memberId, others],
    [settle, supportId, doing("/mandate/rule")],
    [settle, chairId, others],
    [{ cure: "set-last-day", ruleKey: "rule" } as const, chairId, others],
    [place, coordinatorId, doing("/mandate/facts")],
    [place, chairId, others],
    [{ cure: "set-regions" } as const, chairId, others],
    [{ cure: "plan-meeting" } as const, chairId, doing("/meetings")],
    [{ cure: "publish-notes", meetingKey: "met" } as const, chairId, doing("/meetings/met")],
    [{ cure: "hand-in", obligationKey: "plan" } as const, chairId, doing("/plan-report/plan")],
  ])("%j", (cure, personId, way) => {
    expect(wayOf(cure, personId)).toEqual(way);
  });
});
