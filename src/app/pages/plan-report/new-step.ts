// A step about one plan or report, as it is handed to the store; who took it is SharePoint's own to say.
import type { NewStep } from "#domain/entities.ts";
import type { Obligation } from "#domain/obligations.ts";
import type { Day } from "#schema/day.ts";

type Particulars = Partial<Pick<NewStep, "day" | "onBehalfOf" | "decidedBy" | "link" | "comment">>;

/** The step of `kind` about `obligation`, under `key`, on `today` unless `particulars` name another day. */
export function newStep(
  kind: NewStep["kind"],
  obligation: Obligation,
  key: string,
  today: Day,
  particulars: Particulars = {},
): NewStep {
  return {
    key,
    kind,
    groupKey: obligation.groupKey,
    aboutKind: "deliverable",
    about: obligation.key,
    ruleKey: obligation.rule.key,
    year: obligation.year,
    day: today,
    onBehalfOf: null,
    decidedBy: null,
    link: null,
    comment: null,
    fingerprint: null,
    ...particulars,
  };
}
