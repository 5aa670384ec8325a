// Which ways lead to somebody, the one to try first first.
import type { Group } from "#domain/entities.ts";
import { isLastingCause } from "#domain/heard.ts";
import type { PlannedNotice } from "#domain/notices.ts";
import type { Channel } from "#schema/lists/notice-channels.ts";
import type { Run } from "./run-state.ts";

export interface Ways {
  /** None when nothing leads to this person. */
  channels: readonly Channel[];
  /** Where mail goes; null when no address is known. */
  address: string | null;
}

type Situation = Pick<Run, "ports" | "teams" | "agenda">;

/**
 * The ways to the recipient of a notice. A member with an account hears through the team, then in person, then by mail;
 * a guest by mail first, since a guest seldom has our tenant open; whoever is no member in person, then by mail; whoever
 * has no account by mail alone. What cannot be tried is left out. A way that failed last time, for a reason that
 * passes, is tried last: nobody is to wait night after night for the same way.
 */
export async function waysTo(run: Situation, { recipient, subjects }: PlannedNotice): Promise<Ways> {
  const { id, mail, isMember } = recipient;
  if (id === null) return { channels: [], address: null };
  if (id.startsWith("mail:")) return { channels: byMail(run, mail), address: mail };
  if (!isMember)
    return { channels: lastFailedLast(run, id, ["activity", ...byMail(run, mail)]), address: mail };
  const { isInTeam, isGuest, address } = await seenInTeam(run, subjects[0].group, id);
  const mails = byMail(run, mail ?? address);
  const team: Channel[] = isInTeam ? ["team"] : [];
  const channels: Channel[] = isGuest ? [...mails, ...team, "activity"] : [...team, "activity", ...mails];
  return { channels: lastFailedLast(run, id, channels), address: mail ?? address };
}

function byMail({ ports }: Situation, address: string | null): Channel[] {
  return ports.mail !== null && address !== null ? ["mail"] : [];
}

/** How the team knows somebody. Where nobody can say, an ordinary member of it. */
async function seenInTeam({ ports, teams }: Situation, { teamId }: Group, id: string) {
  const unknown = { isInTeam: ports.team !== null && teamId !== null, isGuest: false, address: null };
  if (teamId === null) return unknown;
  const members = await teams.membersOf(teamId);
  if (members === null) return unknown;
  const own = members.get(id);
  return { isInTeam: own !== undefined, isGuest: own?.isGuest ?? false, address: own?.mail ?? null };
}

function lastFailedLast({ agenda }: Situation, id: string, channels: Channel[]): Channel[] {
  const latest = agenda.latestTo(id);
  if (latest?.progress !== "failed" || isLastingCause(latest.cause)) return channels;
  const failed = channels.filter((channel) => channel === latest.channel);
  return [...channels.filter((channel) => channel !== latest.channel), ...failed];
}
