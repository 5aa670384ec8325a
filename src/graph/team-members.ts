// Who belongs to a team in Teams, guests told apart.
import type { GraphClient } from "./client.ts";
import { unexpected } from "./graph-error.ts";

export interface TeamMember {
  /** Entra's id of the account. */
  id: string;
  mail: string | null;
  /** From another organisation. */
  isGuest: boolean;
}

interface ConversationMember {
  userId?: unknown;
  email?: unknown;
  roles?: unknown;
}

/** Everybody in the team, however many pages that takes. Whoever has no account of one's own is left out. */
export async function teamMembers(client: GraphClient, teamId: string): Promise<TeamMember[]> {
  const members: TeamMember[] = [];
  let path: string | null = `/teams/${encodeURIComponent(teamId)}/members`;
  while (path !== null) {
    const { body } = await client.send({ method: "GET", path });
    const { value, "@odata.nextLink": next } = (body ?? {}) as Record<string, unknown>;
    if (!Array.isArray(value)) throw unexpected("The team answered without a list of members.", {});
    members.push(...value.flatMap(memberIn));
    path = typeof next === "string" ? client.pathOf(next) : null;
  }
  return members;
}

function memberIn({ userId, email, roles }: ConversationMember): TeamMember[] {
  if (typeof userId !== "string") return [];
  const isGuest = Array.isArray(roles) && roles.includes("guest");
  return [{ id: userId, mail: typeof email === "string" && email !== "" ? email : null, isGuest }];
}
