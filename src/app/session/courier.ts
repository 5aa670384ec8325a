// Sending as the person who presses: the right is asked for only then.
import { sendActivityNotification } from "#graph/activity.ts";
import { createGraphClient } from "#graph/client.ts";
import { msalTokenSource } from "#graph/msal-token-source.ts";
import type { ActivityMessage } from "#messages/activity-message.ts";
import type { TabConfig } from "./config.ts";
import type { HostFacts } from "./host.ts";

export interface Courier {
  /** Resolves once the activity feed has accepted the message. Rejects with a GraphError. */
  send(recipientId: string, message: ActivityMessage): Promise<void>;
}

/** The courier of the person Teams says is here; nothing is asked until something is sent. */
export function openCourier(config: TabConfig, host: HostFacts): Courier {
  const tokens = msalTokenSource({
    clientId: config.clientId,
    authority: config.authority,
    loginHint: host.loginHint,
    scopes: ["TeamsActivity.Send"],
  });
  const client = createGraphClient({ graphUrl: config.graphUrl, tokens });
  return {
    send: (recipientId, { topic, webUrl, ...message }) =>
      sendActivityNotification(client, recipientId, { ...message, topic: { text: topic, webUrl } }),
  };
}
