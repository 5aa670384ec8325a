// Who belongs to the group besides one from each region: the national member, municipalities, representatives, and by
// whom members are employed and appointed.
import { describe, expect, it } from "vitest";
import type { Membership } from "#domain/entities.ts";
import type { ParametersOf } from "#schema/lists/rule-parameters.ts";
import { found, foundNames, ruleThat, seat, today, worldOf } from "../../support/one-rule.ts";
import { group } from "../../support/small-world.ts";

const ada = seat("Ada", "Region Alfa");
const bo = seat("Bo", "Region Beta");
const change = (membershipKey: string) => ({ cure: "change-membership", membershipKey });

describe("the national member", () => {
  const world = (...memberships: Membership[]) =>
    worldOf(ruleThat("nationalMember", { condition: "always" }), { memberships });
  const missing = [{ outcome: "breach", fact: "no-national-member", cure: { cure: "add-member" } }];

  it("is somebody who counts today and is marked as it", () => {
    expect(found(world(ada))).toEqual(missing);
    expect(found(world(ada, { ...bo, isNational: true }))).toEqual([]);
    expect(found(world({ ...bo, isNational: true, role: "coOpted" }))).toEqual(missing);
    expect(found(world({ ...bo, isNational: true, termEnds: today - 1 }))).toEqual(missing);
  });

  it("when there is one: nobody can know, so nothing is said", () => {
    expect(found(worldOf(ruleThat("nationalMember", { condition: "whenThereIsOne" })))).toEqual([]);
  });
});

describe("municipalities", () => {
  const says = { presence: "named", appointedBy: "respektive län", through: "RSS-nätverket" } as const;
  const find = (says: ParametersOf<"municipality">, ...memberships: Membership[]) =>
    found(worldOf(ruleThat("municipality", says), { memberships }));
  const dora = seat("Dora", "Alfa kommun", { appointedBy: "Länet" });

  it("named and nobody there is a note, even with ska", () => {
    expect(find(says, ada)).toEqual([
      { outcome: "note", fact: "no-representative", from: "kommunerna", cure: { cure: "add-member" } },
    ]);
    expect(find(says, { ...dora, role: "coOpted" })).toHaveLength(1);
  });

  it("optional and nobody there is nothing", () => {
    expect(find({ ...says, presence: "optional" }, ada)).toEqual([]);
  });

  it.each([null, "Länet", "länet, via RSS-nätverket", "RSS", "Respektive län"])(
    "appointed by %s is as it shall be",
    (appointedBy) => {
      expect(find(says, { ...dora, appointedBy })).toEqual([]);
    },
  );

  it.each(["named", "optional"] as const)("appointed by somebody else is a note (%s)", (presence) => {
    const emil = seat("Emil", null, { onBehalfOf: "Kommunerna i Beta", appointedBy: "Region Beta" });
    expect(find({ ...says, presence }, ada, dora, emil)).toEqual([
      {
        outcome: "note",
        fact: "appointed-by-other",
        memberships: [emil],
        expected: "respektive län",
        cure: change("seat-Emil"),
      },
    ]);
  });

  it("somebody in two rows is told once", () => {
    const emil = seat("Emil", "Beta kommun", { appointedBy: "Region Beta" });
    expect(find(says, emil, { ...emil, key: "again", role: "viceChair" })).toMatchObject([
      { memberships: [emil] },
    ]);
  });

  it("goes by the network where the text names no appointer, and by nothing where it names neither", () => {
    const emil = seat("Emil", "Beta kommun", { appointedBy: "Region Beta" });
    expect(find({ ...says, appointedBy: null }, emil)).toMatchObject([{ expected: "RSS-nätverket" }]);
    expect(find({ ...says, appointedBy: null, through: null }, emil)).toEqual([]);
  });
});

describe("representatives", () => {
  const says = { from: "regionerna", minimum: null, maximum: null };
  const find = (says: ParametersOf<"representatives">, ...memberships: Membership[]) =>
    found(worldOf(ruleThat("representatives", says), { memberships }));
  const outsider = seat("Olle", "Akademin");
  const cure = { cure: "add-member" };

  it("from the regions: at least somebody from any of them", () => {
    expect(find(says, outsider)).toEqual([
      { outcome: "breach", fact: "no-representative", from: "regionerna", cure },
    ]);
    expect(find(says, outsider, ada)).toEqual([]);
    expect(find(says, seat("Nisse", null))).toHaveLength(1);
  });

  it("so many of them where the text says so", () => {
    const three = { ...says, minimum: 3 };
    const cia = seat("Cia", "Kansliet", { onBehalfOf: "gamma" });
    expect(find(three, ada, bo, cia)).toEqual([]);
    expect(find(three, ada, bo, { ...ada, key: "again" }, outsider)).toEqual([
      {
        outcome: "breach",
        fact: "regions-with-too-few",
        regions: [{ region: "regionerna", members: 2 }],
        minimum: 3,
        cure,
      },
    ]);
    expect(find({ ...says, minimum: 0 })).toEqual([]);
  });

  it("from anybody else are not judged", () => {
    expect(find({ ...says, from: "patientföreningar" }, outsider)).toEqual([]);
  });

  it.each([[null], [[]]])("are not judged where the group's regions are not known (%o)", (regions) => {
    const world = worldOf(ruleThat("representatives", says), {
      memberships: [ada],
      group: group({ regions }),
    });
    expect(found(world)).toEqual([
      { outcome: "notJudged", fact: "not-judged", reason: "regionsUnknown", cure: { cure: "set-regions" } },
    ]);
  });
});

