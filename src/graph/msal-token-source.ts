// A person's token: MSAL's nested client, answered by the host that holds the tab. Loaded by itself (it weighs more than
// the first page), after teams-js has been initialised, which is what puts the bridge there.
import {
  type AccountInfo,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
} from "@azure/msal-browser";
import { signedOut, unanswered } from "./graph-error.ts";
import type { TokenSource, TokenWish } from "./token-source.ts";

export interface PersonSignIn {
  clientId: string;
  /** The customer's tenant, never "common". */
  authority: string;
  /** What the host says about who is here; null outside a host. */
  loginHint: string | null;
  /** The names of Graph's delegated permissions, such as User.Read. */
  scopes: readonly string[];
}

interface Held {
  token: string;
  /** Milliseconds since 1970. */
  until: number;
}

/** A token this close to its end is not used any more. */
const margin = 5 * 60_000;

/**
 * Tokens for the person in the tab. Nothing is asked until the first token is. Calls made at once share one question,
 * so that nobody is shown two popups.
 */
export function msalTokenSource(signIn: PersonSignIn): TokenSource {
  let opening: Promise<IPublicClientApplication> | null = null;
  let held: Held | null = null;
  const asking = new Map<string, Promise<Held>>();

  const ask = async (wish: TokenWish): Promise<Held> => {
    opening ??= open(signIn);
    const client = await opening.catch((cause: unknown) => {
      opening = null;
      throw signedOut(reasonOf(cause), cause);
    });
    held = await acquire(client, signIn, wish);
    return held;
  };

  return {
    token: async (wish = {}) => {
      if (held && !wish.forceRefresh && Date.now() < held.until - margin) return held.token;
      const question = JSON.stringify(wish);
      const asked = asking.get(question) ?? ask(wish).finally(() => asking.delete(question));
      asking.set(question, asked);
      return (await asked).token;
    },
  };
}

async function open({ clientId, authority }: PersonSignIn): Promise<IPublicClientApplication> {
  return createNestablePublicClientApplication({
    auth: { clientId, authority, redirectUri: new URL("auth-redirect.html", window.location.href).href },
    cache: { cacheLocation: "sessionStorage" },
  });
}

async function acquire(
  client: IPublicClientApplication,
  signIn: PersonSignIn,
  wish: TokenWish,
): Promise<Held> {
  const account = accountOf(client, signIn);
  const request = {
    scopes: [...signIn.scopes],
    ...wish,
    ...(account ? { account } : signIn.loginHint ? { loginHint: signIn.loginHint } : {}),
  };
  try {
    const silent = await client.acquireTokenSilent(request).catch((cause: unknown) => {
      if (cause instanceof InteractionRequiredAuthError) return client.acquireTokenPopup(request);
      throw cause;
    });
    if (silent.account) client.setActiveAccount(silent.account);
    return { token: silent.accessToken, until: silent.expiresOn?.getTime() ?? 0 };
  } catch (cause) {
    const isOffline =
      cause instanceof Error && "errorCode" in cause && cause.errorCode === "no_network_connectivity";
    throw isOffline ? unanswered(cause, false, {}) : signedOut(reasonOf(cause), cause);
  }
}

/** The account of whoever the host says is here; another person's, left in the cache, is never used. */
function accountOf(client: IPublicClientApplication, { loginHint }: PersonSignIn): AccountInfo | null {
  if (loginHint === null) return client.getActiveAccount();
  return (
    client.getAllAccounts().find(({ username }) => username.toLowerCase() === loginHint.toLowerCase()) ?? null
  );
}

/** MSAL falls back to popups of its own without a word when the host has no bridge: then it is said here. */
function reasonOf(cause: unknown): string {
  const reason = cause instanceof Error ? cause.message : "sign-in failed";
  const isNested = "nestedAppAuthBridge" in window;
  return isNested ? reason : `${reason} (the host of this page offers no nested sign-in)`;
}
