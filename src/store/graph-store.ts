// The store over Microsoft Graph: each verb of the port in one or two lines; how reading, saving and the longer jobs
// work is in the files beside this one.
import type { GraphClient } from "#graph/client.ts";
import { findPersonByMail } from "#graph/people.ts";
import { confirmMandate } from "./confirm-mandate.ts";
import { createDesk } from "./desk.ts";
import { handIn } from "./hand-in.ts";
import { readMandateText } from "./mandate-text.ts";
import { readMandatesOf } from "./mandates-of.ts";
import type { Store } from "./port.ts";
import { readRegister } from "./read-register.ts";
import { recordStep } from "./record-step.ts";
import { saveChange, saveNew } from "./save.ts";
import { openSites, type SiteNames } from "./sites.ts";

/** The store of one customer's sites through `client`. */
export function createGraphStore(client: GraphClient, names: SiteNames): Store {
  const sites = openSites(client, names);
  const desk = createDesk(sites);
  const only = (groupKey: string) => ({ property: "groupKey", value: groupKey });
  return {
    ...desk,
    registerOf: (ref) => readRegister(sites, ref),
    membershipsOf: (personId) => sites.memberships.rows({ property: "personId", value: personId }),
    agendaOf: (ref) => sites.of(ref).agendaItems.rows(only(ref.key)),
    deliverablesOf: (ref) => sites.of(ref).deliverables.rows(only(ref.key)),
    proposalsOf: (ref) => sites.of(ref).proposals.rows(only(ref.key)),
    mandatesOf: (groupKey) => readMandatesOf(sites, groupKey),
    rulesOf: (mandateKey) => sites.rules.rows({ property: "mandateKey", value: mandateKey }),
    mandateText: (mandate) => readMandateText(sites, mandate),
    actionsOf: (ref) => sites.of(ref).actions.rows(only(ref.key)),
    mattersOf: (ref) => sites.of(ref).matters.rows(only(ref.key)),
    notices: () => sites.notices.rows(),
    findPerson: (mail) => findPersonByMail(client, mail),

    addGroup: (group) => saveNew(sites.groups, group),
    changeGroup: (base, changes) => saveChange(sites.groups, base, changes),
    addMembership: (membership) => saveNew(sites.memberships, membership),
    changeMembership: (base, changes) => saveChange(sites.memberships, base, changes),
    addMeeting: (ref, meeting) => saveNew(sites.of(ref).meetings, meeting),
    changeMeeting: (ref, base, changes) => saveChange(sites.of(ref).meetings, base, changes),
    addAgendaItem: (ref, item) => saveNew(sites.of(ref).agendaItems, item),
    changeAgendaItem: (ref, base, changes) => saveChange(sites.of(ref).agendaItems, base, changes),
    addProposal: (ref, proposal) => saveNew(sites.of(ref).proposals, proposal),
    addAction: (ref, action) => saveNew(sites.of(ref).actions, action),
    changeAction: (ref, base, changes) => saveChange(sites.of(ref).actions, base, changes),
    addMatter: (ref, matter) => saveNew(sites.of(ref).matters, matter),
    changeMatter: (ref, base, changes) => saveChange(sites.of(ref).matters, base, changes),
    recordStep: (ref, step) => recordStep(sites.of(ref).steps, step),
    handIn: (ref, job) => handIn(sites, ref, job),
    confirmMandate: (confirmed) => confirmMandate(sites, confirmed),
    changeRule: (base, changes) => saveChange(sites.rules, base, changes),
  };
}
