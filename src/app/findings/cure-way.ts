// Where a finding is cured by the person who looks at it: the page, and whether they do it or ask for it.
import type { Cure } from "#domain/mandate-finding.ts";
import { type Acting, mayConfirmMandate, mayEditMembers, mayTakeStep } from "#domain/permissions.ts";
import type { GroupPageProps } from "../shell/group-page-props.ts";

/** `byOthers`: only process support and coordinators can, and there is no page to ask for it on. */
export type CureWay = { way: "do" | "propose"; to: string } | { way: "byOthers" };

/** Returns the way for a cure that is not a mail; `to` is the address of the page where it is done. */
export function cureWay(cure: Cure, acting: Acting, href: GroupPageProps["href"]): CureWay {
  switch (cure.cure) {
    case "plan-meeting":
      return { way: "do", to: href("meetings") };
    case "publish-notes":
      return { way: "do", to: href("meetings", cure.meetingKey) };
    case "hand-in":
      return { way: "do", to: href("plan-report", cure.obligationKey) };
    case "record":
      return mayTakeStep(acting, "record")
        ? { way: "do", to: href("mandate", cure.ruleKey) }
        : { way: "byOthers" };
    case "set-last-day":
    case "answer":
      return onMandate(acting, href("mandate", cure.ruleKey));
    case "set-publishing-place":
    case "set-regions":
      return onMandate(acting, href("mandate", "facts"));
    case "change-membership":
      return onMembers(acting, href("members", cure.membershipKey), href);
    default:
      return onMembers(acting, href("members"), href);
  }
}

const onMandate = (acting: Acting, to: string): CureWay =>
  mayConfirmMandate(acting) ? { way: "do", to } : { way: "byOthers" };

const onMembers = (acting: Acting, to: string, href: GroupPageProps["href"]): CureWay =>
  mayEditMembers(acting) ? { way: "do", to } : { way: "propose", to: href("members", "propose") };
