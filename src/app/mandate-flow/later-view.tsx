// A mandate that somebody has begun to settle and left: where it is, and the way back to it.
import { Button } from "@fluentui/react-components";
import { Strip } from "../components/strip.tsx";
import { usePageWords } from "../session/page-words.ts";
import { fitted } from "./fitted.ts";

interface LaterViewProps {
  text: string;
  onGoOn: () => void;
}

/** One sentence and one button. The text is called by its first line until it is read again. */
export function LaterView({ text, onGoOn }: LaterViewProps) {
  const { flow } = usePageWords().mandate;
  const firstLine = text.trim().split("\n", 1)[0] ?? "";
  return (
    <div role="status">
      <Strip
        sentence={flow.laterSentence}
        under={flow.laterUnder(fitted(firstLine, 120) ?? flow.untitled)}
        action={
          <Button appearance="primary" onClick={onGoOn}>
            {flow.goOn}
          </Button>
        }
      />
    </div>
  );
}
