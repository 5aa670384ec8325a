// One message in one person's activity feed in Teams: through the person's own installation of the app, or a team's.
import type { GraphClient } from "./client.ts";

export interface ActivityNotification {
  /** What the message is about, and the Teams deep link it opens. */
  topic: { text: string; webUrl: string };
  /** A type that the app's manifest declares, or systemDefault. */
  activityType: string;
  /** At most 150 characters. */
  previewText: string;
  parameters: Readonly<Record<string, string>>;
  /** A later message of the same chain takes this one's place, so that sending again shows it once. */
  chainId?: number;
}

/** Hands the message to Teams, which accepts it; whether it was seen is never told. Rejects with a GraphError. */
export async function sendActivityNotification(
  client: GraphClient,
  userId: string,
  notification: ActivityNotification,
): Promise<void> {
  await client.send({
    method: "POST",
    path: `/users/${encodeURIComponent(userId)}/teamwork/sendActivityNotification`,
    body: bodyOf(notification),
  });
}

/** The same to one member of a team, through the app that is installed there. */
export async function sendTeamActivityNotification(
  client: GraphClient,
  teamId: string,
  userId: string,
  notification: ActivityNotification,
): Promise<void> {
  const recipient = { "@odata.type": "microsoft.graph.aadUserNotificationRecipient", userId };
  await client.send({
    method: "POST",
    path: `/teams/${encodeURIComponent(teamId)}/sendActivityNotification`,
    body: { ...bodyOf(notification), recipient },
  });
}

function bodyOf({ topic, activityType, previewText, parameters, chainId }: ActivityNotification): object {
  return {
    topic: { source: "text", value: topic.text, webUrl: topic.webUrl },
    activityType,
    previewText: { content: previewText },
    templateParameters: Object.entries(parameters).map(([name, value]) => ({ name, value })),
    ...(chainId === undefined ? {} : { chainId }),
  };
}
