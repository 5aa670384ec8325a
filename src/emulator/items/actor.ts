// Who made or changed something, as it is kept beside it.

export interface Actor {
  /** Graph's identitySet. */
  identity: object;
  /** The row in the site's User Information List. */
  lookupId: number;
  application: boolean;
}

/** The service itself, for what exists without anybody having made it. */
export const systemActor: Actor = {
  identity: { user: { displayName: "System Account" } },
  lookupId: 1_073_741_823,
  application: false,
};
