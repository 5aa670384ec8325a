// Words that every page uses: roles, states, buttons.
import type { common as swedish } from "../sv/common.ts";

const days = (count: number) => (count === 1 ? "1\u00a0day" : `${count}\u00a0days`);

export const common: typeof swedish = {
  days,
  daysLeft: (count) => (count === 0 ? "Today is the last day" : `${days(count)} left`),
  lateBy: (count) => `${days(count)} late`,
  notStated: "Not stated",
  none: "–",
  save: "Save",
  saving: "Saving …",
  saved: "Saved",
  cancel: "Cancel",
  close: "Close",
  edit: "Edit",
  open: "Open",
  copyText: "Copy the text",
  copied: "Copied",
  tryAgain: "Try again",
  you: "you",
  asOf: (when) => `As of ${when}`,
  followedFrom: (when) => `Followed from ${when}`,
  quote: (text) => `“${text}”`,
  roles: {
    member: "Member",
    chair: "Chair",
    viceChair: "Vice chair",
    convener: "Convener",
    coOpted: "Co-opted",
    secretary: "Secretary",
    processSupport: "Process support",
    contactPerson: "Contact person",
    coordinator: "Coordinator",
  },
  obligationState: {
    coming: "Coming",
    current: "Current",
    late: "Late",
    missed: "Missed",
    done: "Done",
    doneLate: "Done late",
  },
  progress: {
    notStarted: "Not handed in",
    handedIn: "Handed in",
    returned: "Returned",
    received: "Received",
    adopted: "Adopted",
  },
  underDraft: "according to a draft",
};
