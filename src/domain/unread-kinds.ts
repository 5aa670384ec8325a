// Which kinds of duties are not known of when a group has been read without one of its lists.
import { type DutyKind, dutyKinds } from "#schema/lists/duty-facts.ts";

const kindsIn: Readonly<Record<string, readonly DutyKind[]>> = {
  Actions: ["action"],
  Matters: ["matter"],
  Proposals: ["proposal"],
};

/** The kinds that these lists would have told of; any other list could have told of every kind. */
export function unreadKinds(lists: readonly string[]): readonly DutyKind[] {
  return lists.flatMap((list) => kindsIn[list] ?? dutyKinds);
}
