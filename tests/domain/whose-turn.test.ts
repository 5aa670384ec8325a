// Whose turn it is: the one named, else whoever leads the group that day.
import { describe, expect, it } from "vitest";
import { isNamed, isTurnOf } from "#domain/whose-turn.ts";
import { dayOf } from "#schema/day.ts";
import { chairId, memberId, membership, register, supportId } from "../support/small-world.ts";

const today = dayOf(2027, 3, 1);
const nobody = { personId: null, personName: null, personMail: null };
const turn = (named: object, personId: string, world = register()) =>
  isTurnOf({ ...nobody, ...named }, personId, world, today);

describe("isTurnOf", () => {
  it("is theirs who is named, and then not the chair's", () => {
    expect(turn({ personId: memberId }, memberId)).toBe(true);
    expect(turn({ personId: memberId }, chairId)).toBe(false);
    expect(turn({ personName: "Una Utomstående" }, chairId)).toBe(false);
    expect(turn({ personMail: "una@kommun.example" }, chairId)).toBe(false);
  });

  it("is the chair's when nobody is named, and nobody else's", () => {
    expect([chairId, supportId, memberId].map((id) => turn({}, id))).toEqual([true, false, false]);
  });

  it("without a chair it is the convener's, then the vice chair's, and nobody's when nobody leads", () => {
    const led = (...roles: ("convener" | "viceChair" | "member")[]) =>
      register({ memberships: roles.map((role) => membership({ role, personId: role })) });
    expect(turn({}, "convener", led("viceChair", "convener"))).toBe(true);
    expect(turn({}, "viceChair", led("viceChair", "convener"))).toBe(false);
    expect(turn({}, "viceChair", led("member", "viceChair"))).toBe(true);
    expect(turn({}, "member", led("member"))).toBe(false);
  });

  it("a chair whose term is over no longer leads", () => {
    const over = register({ memberships: [membership({ termEnds: today - 1 })] });
    expect(turn({}, chairId, over)).toBe(false);
  });
});

describe("isNamed", () => {
  it("an unknown person is named nowhere, and an account goes before an address", () => {
    const world = register({ memberships: [membership({ personMail: "alva@region.example" })] });
    const mail = { ...nobody, personMail: "alva@region.example" };
    expect(isNamed(mail, chairId, world)).toBe(true);
    expect(isNamed({ ...mail, personId: memberId }, chairId, world)).toBe(false);
    expect(isNamed(nobody, chairId, world)).toBe(false);
    expect(isNamed(nobody, "", world)).toBe(false);
    expect(isNamed({ ...nobody, personId: "" }, "", world)).toBe(false);
    expect(isNamed(nobody, null, world)).toBe(false);
  });
});
