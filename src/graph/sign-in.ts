// Every call carries a token. One that Graph refuses is renewed once, with the claims it asks for if it asks for any.
import { GraphError, signedOut } from "./graph-error.ts";
import type { TokenSource, TokenWish } from "./token-source.ts";
import type { Send } from "./transport.ts";

/** `send` with a token from `tokens`; after a 401 it is sent once more with a fresh one. */
export function withSignIn(send: Send, tokens: TokenSource): Send {
  return async (url, outgoing) => {
    const sendWith = (token: string) =>
      send(url, { ...outgoing, headers: { ...outgoing.headers, Authorization: `Bearer ${token}` } });
    const answer = await sendWith(await tokenFrom(tokens));
    if (answer.status !== 401) return answer;
    const claims = claimsIn(answer.headers.get("WWW-Authenticate"));
    return sendWith(await tokenFrom(tokens, { forceRefresh: true, ...(claims === null ? {} : { claims }) }));
  };
}

/** Nothing has been sent yet when this fails, so the error may not look like a lost answer. */
async function tokenFrom(tokens: TokenSource, wish?: TokenWish): Promise<string> {
  try {
    return await tokens.token(wish);
  } catch (cause) {
    if (cause instanceof GraphError) throw cause;
    throw signedOut(cause instanceof Error ? cause.message : "no token", cause);
  }
}

/** The claims challenge of a WWW-Authenticate header as JSON, or null. */
function claimsIn(header: string | null): string | null {
  const encoded = /claims="([^"]+)"/.exec(header ?? "")?.[1];
  if (encoded === undefined) return null;
  try {
    return atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return null;
  }
}
