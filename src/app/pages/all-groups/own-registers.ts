// A member's own groups among all: those where the person is on the list, whatever the role.
import type { OpenedRegisters } from "#store/port.ts";

/** The groups of `personId`. Groups that cannot be read are left out: whether they are the person's own is not known. */
export function ownRegisters({ registers, brokenRows }: OpenedRegisters, personId: string): OpenedRegisters {
  const own = registers.filter(({ memberships }) =>
    memberships.some((one) => one.personId === personId && one.endedOn === null),
  );
  return { registers: own, unreachable: [], brokenRows: own.length === registers.length ? brokenRows : [] };
}
