// Who appoints according to the mandate, whether it takes two steps, and how far the appointing has come.
import { describe, expect, it } from "vitest";
import { appointingOf, appointmentStateOf } from "#domain/appointments.ts";
import type { Membership, Rule } from "#domain/entities.ts";
import { dayOf } from "#schema/day.ts";
import { membership, register, rule } from "../support/small-world.ts";

const today = dayOf(2027, 3, 1);
const made = (kind: Rule["kind"], parameters: object, changes: Partial<Rule> = {}) =>
  rule({ key: kind, kind, parameters: parameters as Rule["parameters"], ...changes });

const twoSteps = made("chairAppointment", {
  leader: "chair",
  proposedBy: "gruppen",
  appointedBy: "Kunskapsstyrningsgruppen",
  routine: null,
});
const members = made("memberAppointment", { appointedBy: "Förvaltningschefen", areManagers: true });
const municipality = made("municipality", { presence: "named", appointedBy: "Länet", through: null });
const coordinator = made("providedRole", { role: "koordinator", providedBy: "Koncernkontoret" });

const appointer = (rules: Rule[], seat: Partial<Membership>) =>
  appointingOf(register({ rules }), membership(seat)).appointedBy;

describe("who appoints", () => {
  const all = [twoSteps, members, municipality, coordinator];
  it.each([
    ["chair", { role: "chair" as const }, "Kunskapsstyrningsgruppen"],
    ["convener", { role: "convener" as const }, "Kunskapsstyrningsgruppen"],
    ["member", { role: "member" as const, onBehalfOf: "Region Ett" }, "Förvaltningschefen"],
    ["vice chair", { role: "viceChair" as const }, "Förvaltningschefen"],
    ["a municipality's member", { role: "member" as const, onBehalfOf: "Leksands kommun" }, "Länet"],
    ["process support", { role: "processSupport" as const }, "Koncernkontoret"],
    ["co-opted", { role: "coOpted" as const }, null],
    ["secretary", { role: "secretary" as const }, null],
  ])("%s", (_, seat, expected) => {
    expect(appointer(all, seat)).toBe(expected);
  });

  it("is not guessed: one seat's sentence says nothing of another's", () => {
    expect(appointer([members, municipality], { role: "chair" })).toBeNull();
    expect(appointer([twoSteps], { role: "member" })).toBeNull();
    expect(appointer([members], { role: "member", onBehalfOf: "Leksands kommun" })).toBeNull();
    expect(appointer([{ ...twoSteps, voidedOn: today }], { role: "chair" })).toBeNull();
    expect(appointer([{ ...twoSteps, verdict: "discarded" }], { role: "chair" })).toBeNull();
  });

  it("the sentence that names somebody goes before one that points elsewhere", () => {
    const elsewhere = made(
      "chairAppointment",
      { leader: "chair", proposedBy: null, appointedBy: null, routine: "RS 2019-1" },
      { key: "elsewhere" },
    );
    const chair = membership();
    expect(appointingOf(register({ rules: [elsewhere, twoSteps] }), chair).rule).toBe(twoSteps);
    expect(appointingOf(register({ rules: [elsewhere] }), chair)).toMatchObject({
      appointedBy: null,
      routine: "RS 2019-1",
    });
  });
});

describe("how far it has come", () => {
  const state = (changes: Partial<Membership>, rules: Rule[] = [twoSteps]) => {
    const one = membership(changes);
    return appointmentStateOf(one, appointingOf(register({ rules }), one), today);
  };

  it.each([
    ["neither proposed nor appointed, and not begun", {}, "nominated"],
    ["proposed", { proposedOn: today }, "proposed"],
    ["to be proposed later", { proposedOn: today + 1 }, "nominated"],
    ["proposed and appointed", { proposedOn: today - 9, appointedOn: today }, "appointed"],
    ["proposed, to be appointed later", { proposedOn: today - 9, appointedOn: today + 1 }, "proposed"],
    ["sits already, nothing entered", { termStarts: today }, null],
    ["begins tomorrow, nothing entered", { termStarts: today + 1 }, "nominated"],
    ["appointed by somebody, day unknown", { appointedBy: "Kunskapsstyrningsgruppen" }, null],
    ["nobody named", { personName: null, appointedOn: today }, null],
  ] as const)("%s", (_, changes, expected) => {
    expect(state(changes)).toBe(expected);
  });

  it("with a single step nothing is missing until something is entered", () => {
    expect(state({}, [])).toBeNull();
    expect(state({ proposedOn: today }, [])).toBe("proposed");
    expect(state({ appointedOn: today }, [])).toBe("appointed");
  });
});
