// A duty of any kind, with facts such as the register would give: for tests of when and to whom, not of what waits.
import type { Duty } from "#domain/duty.ts";
import type { Day } from "#schema/day.ts";
import type { DutyKind, FactsOf } from "#schema/lists/duty-facts.ts";

const document = { label: "verksamhetsberättelse", year: 2026, isReturned: false };

const facts: { [K in DutyKind]: FactsOf<K> } = {
  plan: { kind: "plan", ...document },
  report: { kind: "report", ...document },
  deliverable: { kind: "deliverable", ...document },
  receipt: { kind: "receipt", label: "verksamhetsplan", year: 2027, handedInBy: "Alva Ordförande" },
  adoption: { kind: "adoption", label: null, year: null, adoptedBy: null },
  meetings: { kind: "meetings", year: 2027, term: null, held: 1, planned: 1, minimum: 4 },
  notes: { kind: "notes", title: "Möte 1", heldOn: "2027-01-15" },
  term: { kind: "term", name: "Cleo Ledamot", role: "member", onBehalfOf: null, appointedBy: null },
  vacancy: {
    kind: "vacancy",
    seat: "region",
    name: "Region Exempel",
    role: null,
    vacant: 1,
    appointedBy: null,
  },
  action: { kind: "action", what: "skicka underlag", meeting: "Möte 1" },
  matter: { kind: "matter", what: "Remiss om arbetssätt", ask: "consultation", from: null },
  exception: { kind: "exception", rule: "Minst fyra möten", about: null, because: "pandemi" },
  proposal: { kind: "proposal", ask: "newMember", name: "Dag Ny", askedBy: null },
};

const withCoordinator: readonly DutyKind[] = ["receipt", "adoption", "exception", "proposal"];

/** A duty of that kind in the example group, with the owner its kind has. */
export function dutyOfKind(kind: DutyKind, day: Day, changes: Partial<Duty> = {}): Duty {
  return {
    key: `duty-${kind}-${day}`,
    groupKey: "rsg-exempel",
    facts: facts[kind],
    day,
    owner: { who: withCoordinator.includes(kind) ? "coordinator" : "leader" },
    isMissed: false,
    isSoft: false,
    progress: null,
    page: "overview",
    thing: null,
    ...changes,
  };
}
