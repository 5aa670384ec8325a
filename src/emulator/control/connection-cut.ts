// How a fault plan takes a connection away.

/** Thrown instead of an answer; the server then destroys the socket. `performed` says whether the write was made. */
export class ConnectionCut extends Error {
  readonly performed: boolean;

  constructor(performed: boolean) {
    super(performed ? "a fault plan lost the answer" : "a fault plan cut the connection");
    this.performed = performed;
  }
}
