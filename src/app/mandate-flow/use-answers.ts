// The answers as they are given, kept on this device at every change, under the text they are about.
import { useCallback, useEffect, useRef, useState } from "react";
import { usePageSession } from "../session/page-words.ts";
import type { AnswerChange, Answers } from "./answers.ts";
import { isAnswers } from "./answers-shape.ts";

export interface KeptAnswers {
  answers: Answers;
  /** Always the same function: what is drawn with it is drawn again only when something else has changed. */
  change: (change: AnswerChange) => void;
  /** False when this device has refused to keep them. */
  isKept: boolean;
  /** Forgets them: they have been confirmed. */
  clear: () => void;
}

const thingOf = (mandateKey: string) => `mandate-answers.${mandateKey}`;

/** The answers about the mandate `mandateKey`, from an earlier visit where there was one. */
export function useAnswers(mandateKey: string, initial: Answers): KeptAnswers {
  const { drafts } = usePageSession();
  const thing = thingOf(mandateKey);
  const [answers, setAnswers] = useState(() => drafts.read(thing, isAnswers) ?? initial);
  const [isKept, setIsKept] = useState(true);
  const opened = useRef(answers);
  const change = useCallback((next: AnswerChange) => setAnswers(next), []);
  useEffect(() => {
    if (answers !== opened.current) setIsKept(drafts.write(thing, answers));
  }, [answers, drafts, thing]);
  return { answers, change, isKept, clear: () => drafts.clear(thing) };
}
