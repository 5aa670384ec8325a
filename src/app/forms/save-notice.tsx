// What became of a save, in words beside the button: saved, merged with somebody else's change, or not saved and why.

import { StateMark } from "../components/state-mark.tsx";
import { useWords } from "../session/session.tsx";
import { worldProblemOf } from "../session/world-problem.ts";
import type { SaveState } from "./use-save.ts";

/** Nothing while idle. Rethrows our own mistakes to the error boundary. */
export function SaveNotice<T>({ state }: { state: SaveState<T> }) {
  const { common, problems, forms } = useWords();
  if (state.kind === "saving") return <p role="status">{common.saving}</p>;
  if (state.kind === "saved") {
    return (
      <p role="status">
        <StateMark tone="good">{state.merged ? forms.mergedSave : common.saved}</StateMark>
      </p>
    );
  }
  if (state.kind !== "failed") return null;
  const problem = worldProblemOf(state.error);
  if (!problem) throw state.error;
  const advice =
    problem.code === "forbidden" && problem.place.site
      ? problems.forbiddenToSave(problem.place.site)
      : problem.code === "not-found"
        ? problems.missingPlace(problem.place)
        : `${problems.heading[problem.code]} ${problem.mayHaveHappened ? problems.mayHaveHappened : problems.advice[problem.code]}`;
  return (
    <p role="alert">
      <StateMark tone="bad">{problems.notSaved}</StateMark> {advice} {problems.textIsSafe}
      {problem.reference ? ` ${problems.reference(problem.reference)}` : ""}
    </p>
  );
}
