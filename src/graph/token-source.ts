// Where tokens come from: the one thing that differs between a person in Teams, the service and a test.

export interface TokenWish {
  /** Ask anew even if a token is at hand: Graph has refused that one. */
  forceRefresh?: boolean;
  /** What Graph demands beyond an ordinary token, as JSON. */
  claims?: string;
}

/** Gives an access token for Graph. Rejects with a GraphError: signed-out, or offline. */
export interface TokenSource {
  token(wish?: TokenWish): Promise<string>;
}
