// The service's own token: client credentials at the customer's tenant through Microsoft's library, which keeps it and
// asks anew five minutes before it runs out. The addresses are given, so the library looks nothing up.
import { ConfidentialClientApplication } from "@azure/msal-node";
import { GraphError, signedOut } from "./graph-error.ts";
import { pause, type Wait } from "./retry.ts";
import { proofOf, type ServiceCredential } from "./service-credential.ts";
import { createSignInNetwork, type SignInNetwork } from "./sign-in-network.ts";
import type { TokenSource, TokenWish } from "./token-source.ts";

export type ServiceSignIn = ServiceCredential & {
  /** The tenant's token endpoint, `…/<tenant id>/oauth2/v2.0/token`: https, or plain http on this machine. */
  tokenUrl: string;
  clientId: string;
  fetch?: typeof globalThis.fetch;
  wait?: Wait;
};

const scope = "https://graph.microsoft.com/.default";
const loopback = ["127.0.0.1", "localhost", "[::1]"];

/** Tokens for the service. Throws an Error at once when what proves it would travel in the open. */
export function createServiceTokenSource(signIn: ServiceSignIn): TokenSource {
  const { protocol, hostname } = new URL(signIn.tokenUrl);
  if (protocol !== "https:" && !loopback.includes(hostname)) {
    throw new Error(`The token endpoint ${signIn.tokenUrl} must begin with https://.`);
  }
  const { clientId, fetch = globalThis.fetch, wait = pause } = signIn;
  const network = createSignInNetwork(`No token for application ${clientId}`, fetch, wait);
  let application: Promise<ConfidentialClientApplication> | null = null;
  const asking = new Map<boolean, Promise<string>>();

  async function ask({ forceRefresh: skipCache = false, claims }: TokenWish): Promise<string> {
    try {
      application ??= applicationFor(signIn, network);
      const answer = await (await application).acquireTokenByClientCredential({
        scopes: [scope],
        skipCache,
        ...(claims === undefined ? {} : { claims }),
      });
      if (answer) return answer.accessToken;
    } catch (cause) {
      application = null;
      const failure = network.takeFailure();
      if (failure) throw failure;
      if (cause instanceof GraphError) throw cause;
      throw signedOut(`No token for application ${clientId}: ${firstLineOf(cause)}`, cause);
    }
    throw signedOut(`No token for application ${clientId} was answered.`);
  }

  return {
    token(wish = {}) {
      const isForced = wish.forceRefresh === true;
      // Calls made at once share one request.
      const asked = asking.get(isForced) ?? ask(wish).finally(() => asking.delete(isForced));
      asking.set(isForced, asked);
      return asked;
    },
  };
}

async function applicationFor(
  signIn: ServiceSignIn,
  network: SignInNetwork,
): Promise<ConfidentialClientApplication> {
  const { host, pathname } = new URL(signIn.tokenUrl);
  const tenantId = pathname.split("/")[1] ?? "";
  // The library wants https even of the emulator; only the token endpoint itself is ever asked.
  const authority = `https://${host}/${tenantId}`;
  return new ConfidentialClientApplication({
    auth: {
      clientId: signIn.clientId,
      authority,
      knownAuthorities: [host],
      authorityMetadata: JSON.stringify({
        issuer: `${authority}/v2.0`,
        authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
        token_endpoint: signIn.tokenUrl,
        jwks_uri: `${authority}/discovery/v2.0/keys`,
      }),
      ...(await proofOf(signIn, network)),
    },
    system: { networkClient: network.module, disableInternalRetries: true },
  });
}

function firstLineOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split("\n")[0] ?? "";
}
