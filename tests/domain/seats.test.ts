// The seats a mandate demands, against those who sit in the group: filled, vacant, and what is beside them.
import { describe, expect, it } from "vitest";
import type { Membership, Register, Rule } from "#domain/entities.ts";
import { besideSeats, rulesWithoutRegions, type Seat, seatsOf } from "#domain/seats.ts";
import { dayOf } from "#schema/day.ts";
import { group, membership, register, rule } from "../support/small-world.ts";

const today = dayOf(2027, 3, 1);

const perRegion = (changes: object = {}, row: Partial<Rule> = {}) =>
  rule({
    key: "per-region",
    kind: "perRegion",
    parameters: { minimum: 1, maximum: null, exact: false, regions: [], isApproximate: false, ...changes },
    quote: "Varje region ska ha minst en ledamot",
    ...row,
  });

const sitting = (name: string | null, changes: Partial<Membership> = {}) =>
  membership({ key: name ?? "vacant", personId: name, personName: name, role: "member", ...changes });

const world = (rules: Rule[], memberships: Membership[], regions: string[] | null = null): Register =>
  register({ group: group({ regions }), rules, memberships });

/** "Region Ett: Åsa, Bo", "chair: vacant". */
const told = ({ what, memberships, isVacant }: Seat) => {
  const purpose =
    what.seat === "region"
      ? what.region
      : what.seat === "leader" || what.seat === "role"
        ? what.role
        : what.seat;
  const names = memberships.map(({ personName }) => personName);
  return `${purpose}: ${[...names, ...(isVacant ? ["vacant"] : [])].join(", ")}`;
};
const seats = (known: Register, day = today) => seatsOf(known, day).map(told);

describe("a seat for each region", () => {
  it("is filled by whoever represents the region, or works there, however its name is written", () => {
    const known = world(
      [perRegion()],
      [
        sitting("Åsa", { onBehalfOf: "region ett" }),
        sitting("Bo", { organisation: "Region Två" }),
        sitting("Cleo", { onBehalfOf: "Tre", organisation: "Region Ett" }),
      ],
      ["Region Ett", "Region Två", "Region Tre", "Region Fyra"],
    );
    expect(seats(known)).toEqual([
      "Region Ett: Åsa",
      "Region Två: Bo",
      "Region Tre: Cleo",
      "Region Fyra: vacant",
    ]);
  });

  it("is for the regions that the text names, when it names any", () => {
    expect(seats(world([perRegion({ regions: ["Region Nio"] })], [], ["Region Ett"]))).toEqual([
      "Region Nio: vacant",
    ]);
  });

  it("does not exist while nobody has said which the regions are, or how many members each has", () => {
    expect(seats(world([perRegion()], []))).toEqual([]);
    expect(seats(world([perRegion({ minimum: null, maximum: 2 })], [], ["Region Ett"]))).toEqual([]);
  });

  it("with two members demanded is vacant until there are two", () => {
    const one = sitting("Åsa", { onBehalfOf: "Region Ett" });
    const two = sitting("Bo", { onBehalfOf: "Region Ett" });
    expect(seats(world([perRegion({ minimum: 2 })], [one], ["Region Ett"]))).toEqual([
      "Region Ett: Åsa, vacant",
    ]);
    expect(seats(world([perRegion({ minimum: 2 })], [one, two], ["Region Ett"]))).toEqual([
      "Region Ett: Åsa, Bo",
    ]);
  });

  it("somebody who stands on the list twice fills one place", () => {
    const chair = sitting("Åsa", { key: "a", role: "chair", onBehalfOf: "Region Ett" });
    const member = sitting("Åsa", { key: "b", onBehalfOf: "Region Ett" });
    const known = world([perRegion({ minimum: 3 })], [chair, member], ["Region Ett"]);
    expect(seatsOf(known, today)).toMatchObject([
      { vacant: 2, isVacant: true, memberships: [chair, member] },
    ]);
  });

  it.each([
    ["co-opted", { role: "coOpted" as const }],
    ["a secretary", { role: "secretary" as const }],
    ["process support", { role: "processSupport" as const }],
    ["a contact person", { role: "contactPerson" as const }],
    ["not begun", { termStarts: today + 1 }],
    ["run out", { termEnds: today - 1 }],
    ["ended", { endedOn: today - 1 }],
  ])("is not filled by somebody %s", (_, changes) => {
    const known = world(
      [perRegion()],
      [sitting("Åsa", { onBehalfOf: "Region Ett", ...changes })],
      ["Region Ett"],
    );
    expect(seats(known)).toEqual(["Region Ett: vacant"]);
  });

  it("is filled through the last day of a term", () => {
    const known = world(
      [perRegion()],
      [sitting("Åsa", { onBehalfOf: "Region Ett", termEnds: today })],
      ["Region Ett"],
    );
    expect(seats(known)).toEqual(["Region Ett: Åsa"]);
    expect(seats(known, today + 1)).toEqual(["Region Ett: vacant"]);
  });

  it("tells who is named for it but does not fill it", () => {
    const empty = sitting(null, { onBehalfOf: "Region Ett" });
    const coming = sitting("Åsa", { onBehalfOf: "Region Ett", termStarts: today + 30 });
    const gone = sitting("Bo", { onBehalfOf: "Region Ett", endedOn: today - 1 });
    expect(seatsOf(world([perRegion()], [empty, coming, gone], ["Region Ett"]), today)).toMatchObject([
      { waiting: [empty, coming], memberships: [], isVacant: true },
    ]);
  });

  it("does not name among the waiting those who fill it", () => {
    const known = world([perRegion()], [sitting("Åsa", { onBehalfOf: "Region Ett" })], ["Region Ett"]);
    expect(seatsOf(known, today)[0]?.waiting).toEqual([]);
  });

  it("is nobody's who stands for no one, and not a region's whose name only resembles it", () => {
    const nobody = sitting("Åsa");
    const other = sitting("Bo", { onBehalfOf: "Södra region Ett" });
    expect(seats(world([perRegion()], [nobody, other], ["Södra Ett"]))).toEqual(["Södra Ett: vacant"]);
  });

  it("an exception whose days a hand has broken holds on no day", () => {
    const broken = (days: object) => [
      { about: null, because: "b", from: "2027-01-01", until: "2027-12-31", ...days },
    ];
    const held = (days: object) =>
      seatsOf(world([perRegion({}, { exceptions: broken(days) })], [], ["Region Ett"]), today)[0]?.exception;
    expect(held({})?.because).toBe("b");
    expect(held({ from: "nyår" })).toBeNull();
    expect(held({ until: "sommaren" })).toBeNull();
  });

  it("says the exception that holds for it, and for no other region or day", () => {
    const exceptions = [{ about: "Ett", from: "2027-02-01", until: "2027-03-01", because: "Utses i mars" }];
    const known = world([perRegion({}, { exceptions })], [], ["Region Ett", "Region Två"]);
    expect(seatsOf(known, today).map(({ exception }) => exception?.because)).toEqual([
      "Utses i mars",
      undefined,
    ]);
    expect(seatsOf(known, today + 1).map(({ exception }) => exception)).toEqual([null, null]);
    expect(seatsOf(known, dayOf(2027, 1, 31))[0]?.exception).toBeNull();
  });
});

