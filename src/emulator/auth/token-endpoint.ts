// Entra's token endpoint for the two grants a test needs: an application by its secret or a signed statement, a person by a password.
import { SignJWT } from "jose";
import type { Directory, DirectoryApp, DirectoryUser } from "#emulator/directory.ts";
import { stableGuid } from "#emulator/stable-guid.ts";
import { requireProof } from "./application-proof.ts";
import { EntraFailure } from "./entra-error.ts";
import { graphAudience, issuerOf } from "./issuer.ts";
import { sameText } from "./same-text.ts";
import type { SigningKey } from "./signing-key.ts";

const lifetime = 3600;
const oidc = ["openid", "profile", "email", "offline_access"];

export interface TokenRequest {
  directory: Directory;
  key: SigningKey;
  tenant: string;
  origin: string;
  form: URLSearchParams;
  at: number;
}

/** The token response; throws EntraFailure for what Entra refuses. */
export async function issueToken(request: TokenRequest): Promise<object> {
  if (request.tenant.toLowerCase() !== request.directory.tenantId.toLowerCase()) {
    throw new EntraFailure(400, "invalid_request", 90002, `Tenant '${request.tenant}' not found.`);
  }
  const clientId = request.form.get("client_id") ?? "";
  const app = request.directory.apps.find((one) => one.clientId.toLowerCase() === clientId.toLowerCase());
  if (!app) {
    throw new EntraFailure(
      400,
      "unauthorized_client",
      700016,
      `Application with identifier '${clientId}' was not found in the directory.`,
    );
  }
  const grant = request.form.get("grant_type");
  if (grant === "client_credentials") return applicationToken(request, app);
  if (grant === "password") return personToken(request, app);
  throw new EntraFailure(
    400,
    "unsupported_grant_type",
    70003,
    `The app requested an unsupported grant type '${grant ?? ""}'.`,
  );
}

async function applicationToken(request: TokenRequest, app: DirectoryApp): Promise<object> {
  await requireProof({ ...request, tenantId: request.directory.tenantId }, app);
  const scope = request.form.get("scope") ?? "";
  if (!scope.endsWith("/.default")) {
    throw new EntraFailure(
      400,
      "invalid_scope",
      1002012,
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.`,
    );
  }
  if (scope !== `${graphAudience}/.default`) {
    throw new EntraFailure(
      400,
      "invalid_resource",
      500011,
      `The resource principal named ${scope.replace(/\/\.default$/, "")} was not found in the tenant.`,
    );
  }
  const oid = stableGuid(request.directory.tenantId, "service-principal", app.clientId);
  const accessToken = await sign(request, graphAudience, {
    appid: app.clientId,
    app_displayname: app.displayName,
    idtyp: "app",
    oid,
    sub: oid,
    roles: app.applicationRoles,
  });
  return { token_type: "Bearer", expires_in: lifetime, ext_expires_in: lifetime, access_token: accessToken };
}

async function personToken(request: TokenRequest, app: DirectoryApp): Promise<object> {
  const { form, directory } = request;
  const user = signedIn(directory, form.get("username") ?? "", form.get("password") ?? "");
  const asked = (form.get("scope") ?? "").split(" ").filter((scope) => scope !== "");
  const scopes = graphScopes(asked, app);
  const identity = { name: user.displayName, oid: user.id, sub: stableGuid(app.clientId, user.id) };
  const accessToken = await sign(request, graphAudience, {
    ...identity,
    appid: app.clientId,
    app_displayname: app.displayName,
    idtyp: "user",
    upn: user.userPrincipalName,
    unique_name: user.userPrincipalName,
    scp: scopes.join(" "),
  });
  const nonce = form.get("nonce");
  const idToken = await sign(request, app.clientId, {
    ...identity,
    preferred_username: user.userPrincipalName,
    email: user.mail,
    ...(nonce ? { nonce } : {}),
  });
  const clientInfo = Buffer.from(JSON.stringify({ uid: user.id, utid: directory.tenantId })).toString(
    "base64url",
  );
  return {
    token_type: "Bearer",
    scope: [...asked.filter((scope) => oidc.includes(scope)), ...scopes].join(" "),
    expires_in: lifetime,
    ext_expires_in: lifetime,
    access_token: accessToken,
    id_token: idToken,
    client_info: clientInfo,
  };
}

function signedIn(directory: Directory, username: string, password: string): DirectoryUser {
  const name = username.toLowerCase();
  // A guest writes the address of home; the name in this tenant (`…#EXT#@…`) is nothing people know.
  const user = directory.users.find(
    (one) =>
      one.userPrincipalName.toLowerCase() === name ||
      (one.userType === "Guest" && one.mail?.toLowerCase() === name),
  );
  if (!user)
    throw new EntraFailure(
      400,
      "invalid_grant",
      50034,
      `The user account ${username} does not exist in the directory.`,
    );
  if (!sameText(password, user.password)) {
    throw new EntraFailure(
      400,
      "invalid_grant",
      50126,
      "Error validating credentials due to invalid username or password.",
    );
  }
  if (user.accountEnabled === false)
    throw new EntraFailure(400, "invalid_grant", 50057, "The user account is disabled.");
  return user;
}

function graphScopes(asked: string[], app: DirectoryApp): string[] {
  const names = asked
    .filter((scope) => !oidc.includes(scope))
    .map((scope) => scope.replace(`${graphAudience}/`, ""));
  if (names.length === 0)
    throw new EntraFailure(
      400,
      "invalid_request",
      900144,
      "The request body must contain the following parameter: 'scope'.",
    );
  if (names.includes(".default")) return app.delegatedScopes;
  const consented = new Map(app.delegatedScopes.map((scope) => [scope.toLowerCase(), scope]));
  return names.map((name) => {
    const scope = consented.get(name.toLowerCase());
    if (scope !== undefined) return scope;
    throw new EntraFailure(
      400,
      "invalid_grant",
      65001,
      `The user or administrator has not consented to use the application with ID '${app.clientId}' named '${app.displayName}'. Send an interactive authorization request for this user and resource.`,
    );
  });
}

function sign(request: TokenRequest, audience: string, claims: Record<string, unknown>): Promise<string> {
  const seconds = Math.floor(request.at / 1000);
  const { tenantId } = request.directory;
  return new SignJWT({ ...claims, tid: tenantId, ver: audience === graphAudience ? "1.0" : "2.0" })
    .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: request.key.kid })
    .setIssuer(audience === graphAudience ? issuerOf(tenantId) : `${request.origin}/${tenantId}/v2.0`)
    .setAudience(audience)
    .setIssuedAt(seconds)
    .setNotBefore(seconds)
    .setExpirationTime(seconds + lifetime)
    .sign(request.key.sign);
}
