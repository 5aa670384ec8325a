// A mandate that somebody has begun to settle and left: where it is, and the way back to it.
import { Button } from "@fluentui/react-components";
import { Strip } from "../components/strip.tsx";
import { usePageWords } from "../session/page-words.ts";
import { fitted } from "./fitted.ts";
import { useFocusAtFirst } from "./use-focus-at-first.ts";

interface LaterViewProps {
  text: string;
  /** The button that led here is gone: the one that leads back takes its focus. */
  takesFocus: boolean;
  onGoOn: () => void;
  onChangeText: () => void;
}

/** One sentence and the ways on. The text is called by its first line until it is read again. */
export function LaterView({ text, takesFocus, onGoOn, onChangeText }: LaterViewProps) {
  const back = useFocusAtFirst<HTMLButtonElement>(takesFocus);
  const { flow } = usePageWords().mandate;
  const firstLine = text.trim().split("\n", 1)[0] ?? "";
  return (
    <div role="status">
      <Strip
        sentence={flow.laterSentence}
        under={flow.laterUnder(fitted(firstLine, 120) ?? flow.untitled)}
        action={
          <>
            <Button appearance="subtle" onClick={onChangeText}>
              {flow.changeText}
            </Button>{" "}
            <Button
              ref={(element: HTMLButtonElement | null) => {
                back.current = element;
              }}
              appearance="primary"
              onClick={onGoOn}
            >
              {flow.goOn}
            </Button>
          </>
        }
      />
    </div>
  );
}
