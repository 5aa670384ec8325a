// The words for linking in a document that was made before the group was followed here, or elsewhere; in English.
import type { earlier as swedish } from "../sv/earlier.ts";

export const earlier: typeof swedish = {
  open: "Already there: link it in",
  heading: "Link in an earlier document",
  advice: "The document counts from the day you give. It is seen who linked it in.",
  link: "Link to the document",
  linkMissing: "Paste the link to the document.",
  linkWrong: "The link shall begin with https:// or http://.",
  handedInOn: "Day it was handed in",
  publishedOn: "Day it was published",
  notYet: "That day has not been yet.",
  comment: "Comment (optional)",
  submit: "Link in",
  linked: (day, who) => `Was already there on ${day}, linked in by ${who}`,
  without: (who, day) =>
    `${who} linked in a document on ${day}, but was not chair, process support or coordinator.`,
};
