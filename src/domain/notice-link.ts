// Where a reminder leads: in the group's channel for those who sit there, else in the personal app.
import { channelEntityId, personalEntityId, teamsLink } from "./deep-link.ts";
import type { Duty } from "./duty.ts";
import type { Group } from "./entities.ts";

export interface LinkPlace {
  teamsAppId: string;
  /** Where somebody without Teams ends up: the host of the groups' own sites. */
  siteHost: string;
}

/** The deep link to what a reminder is about. */
export function noticeLink(
  { duty, group }: { duty: Pick<Duty, "page" | "thing">; group: Group },
  isMember: boolean,
  { teamsAppId, siteHost }: LinkPlace,
): string {
  const channelId = isMember ? group.channelId : null;
  const page = { page: duty.page, ...(duty.thing === null ? {} : { thing: duty.thing }) };
  return teamsLink({
    teamsAppId,
    channelId,
    entityId: channelId === null ? personalEntityId : channelEntityId(group.key),
    subPage: channelId === null ? { ...page, groupKey: group.key } : page,
    webUrl: `https://${siteHost}${group.sitePath}`,
    label: group.title,
  });
}
