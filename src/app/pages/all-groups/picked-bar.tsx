// The bar at the bottom while rows are chosen: which, and what can be done with them.
import { Button } from "@fluentui/react-components";
import { Dismiss16Regular, Mail16Regular } from "@fluentui/react-icons";
import { usePageSession } from "../../session/page-words.ts";
import type { DueRow } from "./group-rows.ts";
import styles from "./picked-bar.module.css";

interface PickedBarProps {
  rows: readonly DueRow[];
  onClear: () => void;
  onPreview: () => void;
}

export function PickedBar({ rows, onClear, onPreview }: PickedBarProps) {
  const { personal } = usePageSession().words;
  const groups = [...new Set(rows.map(({ group }) => group.title))].join(", ");
  return (
    <section className={styles.bar} aria-label={personal.pickedBar}>
      <p className={styles.picked} role="status">
        <strong>{personal.picked(rows.length)}</strong> <span className={styles.groups}>{groups}</span>
      </p>
      <Button appearance="subtle" icon={<Dismiss16Regular />} onClick={onClear}>
        {personal.clearPicked}
      </Button>
      <Button appearance="primary" icon={<Mail16Regular />} onClick={onPreview}>
        {personal.previewReminder}
      </Button>
    </section>
  );
}