describe("employer", () => {
  const find = (who: "members" | "chair" | "convener", employer: string, ...memberships: Membership[]) =>
    found(worldOf(ruleThat("employer", { who, employer }), { memberships }));
  const outsider = seat("Olle", "Alfa kommun");

  it("a region: one who works elsewhere is told", () => {
    expect(find("members", "respektive region", ada, outsider)).toEqual([
      {
        outcome: "breach",
        fact: "employed-elsewhere",
        memberships: [outsider],
        expected: "respektive region",
        cure: change("seat-Olle"),
      },
    ]);
  });

  it.each([null, "Region Omega", "region Omega", " Region Omega", "Alfa", "GAMMA"])(
    "%s is a region, or not known to be anything else",
    (organisation) => {
      expect(find("members", "region", { ...ada, organisation })).toEqual([]);
    },
  );

  it.each(["Regionservice AB", "Privat vård i Region Alfa"])("%s is not", (organisation) => {
    expect(find("members", "region", { ...ada, organisation })).toHaveLength(1);
  });

  it("elsewhere is elsewhere though the group's regions are not known", () => {
    const rule = ruleThat("employer", { who: "members", employer: "region" });
    const nowhere = worldOf(rule, { memberships: [ada, outsider], group: group({ regions: null }) });
    expect(foundNames(nowhere)).toEqual(["breach employed-elsewhere"]);
  });

  it("the sentence about members is not about whoever leads, nor the other way round", () => {
    const chair = { ...outsider, role: "chair" as const };
    expect(find("members", "region", chair)).toEqual([]);
    expect(find("members", "region", { ...outsider, role: "viceChair" })).toHaveLength(1);
    expect(find("chair", "region", outsider)).toEqual([]);
    expect(find("chair", "region", chair)).toHaveLength(1);
    expect(find("convener", "region", { ...outsider, role: "convener" })).toHaveLength(1);
    expect(find("chair", "region", { ...chair, endedOn: today - 1 })).toEqual([]);
  });

  it("somebody in two rows is told once", () => {
    expect(find("members", "region", outsider, { ...outsider, key: "again" })).toMatchObject([
      { memberships: [outsider] },
    ]);
  });

  it("anything but a region is not judged", () => {
    expect(find("members", "respektive organisation", outsider)).toEqual([]);
  });
});

describe("who appoints the members", () => {
  const find = (...memberships: Membership[]) =>
    found(
      worldOf(
        ruleThat("memberAppointment", { appointedBy: "respektive förvaltningschef", areManagers: true }),
        { memberships },
      ),
    );
  const right = { ...ada, appointedBy: "Förvaltningschef, Norr" };
  const wrong = { ...bo, appointedBy: "Koncernledningen" };

  it("missing or somebody else is a note, each told by itself", () => {
    const unsaid = seat("Cia", "Region Gamma");
    expect(find(right, wrong, unsaid)).toEqual([
      {
        outcome: "note",
        fact: "appointer-missing",
        memberships: [unsaid],
        expected: "respektive förvaltningschef",
        cure: change("seat-Cia"),
      },
      {
        outcome: "note",
        fact: "appointed-by-other",
        memberships: [wrong],
        expected: "respektive förvaltningschef",
        cure: change("seat-Bo"),
      },
    ]);
    expect(find(right)).toEqual([]);
  });

  it("is not about whoever leads, nor about municipalities, who have sentences of their own", () => {
    expect(find({ ...wrong, role: "chair" }, { ...wrong, role: "convener", key: "c" })).toEqual([]);
    expect(find({ ...wrong, organisation: "Beta kommun" })).toEqual([]);
    expect(find({ ...wrong, role: "secretary" })).toEqual([]);
    expect(find(wrong, { ...wrong, key: "again", role: "viceChair" })).toHaveLength(1);
  });
});
