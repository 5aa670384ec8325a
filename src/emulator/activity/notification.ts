// Reads the body of sendActivityNotification as strictly as Teams: the activity must be declared, its parameters
// given, the preview short and the link a Teams deep link.
import type { DirectoryTeamsApp } from "#emulator/directory.ts";
import { asObject, onlyProperties } from "#emulator/http/call.ts";
import { badRequest } from "#emulator/http/graph-error.ts";

export interface Notification {
  activityType: string;
  text: string;
  webUrl: string;
  chainId: number | null;
  recipient: Record<string, unknown> | undefined;
}

const longestPreview = 150;
const deepLink = /^https:\/\/teams\.(microsoft|cloud\.microsoft)(\.com)?\/l\//;

/** The notification in a body; throws 400 for what Teams refuses. `actor` fills the parameter of that name. */
export function parseNotification(
  body: Record<string, unknown>,
  app: DirectoryTeamsApp,
  actor: string,
): Notification {
  onlyProperties(body, "sendActivityNotification", [
    "topic",
    "activityType",
    "chainId",
    "previewText",
    "templateParameters",
    "recipient",
    "teamsAppId",
    "iconId",
  ]);
  const activityType = body.activityType;
  if (typeof activityType !== "string" || activityType === "") throw badRequest("activityType is required.");
  const filled = filledTemplate(app, activityType, parameters(body.templateParameters), actor);
  const preview = previewOf(body.previewText);
  return {
    activityType,
    text: preview === "" ? filled : `${filled}\n${preview}`,
    webUrl: topicLink(asObject(body.topic, "topic")),
    chainId: chainOf(body.chainId),
    recipient: body.recipient === undefined ? undefined : asObject(body.recipient, "recipient"),
  };
}

function filledTemplate(
  app: DirectoryTeamsApp,
  activityType: string,
  given: Map<string, string>,
  actor: string,
): string {
  const template =
    activityType === "systemDefault"
      ? "{systemDefaultText}"
      : app.activityTypes.find((one) => one.type === activityType)?.templateText;
  if (template === undefined)
    throw badRequest(`The activity type '${activityType}' is not declared in the manifest of the Teams app.`);
  const known = new Map([["actor", actor], ...given]);
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = known.get(name);
    if (value === undefined || value === "")
      throw badRequest(`The template parameter '${name}' of the activity type '${activityType}' is missing.`);
    return value;
  });
}

function parameters(value: unknown): Map<string, string> {
  if (value === undefined || value === null) return new Map();
  if (!Array.isArray(value)) throw badRequest("templateParameters must be a collection.");
  return new Map(
    value.map((one: unknown) => {
      const pair = asObject(one, "A template parameter");
      if (typeof pair.name !== "string" || typeof pair.value !== "string")
        throw badRequest("A template parameter needs a name and a value.");
      return [pair.name, pair.value];
    }),
  );
}

function previewOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  const content = asObject(value, "previewText").content;
  if (typeof content !== "string") throw badRequest("previewText needs content.");
  if (content.length > longestPreview)
    throw badRequest(`The preview text is longer than ${longestPreview} characters.`);
  return content;
}

function topicLink(topic: Record<string, unknown>): string {
  const { source, value, webUrl } = topic;
  if (typeof value !== "string" || value === "") throw badRequest("topic.value is required.");
  if (source === "entityUrl") {
    if (!value.startsWith("https://graph.microsoft.com/"))
      throw badRequest("topic.value must be the address of a Graph resource.");
    return typeof webUrl === "string" ? webUrl : value;
  }
  if (source !== "text") throw badRequest("topic.source must be text or entityUrl.");
  if (typeof webUrl !== "string" || webUrl === "")
    throw badRequest("topic.webUrl is required when the source is text.");
  if (!deepLink.test(webUrl)) throw badRequest("topic.webUrl must be a Microsoft Teams deep link.");
  return webUrl;
}

function chainOf(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  // Beyond 2^53 JavaScript rounds, and two chains would become one.
  if (typeof value !== "number" || !Number.isSafeInteger(value))
    throw badRequest("chainId must be an integer.");
  return value;
}
