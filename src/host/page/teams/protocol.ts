// The wire between a tab and its host, as @microsoft/teams-js 2.58 writes and reads it.

/** What a tab asks of its host. `nestedAppAuth.execute` carries its question in `data`; all others in `args`. */
export interface TabRequest {
  id: number;
  uuidAsString?: string;
  func: string;
  args: unknown[];
  data?: string;
}

/** What the host answers; `args` is read by position. */
export interface HostAnswer {
  id: number;
  uuidAsString?: string;
  args: unknown[];
}

/** What the host says unasked. */
export interface HostPush {
  func: "themeChange" | "settings.save";
  args: unknown[];
}

/** The request in a message, or null when it is something else. */
export function tabRequestIn(data: unknown): TabRequest | null {
  if (typeof data !== "object" || data === null) return null;
  const message: Partial<TabRequest> = data;
  if (typeof message.id !== "number" || typeof message.func !== "string") return null;
  return {
    id: message.id,
    func: message.func,
    args: Array.isArray(message.args) ? message.args : [],
    ...(typeof message.uuidAsString === "string" && { uuidAsString: message.uuidAsString }),
    ...(typeof message.data === "string" && { data: message.data }),
  };
}

/** The answer to a request, under its own numbers. */
export function answerTo(request: TabRequest, args: unknown[]): HostAnswer {
  return {
    id: request.id,
    ...(request.uuidAsString && { uuidAsString: request.uuidAsString }),
    args,
  };
}
