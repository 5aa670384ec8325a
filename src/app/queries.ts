// One question, one home: every reading of the store with its key beside it.
import { queryOptions } from "@tanstack/react-query";
import type { GroupRef } from "#store/port.ts";
import type { Session } from "./session/session.tsx";

export const registerKey = (groupKey: string) => ["register", groupKey] as const;

/** One group's register: painted from this browser's snapshot at once, then read again. */
export function registerQuery(session: Session, ref: GroupRef) {
  const snapshot = session.snapshots.read(ref.key);
  return queryOptions({
    queryKey: registerKey(ref.key),
    queryFn: async () => {
      const register = await (await session.store()).registerOf(ref);
      session.snapshots.write(ref.key, register, session.now());
      return register;
    },
    ...(snapshot ? { initialData: snapshot.register, initialDataUpdatedAt: snapshot.savedAt } : {}),
  });
}

/** Every agenda item of a group, with its notes. */
export function agendaQuery(session: Session, ref: GroupRef) {
  return queryOptions({
    queryKey: ["agenda", ref.key],
    queryFn: async () => (await session.store()).agendaOf(ref),
  });
}

/** The mandates that govern a group, each with its link. */
export function mandatesQuery(session: Session, groupKey: string) {
  return queryOptions({
    queryKey: ["mandates", groupKey],
    queryFn: async () => (await session.store()).mandatesOf(groupKey),
  });
}

/** Every group in the register. */
export function groupsQuery(session: Session) {
  return queryOptions({ queryKey: ["groups"], queryFn: async () => (await session.store()).groups() });
}

export const proposalsKey = (groupKey: string) => ["proposals", groupKey] as const;

/** The change proposals of a group, decided ones among them. */
export function proposalsQuery(session: Session, ref: GroupRef) {
  return queryOptions({
    queryKey: proposalsKey(ref.key),
    queryFn: async () => (await session.store()).proposalsOf(ref),
  });
}

export const actionsKey = (groupKey: string) => ["actions", groupKey] as const;

/** Att göra: what people in the group have taken on. */
export function actionsQuery(session: Session, ref: GroupRef) {
  return queryOptions({
    queryKey: actionsKey(ref.key),
    queryFn: async () => (await session.store()).actionsOf(ref),
  });
}

export const mattersKey = (groupKey: string) => ["matters", groupKey] as const;

/** The matters that came to a group. */
export function mattersQuery(session: Session, ref: GroupRef) {
  return queryOptions({
    queryKey: mattersKey(ref.key),
    queryFn: async () => (await session.store()).mattersOf(ref),
  });
}
