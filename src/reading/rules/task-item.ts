// Items of a list of tasks or of somebody's duties: what they say is told there, and is no rule of its own.
import type { SentenceContext } from "./rule-reader.ts";

const TASK_SECTION =
  /^[\d.\s#*]*(?:(?:generell\p{L}*|specifik\p{L}*|särskil\p{L}*|övergripande|gemensam\p{L}*|huvudsaklig\p{L}*)\s+)?(?:uppdrag|uppgift|syfte|arbetsuppgift|mål(?!\p{L})|huvuduppgift|ansvarsområde)/iu;
const TASK_INTRODUCTION = /(?:uppdrag|uppgift|syfte|ska(?:ll)?\s*:$|inkluderar\s*:$)/iu;
const DUTY_INTRODUCTION =
  /(?:ordförande|sammankallande|deltagar|ledamöter|ledamot|medlem|representant)\p{L}*[^.]{0,60}:\**$/iu;
const RIGHTS = /(?<!\p{L})(?:befogenhet\p{L}*|mandat|rätt|får|kan|möjlighet)(?!\p{L})/iu;

/** Returns true for an item of the assignment's own list, or of the list of what the chair or the members do. */
export function isTaskItem({ sentence, section, introduction }: SentenceContext): boolean {
  if (!sentence.isItem) return false;
  const words = introduction?.text.slice(-200) ?? "";
  if (DUTY_INTRODUCTION.test(words)) return true;
  if (RIGHTS.test(words)) return false;
  return TASK_SECTION.test(section ?? "") || TASK_INTRODUCTION.test(words);
}
