// Teams' activity feed in memory: sent again under the same chain, a message takes its own place.
import type { ActivityMessage } from "#messages/activity-message.ts";
import type { ActivitySender, TeamMember, TeamSender } from "#reminders/ports.ts";
import type { Moment } from "./moment.ts";

export interface Posted extends ActivityMessage {
  to: string;
  /** The team it came through; null when in person. */
  teamId: string | null;
}

export interface MemoryFeed {
  /** Everything accepted, in order, replaced ones among them. */
  posted: Posted[];
  /** What stands in the feeds, by reader and chain. */
  shown: Map<string, Posted>;
  /** Members by team; a team that is not here cannot be read. */
  teams: Map<string, TeamMember[]>;
  /** Gives the error with which Teams refuses that person on that way, or null. */
  refuses: (recipientId: string, way: "team" | "activity") => Error | null;
  /** How often each team's members were asked for. */
  asked: Map<string, number>;
  seenBy(moment: Moment): { activity: ActivitySender; team: TeamSender };
}

export function memoryFeed(unreadable: () => Error): MemoryFeed {
  const self: MemoryFeed = {
    posted: [],
    shown: new Map(),
    teams: new Map(),
    refuses: () => null,
    asked: new Map(),
    seenBy(moment) {
      const post = async (to: string, teamId: string | null, message: ActivityMessage) => {
        await moment("send");
        const refusal = self.refuses(to, teamId === null ? "activity" : "team");
        if (refusal) throw refusal;
        const posted = { to, teamId, ...message };
        self.posted.push(posted);
        self.shown.set(`${to} ${message.chainId}`, posted);
        await moment("send answered");
      };
      return {
        activity: { send: (to, message) => post(to, null, message) },
        team: {
          send: (teamId, to, message) => post(to, teamId, message),
          async membersOf(teamId) {
            await moment("members");
            self.asked.set(teamId, (self.asked.get(teamId) ?? 0) + 1);
            const members = self.teams.get(teamId);
            if (!members) throw unreadable();
            return members;
          },
        },
      };
    },
  };
  return self;
}
