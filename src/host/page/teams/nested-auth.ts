// Nested app authentication: MSAL in the tab asks, the host answers with the chosen person's token. Real Teams asks
// Entra; this page asks the emulator's token endpoint through `/_host/token`.

/** A token as the emulator's token endpoint gives it. */
export interface IssuedToken {
  access_token: string;
  id_token: string;
  expires_in: number;
  scope: string;
}

export interface NestedAuthHost {
  tenantId: string;
  account: { id: string; name: string; userPrincipalName: string };
  /** Rejects with a sentence when the token endpoint refuses. */
  issue: (scope: string) => Promise<IssuedToken>;
  /** Whether a silent question must be answered with "ask the person first". */
  refusesSilent: () => boolean;
  /** Told when the person has been asked. */
  interacted: () => void;
}

interface NestedAuthRequest {
  messageType: "NestedAppAuthRequest";
  method: string;
  requestId: string;
  tokenParams?: { scope?: string };
}

/** The answer to one NestedAppAuthRequest, both as JSON text; null when `text` is no such request. */
export async function answerNestedAuth(text: string, host: NestedAuthHost): Promise<string | null> {
  const request = requestIn(text);
  if (!request) return null;
  const answer = { messageType: "NestedAppAuthResponse", requestId: request.requestId };
  try {
    return JSON.stringify({ ...answer, success: true, ...(await outcome(request, host)) });
  } catch (problem) {
    const error = problem instanceof Refusal ? problem.error : failure(String(problem));
    return JSON.stringify({ ...answer, success: false, error });
  }
}

async function outcome(request: NestedAuthRequest, host: NestedAuthHost): Promise<object> {
  if (request.method === "GetInitContext") return { initContext: initContext(host) };
  if (request.method === "GetToken" && host.refusesSilent()) throw new Refusal(interactionRequired);
  if (request.method === "GetTokenPopup") host.interacted();
  if (request.method !== "GetToken" && request.method !== "GetTokenPopup") {
    throw new Refusal(failure(`This host does not answer ${request.method}.`));
  }
  const issued = await host.issue(request.tokenParams?.scope ?? "");
  return { token: { ...issued, properties: null }, account: accountInfo(host) };
}

function initContext(host: NestedAuthHost) {
  const { homeAccountId, environment, tenantId } = accountInfo(host);
  return {
    capabilities: { queryAccount: true },
    sdkName: "uppdrag.host",
    sdkVersion: "1.0.0",
    accountContext: { homeAccountId, environment, tenantId },
  };
}

function accountInfo({ tenantId, account }: NestedAuthHost) {
  return {
    homeAccountId: `${account.id}.${tenantId}`,
    // MSAL stops without an environment, and takes no plain-http one.
    environment: "login.microsoftonline.com",
    tenantId,
    username: account.userPrincipalName,
    localAccountId: account.id,
    name: account.name,
    loginHint: account.userPrincipalName,
  };
}

/** One answer that is a refusal, in the words MSAL knows. */
class Refusal extends Error {
  readonly error: object;

  constructor(error: object) {
    super("refused");
    this.error = error;
  }
}

const interactionRequired = {
  status: "USER_INTERACTION_REQUIRED",
  code: "interaction_required",
  description: "The host was told to ask the person first.",
};

function failure(description: string) {
  return { status: "PERSISTENT_ERROR", code: "server_error", description };
}

function requestIn(text: string): NestedAuthRequest | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return null;
    const request: Partial<NestedAuthRequest> = parsed;
    const isRequest =
      request.messageType === "NestedAppAuthRequest" &&
      typeof request.method === "string" &&
      typeof request.requestId === "string";
    return isRequest ? (request as NestedAuthRequest) : null;
  } catch {
    return null;
  }
}
