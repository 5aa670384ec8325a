// The page's sentence: the matter that must be answered first, with the one button.
import { Button } from "@fluentui/react-components";
import type { MatterState } from "#domain/matters.ts";
import { useDayText } from "../../components/day-text.tsx";
import { Strip } from "../../components/strip.tsx";
import { openerId } from "../../forms/use-focus-back.ts";
import { usePageSession } from "../../session/page-words.ts";

interface MattersStripProps {
  /** Nearest last day first. */
  open: readonly MatterState[];
  /** Opens the form for a new matter; null for somebody who may not enter any. */
  onAdd: (() => void) | null;
  /** A form is open further down, with a primary button of its own. */
  isQuiet: boolean;
}

/** The form that enters a new matter. */
export const newMatter = "matter.new";

/** Says who may enter matters to whoever may not. */
export function MattersStrip({ open, onAdd, isQuiet }: MattersStripProps) {
  const { words, today } = usePageSession();
  const { matters, common } = words;
  const dayText = useDayText();
  const first = open[0]?.matter;
  const sentence = () => {
    if (!first) return matters.noneWaits;
    if (first.lastDay === null) return matters.waitWithoutDay;
    const left = first.lastDay - today;
    return (
      <>
        <strong>
          <bdi>{first.title}</bdi>
        </strong>
        {left < 0 ? matters.nearest.lateMid : matters.nearest.mid}
        <strong>{dayText(first.lastDay)}</strong>
        {`. ${left < 0 ? common.lateBy(-left) : common.daysLeft(left)}.`}
      </>
    );
  };
  return (
    <Strip
      sentence={sentence()}
      {...(onAdd ? {} : { under: matters.mayKeep })}
      action={
        onAdd ? (
          <Button
            id={openerId(newMatter)}
            {...(isQuiet ? {} : { appearance: "primary" as const })}
            onClick={onAdd}
          >
            {matters.add}
          </Button>
        ) : null
      }
    />
  );
}
