// Who is in which team: asked once a run, and only of teams whose members are to hear something.
import type { TeamMember, TeamSender } from "./ports.ts";
import { worldProblem } from "./world-problem.ts";

export interface Teams {
  /** The members by account; null when nobody can say, which stops nothing: who is a guest is then not known. */
  membersOf(teamId: string): Promise<ReadonlyMap<string, TeamMember> | null>;
}

/** Remembers each team's answer, also that there was none. */
export function createTeams(sender: TeamSender | null): Teams {
  const answers = new Map<string, Promise<ReadonlyMap<string, TeamMember> | null>>();
  const ask = async (teamId: string) => {
    if (sender === null) return null;
    try {
      const members = await sender.membersOf(teamId);
      return new Map(members.map((member) => [member.id, member]));
    } catch (error) {
      worldProblem(error);
      return null;
    }
  };
  return {
    membersOf(teamId) {
      const answer = answers.get(teamId) ?? ask(teamId);
      answers.set(teamId, answer);
      return answer;
    },
  };
}
