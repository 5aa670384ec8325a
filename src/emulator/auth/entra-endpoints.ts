// Entra's addresses: tokens, keys and the discovery document.
import type { Directory } from "#emulator/directory.ts";
import { EntraFailure, entraErrorBody } from "./entra-error.ts";
import { discoveryDocument } from "./issuer.ts";
import type { SigningKey } from "./signing-key.ts";
import { issueToken } from "./token-endpoint.ts";

export interface EntraContext {
  directory: Directory;
  key: SigningKey;
  at: number;
}

/** Status and body for an address of Entra; undefined when it is none. */
export async function answerEntra(
  request: Request,
  url: URL,
  context: EntraContext,
): Promise<{ status: number; body: object } | undefined> {
  const [tenant = "", ...rest] = url.pathname.split("/").slice(1);
  const address = `${request.method} ${rest.join("/")}`;
  if (address === "GET discovery/v2.0/keys") return { status: 200, body: { keys: [context.key.publicJwk] } };
  if (address === "GET v2.0/.well-known/openid-configuration") {
    return { status: 200, body: discoveryDocument(url.origin, context.directory.tenantId) };
  }
  if (address !== "POST oauth2/v2.0/token") return undefined;
  try {
    const form = new URLSearchParams(await request.text());
    return { status: 200, body: await issueToken({ ...context, tenant, origin: url.origin, form }) };
  } catch (error) {
    if (!(error instanceof EntraFailure)) throw error;
    return { status: error.status, body: entraErrorBody(error, context.at) };
  }
}
