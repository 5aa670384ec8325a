// The answers as they are given, kept on this device at every change, under the text they are about.
import { useState } from "react";
import { usePageSession } from "../session/page-words.ts";
import type { Answers } from "./answers.ts";
import { isAnswers } from "./answers.ts";

export interface KeptAnswers {
  answers: Answers;
  change: (next: Answers) => void;
  /** False when this device has refused to keep them. */
  isKept: boolean;
  /** Forgets them: they have been confirmed. */
  clear: () => void;
}

/** The answers about the mandate `mandateKey`, from an earlier visit where there was one. */
export function useAnswers(mandateKey: string, initial: Answers): KeptAnswers {
  const { drafts } = usePageSession();
  const thing = `mandate-answers.${mandateKey}`;
  const [answers, setAnswers] = useState(
    () => drafts.read(thing, (value): value is Answers => isAnswers(value, initial.rules.length)) ?? initial,
  );
  const [isKept, setIsKept] = useState(true);
  const change = (next: Answers) => {
    setAnswers(next);
    setIsKept(drafts.write(thing, next));
  };
  return { answers, change, isKept, clear: () => drafts.clear(thing) };
}