describe("other seats", () => {
  const chairTerm = rule({
    key: "term",
    kind: "chairTerm",
    parameters: { leader: "chair", months: 24, isRenewable: true, rotates: false },
  });
  const appointment = (leader: "chair" | "convener") =>
    rule({
      key: `appointment-${leader}`,
      kind: "chairAppointment",
      parameters: { leader, proposedBy: null, appointedBy: null, routine: null },
    });

  it("a chair is one seat however many rules speak of it, and a convener fills it", () => {
    expect(seats(world([appointment("chair"), chairTerm], []))).toEqual(["chair: vacant"]);
    expect(seats(world([chairTerm], [sitting("Åsa", { role: "convener" })]))).toEqual(["chair: Åsa"]);
    expect(seats(world([appointment("convener")], [sitting("Åsa", { role: "chair" })]))).toEqual([
      "convener: Åsa",
    ]);
    expect(seats(world([chairTerm], [sitting("Åsa", { role: "viceChair" })]))).toEqual(["chair: vacant"]);
  });

  it("the national member may also be a region's member; one who is wanted only when there is one is not missed", () => {
    const national = (condition: string) =>
      rule({ key: "national", kind: "nationalMember", parameters: { condition } as Rule["parameters"] });
    const one = sitting("Åsa", { onBehalfOf: "Region Ett", isNational: true });
    expect(seats(world([perRegion(), national("always")], [one], ["Region Ett"]))).toEqual([
      "Region Ett: Åsa",
      "national: Åsa",
    ]);
    expect(seats(world([national("always")], []))).toEqual(["national: vacant"]);
    expect(seats(world([national("whenThereIsOne")], []))).toEqual([]);
    expect(seats(world([national("whenThereIsOne")], [one]))).toEqual(["national: Åsa"]);
  });

  it("whoever was the national member does not make the group miss one", () => {
    const was = sitting("Åsa", { isNational: true, termEnds: today - 1 });
    const whenThereIsOne = { condition: "whenThereIsOne" } as Rule["parameters"];
    expect(seats(world([rule({ kind: "nationalMember", parameters: whenThereIsOne })], [was]))).toEqual([]);
  });

  it("an exception about a region is no exception from another seat", () => {
    const exceptions = [{ about: "Ett", from: "2027-01-01", until: "2027-12-31", because: "b" }];
    const always = { condition: "always" } as Rule["parameters"];
    const national = rule({ kind: "nationalMember", parameters: always, exceptions });
    expect(seatsOf(world([national], []), today)[0]?.exception).toBeNull();
  });

  it("two provided roles are two seats, each for its own; the same role twice is one", () => {
    const provided = (key: string, role: string) =>
      rule({ key, kind: "providedRole", parameters: { role, providedBy: null } });
    const rules = [
      provided("a", "sekreterare"),
      provided("b", "kontaktperson"),
      provided("c", "Sekreterare"),
    ];
    expect(seats(world([chairTerm, ...rules], [sitting("Åsa", { role: "secretary" })]))).toEqual([
      "chair: vacant",
      "secretary: Åsa",
      "contactPerson: vacant",
    ]);
  });

  it("municipalities have a seat when the mandate counts them in, not when they may come", () => {
    const municipality = (presence: "named" | "optional") =>
      rule({
        key: "municipality",
        kind: "municipality",
        parameters: { presence, appointedBy: null, through: null },
      });
    expect(seats(world([municipality("optional")], []))).toEqual([]);
    expect(seats(world([municipality("named")], []))).toEqual(["municipality: vacant"]);
    expect(
      seats(world([municipality("named")], [sitting("Åsa", { onBehalfOf: "Kommunerna i länet" })])),
    ).toEqual(["municipality: Åsa"]);
  });

  it.each([
    ["en koordinator", "processSupport"],
    ["Kontaktperson", "contactPerson"],
    ["Sekreterare", "secretary"],
  ] as const)("%s is a seat for the role", (words, role) => {
    const provided = rule({
      key: "provided",
      kind: "providedRole",
      parameters: { role: words, providedBy: "Koncernkontoret" },
    });
    expect(seats(world([provided], []))).toEqual([`${role}: vacant`]);
    expect(seats(world([provided], [sitting("Åsa", { role })]))).toEqual([`${role}: Åsa`]);
  });

  it("a role in words nobody can hold here demands no seat", () => {
    const provided = rule({ kind: "providedRole", parameters: { role: "jurist", providedBy: null } });
    expect(seats(world([provided], []))).toEqual([]);
  });

  it("leaders come first, then regions, whatever the order of the rules", () => {
    expect(seats(world([perRegion(), chairTerm], [], ["Region Ett"]))).toEqual([
      "chair: vacant",
      "Region Ett: vacant",
    ]);
  });
});

