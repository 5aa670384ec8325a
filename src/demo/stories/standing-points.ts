// The points that stand on every agenda.
import type { Point } from "../meeting-story.ts";

/** The notes of last time, and what came of them. */
export function earlierNotes(notes?: string): Point {
  return {
    title: "Föregående mötes minnesanteckningar",
    minutes: 5,
    ...(notes && { notes }),
  };
}

/** The round where each organisation says what is going on at home. */
export function round(notes?: string): Point {
  return { title: "Laget runt", minutes: 25, ...(notes && { notes }) };
}

/** When the group meets next. */
export function nextTime(notes?: string): Point {
  return { title: "Nästa möte", minutes: 5, ...(notes && { notes }) };
}
