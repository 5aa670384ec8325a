// Activity notifications to a person directly and to a person through a team.
import { type Caller, holdsAny } from "#emulator/auth/caller.ts";
import type { DirectoryTeamsApp, DirectoryUser } from "#emulator/directory.ts";
import { type Answer, noContent } from "#emulator/http/answer.ts";
import { type Call, jsonBody, param } from "#emulator/http/call.ts";
import { badRequest, GraphFailure } from "#emulator/http/graph-error.ts";
import type { Route } from "#emulator/http/route.ts";
import { teamOf } from "#emulator/people/team-endpoints.ts";
import { userByKey } from "#emulator/people/user-endpoints.ts";
import type { World } from "#emulator/world.ts";
import { type Notification, parseNotification } from "./notification.ts";
import { keepActivity } from "./outbox.ts";

/** The documentation writes the type in both ways. */
const recipientTypes = [
  "microsoft.graph.aadUserNotificationRecipient",
  "Microsoft.Teams.GraphSvc.aadUserNotificationRecipient",
];

export const activityRoutes: Route[] = [
  {
    method: "POST",
    pattern: "users/:user/teamwork/sendActivityNotification",
    units: 0,
    handler: notifyPerson,
  },
  { method: "POST", pattern: "teams/:team/sendActivityNotification", units: 0, handler: notifyInTeam },
];

function notifyPerson(world: World, call: Call): Answer {
  requireSend(call.caller, "TeamsActivity.Send.User");
  const user = userByKey(world, param(call, "user"));
  const app = teamsAppOf(world, call.caller);
  const notification = parseNotification(jsonBody(call), app, actorName(call.caller));
  requireEnabled(user);
  if (!app.installedForUsers.includes(user.id)) throw notInstalled(call, notification.activityType);
  return deliver(world, call, user, notification);
}

function notifyInTeam(world: World, call: Call): Answer {
  requireSend(call.caller, "TeamsActivity.Send.Group");
  const team = teamOf(world, call);
  const app = teamsAppOf(world, call.caller);
  const notification = parseNotification(jsonBody(call), app, actorName(call.caller));
  const user = recipientOf(world, notification);
  requireEnabled(user);
  if (!app.installedInTeams.includes(team.id)) throw notInstalled(call, notification.activityType);
  if (!team.members.some((member) => member.userId === user.id))
    throw new GraphFailure(403, "Forbidden", "The recipient is not a member of the team.");
  return deliver(world, call, user, notification);
}

/** Somebody who has been removed is 404 before this; what a closed account gives is a guess. */
function requireEnabled(user: DirectoryUser): void {
  if (user.accountEnabled === false)
    throw new GraphFailure(403, "Forbidden", `The recipient '${user.id}' is disabled.`);
}

function deliver(world: World, call: Call, user: DirectoryUser, notification: Notification): Answer {
  if (call.caller.kind === "person" && call.caller.user.id === user.id) {
    throw new GraphFailure(403, "Forbidden", "A user cannot send notifications to themselves.");
  }
  const { activityType, text, webUrl, chainId } = notification;
  keepActivity(world.database, call.caller.app.clientId, {
    at: new Date(call.at).toISOString(),
    channel: "activity",
    to: user.userPrincipalName,
    toId: user.id,
    text,
    webUrl,
    activityType,
    chainId,
  });
  return noContent();
}

function requireSend(caller: Caller, resourceSpecific: string): void {
  const enough = caller.kind === "person" ? ["TeamsActivity.Send"] : ["TeamsActivity.Send", resourceSpecific];
  if (holdsAny(caller, ...enough)) return;
  throw new GraphFailure(
    403,
    "Forbidden",
    `Missing role permissions on the request. API requires one of '${enough.join(", ")}'.`,
  );
}

/** Teams sends only for the app whose manifest names the calling application, and not when two apps do. */
function teamsAppOf(world: World, caller: Caller): DirectoryTeamsApp {
  const apps = world.directory.teamsApps.filter(
    (one) => one.clientId.toLowerCase() === caller.app.clientId.toLowerCase(),
  );
  const app = apps[0];
  if (!app)
    throw new GraphFailure(
      403,
      "Forbidden",
      `No Teams app belongs to the AAD App Id '${caller.app.clientId}'.`,
    );
  if (apps.length > 1)
    throw new GraphFailure(
      409,
      "Conflict",
      `Found multiple applications with the same AAD App ID '${caller.app.clientId}'.`,
    );
  return app;
}

function recipientOf(world: World, { recipient }: Notification): DirectoryUser {
  const type = recipient?.["@odata.type"];
  if (
    typeof type !== "string" ||
    !recipientTypes.includes(type.replace(/^#/, "")) ||
    typeof recipient?.userId !== "string"
  ) {
    throw badRequest("recipient must be an aadUserNotificationRecipient with a userId.");
  }
  return userByKey(world, recipient.userId);
}

function actorName(caller: Caller): string {
  return caller.kind === "person" ? caller.user.displayName : caller.app.displayName;
}

function notInstalled(call: Call, activityType: string): GraphFailure {
  return new GraphFailure(
    403,
    "Forbidden",
    `Application with AAD App Id '${call.caller.app.clientId}' is not authorized to generate custom text notifications about '${activityType}' to the recipient. Ensure that the expected Teams app is installed in the target scope (user, team, or chat).`,
  );
}
