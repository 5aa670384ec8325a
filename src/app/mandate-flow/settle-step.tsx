// The text on its way to be settled: it is read beside the page, and what was settled before is taken back.
import type { Group } from "#domain/entities.ts";
import { formatDay } from "#schema/day.ts";
import type { ConfirmedMandate } from "#store/port.ts";
import { WorldNotice } from "../components/world-notice.tsx";
import { usePageSession } from "../session/page-words.ts";
import { Loading } from "../shell/loading.tsx";
import { noAnswers } from "./answers.ts";
import { SettleView } from "./settle-view.tsx";
import { storedAnswers } from "./stored-answers.ts";
import { useReading } from "./use-reading.ts";

export interface SettleStepProps {
  text: string;
  groups: readonly Group[];
  preselected: string | null;
  /** The button that led here is gone: the heading takes its focus. */
  takesFocus: boolean;
  onChangeText: () => void;
  onLater: () => void;
  /** Called with what was confirmed once it is stored. */
  onConfirmed: (confirmed: ConfirmedMandate) => void | Promise<void>;
}

/** Waits for the reading. */
export function SettleStep(props: SettleStepProps) {
  const { text, groups, preselected } = props;
  const { today } = usePageSession();
  const known = useReading(text, groups, preselected);
  if (known.error) return <WorldNotice error={known.error} onRetry={() => void known.refetch()} />;
  if (!known.data) return <Loading />;
  const { reading, stored } = known.data;
  const first = noAnswers(reading, preselected === null ? [] : [preselected], formatDay(today));
  return (
    <SettleView
      {...props}
      known={known.data}
      first={stored ? storedAnswers(reading, stored, first) : first}
    />
  );
}