describe("rules that demand no seat", () => {
  it.each([
    ["may", { strength: "may" as const }],
    ["is to be considered", { strength: "consider" as const }],
    ["is settled elsewhere", { strength: "elsewhere" as const }],
    ["has ended", { voidedOn: today }],
    ["was discarded", { verdict: "discarded" as const }],
    ["is broken", { parameters: { minimum: 1 } as unknown as Rule["parameters"] }],
  ])("one that %s", (_, changes) => {
    expect(seats(world([perRegion({}, changes)], [], ["Region Ett"]))).toEqual([]);
  });

  it.each(["shall", "stated", "should", "principle"] as const)(
    "one that says %s does demand it",
    (strength) => {
      expect(seats(world([perRegion({}, { strength })], [], ["Region Ett"]))).toEqual(["Region Ett: vacant"]);
    },
  );

  it("two that want as many: the first is quoted", () => {
    const second = perRegion({}, { key: "second" });
    expect(seatsOf(world([perRegion(), second], [], ["Region Ett"]), today)).toMatchObject([
      { demandedBy: { key: "per-region" } },
    ]);
  });

  it("two mandates that want the same seat make one, under the one that asks for more", () => {
    const more = perRegion({ minimum: 2 }, { key: "more" });
    expect(seatsOf(world([perRegion(), more], [], ["Region Ett"]), today)).toMatchObject([
      { places: 2, demandedBy: { key: "more" } },
    ]);
    expect(seatsOf(world([more, perRegion()], [], ["Region Ett"]), today)).toMatchObject([
      { places: 2, demandedBy: { key: "more" } },
    ]);
  });
});

describe("besideSeats", () => {
  it("parts those beyond what is demanded from those who are not counted; the ended are not listed", () => {
    const known = world(
      [perRegion()],
      [
        sitting("Åsa", { onBehalfOf: "Region Ett" }),
        sitting("Bo", { onBehalfOf: "Region Nio" }),
        sitting("Cleo", { role: "coOpted", onBehalfOf: "Region Ett" }),
        sitting("Dan", { role: "member", onBehalfOf: "Region Nio", endedOn: today - 1 }),
        sitting("Eva", { role: "member", onBehalfOf: "Region Nio", endedOn: today }),
      ],
      ["Region Ett"],
    );
    const beside = besideSeats(known, seatsOf(known, today), today);
    expect(beside.beyond.map(({ personName }) => personName)).toEqual(["Bo", "Eva"]);
    expect(beside.notCounted.map(({ personName }) => personName)).toEqual(["Cleo"]);
  });
});

describe("rulesWithoutRegions", () => {
  const keys = (rules: Rule[], regions: string[] | null = null) =>
    rulesWithoutRegions(world(rules, [], regions)).map(({ key }) => key);

  it("are those in force that speak of each region, until somebody says which the regions are", () => {
    expect(keys([perRegion(), rule()])).toEqual(["per-region"]);
    expect(keys([perRegion()], ["Region Ett"])).toEqual([]);
    expect(keys([perRegion({ regions: ["Region Ett"] })])).toEqual([]);
    expect(keys([perRegion({}, { voidedOn: today })])).toEqual([]);
  });
});
