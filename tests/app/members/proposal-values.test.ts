// What is typed in a change proposal, the row it becomes, and what the member's form is filled with from it.
import { describe, expect, it } from "vitest";
import type { Proposal } from "#domain/entities.ts";
import { dayOf } from "#schema/day.ts";
import { emptyMember } from "../../../src/app/pages/members/member-values.ts";
import { decisionStep } from "../../../src/app/pages/members/proposal-steps.ts";
import {
  emptyProposal,
  filledFrom,
  type ProposalTexts,
  readProposal,
} from "../../../src/app/pages/members/proposal-values.ts";
import { membership, rowFacts } from "../../support/small-world.ts";

const about = membership({ key: "row-1", personName: "Cleo Ledamot", onBehalfOf: "Region Ett" });
const typed = (changes: Partial<ProposalTexts> = {}): ProposalTexts => ({
  ...emptyProposal("key-1", about),
  reason: "Byter tjänst",
  ...changes,
});
const read = (changes?: Partial<ProposalTexts>) => readProposal(typed(changes), "rsg-exempel", [about]);

describe("readProposal", () => {
  it("begins with one's own membership, where there is one", () => {
    expect(emptyProposal("key-1", about)).toMatchObject({ membershipKey: "row-1", kind: "changeMembership" });
    expect(emptyProposal("key-1", null).membershipKey).toBe("");
  });

  it("a change needs only whom it is about and why", () => {
    expect(read()).toEqual({
      ok: true,
      proposal: {
        key: "key-1",
        title: "Cleo Ledamot",
        groupKey: "rsg-exempel",
        kind: "changeMembership",
        membershipKey: "row-1",
        personName: null,
        personMail: null,
        organisation: null,
        role: null,
        day: null,
        reason: "Byter tjänst",
      },
    });
  });

  it("somebody new is about no row, and an end carries nothing but its day", () => {
    const left = { personName: "Nora Ny", organisation: "Region Två", role: "member", day: "2027-06-30" };
    expect(read({ ...left, kind: "newMember" })).toMatchObject({
      proposal: { title: "Nora Ny", membershipKey: null, role: "member", organisation: "Region Två" },
    });
    expect(read({ ...left, kind: "endMembership" })).toMatchObject({
      proposal: {
        title: "Cleo Ledamot",
        membershipKey: "row-1",
        personName: null,
        organisation: null,
        role: null,
        day: dayOf(2027, 6, 30),
      },
    });
  });

  it.each([
    [{ reason: "  " }, { reason: { code: "missing" } }],
    [{ kind: "newMember" }, { personName: { code: "missing" } }],
    [{ kind: "endMembership" }, { day: { code: "notADay" } }],
    [{ day: "30 juni" }, { day: { code: "notADay" } }],
    [{ membershipKey: "gone" }, { membershipKey: { code: "notAChoice" } }],
    [{ kind: "revolution" }, { kind: { code: "notAChoice" } }],
    [{ personMail: "nej" }, { personMail: { code: "mailWrong" } }],
    [{ role: "kung" }, { role: { code: "notAChoice" } }],
    [{ personName: "å".repeat(300) }, { personName: { code: "tooLong", limit: 255 } }],
  ])("%o is refused at its own field", (changes, problems) => {
    expect(read(changes)).toMatchObject({ ok: false, problems });
  });

  it("keeps emoji, other scripts and HTML as the text it is", () => {
    const reason = "<b>שלום</b> 😀";
    expect(read({ reason })).toMatchObject({ ok: true, proposal: { reason } });
  });
});

describe("filledFrom", () => {
  const stored = (changes: Partial<ProposalTexts>): Proposal => {
    const reading = read(changes);
    if (!reading.ok) throw new Error("The proposal is not whole.");
    return { ...reading.proposal, row: rowFacts() };
  };

  it("fills only what a change asks for", () => {
    expect(filledFrom(stored({ personMail: "cleo@ett.example" }), [])).toEqual({
      personMail: "cleo@ett.example",
    });
  });

  it("names the region somebody new stands for, when it is one of the group's", () => {
    const asked = stored({ kind: "newMember", personName: "Nora", organisation: "ett", day: "2027-07-01" });
    expect(filledFrom(asked, ["Region Ett"])).toEqual({
      ...emptyMember,
      personName: "Nora",
      organisation: "ett",
      onBehalfOf: "Region Ett",
      termStarts: "2027-07-01",
    });
    expect(filledFrom(asked, ["Region Två"]).onBehalfOf).toBe("");
  });

  it("an end gives the last day, and the reason in one line that fits", () => {
    const filled = filledFrom(
      stored({ kind: "endMembership", day: "2027-06-30", reason: "a\n".repeat(300) }),
      [],
    );
    expect(filled.endedOn).toBe("2027-06-30");
    expect(filled.endedBecause).toMatch(/^a a a/);
    expect(filled.endedBecause).toHaveLength(255);
    expect(Object.keys(filled)).toEqual(["endedOn", "endedBecause"]);
  });
});

describe("decisionStep", () => {
  const proposal = { key: "key-1", groupKey: "rsg-exempel" } as Proposal;
  const key = (kind: "accept" | "decline", personId: string) =>
    decisionStep(kind, proposal, personId, 1, null).key;

  it("is the same row when repeated, and another for another decision or person", () => {
    expect(key("accept", "lena")).toBe(key("accept", "lena"));
    expect(new Set([key("accept", "lena"), key("decline", "lena"), key("accept", "ingrid")]).size).toBe(3);
  });

  it("is about the proposal, on the day, with what was said", () => {
    expect(decisionStep("decline", proposal, "lena", 20_000, "Redan ändrat")).toMatchObject({
      kind: "decline",
      aboutKind: "proposal",
      about: "key-1",
      day: 20_000,
      comment: "Redan ändrat",
    });
  });
});
