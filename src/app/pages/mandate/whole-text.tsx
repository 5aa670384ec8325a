// The mandate's whole text as it was confirmed, fetched when somebody asks to see it.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Mandate } from "#domain/entities.ts";
import { StateMark } from "../../components/state-mark.tsx";
import { WorldNotice } from "../../components/world-notice.tsx";
import { usePageSession } from "../../session/page-words.ts";
import { Loading } from "../../shell/loading.tsx";
import styles from "./mandate.module.css";

/** The browser's own disclosure; says so when the stored file is no longer what was confirmed. */
export function WholeText({ mandate }: { mandate: Mandate }) {
  const session = usePageSession();
  const { mandate: page } = session.words;
  const [isOpen, setIsOpen] = useState(false);
  const text = useQuery({
    queryKey: ["mandate-text", mandate.textFile],
    queryFn: async () => (await session.store()).mandateText(mandate),
    enabled: isOpen,
    refetchOnWindowFocus: false,
  });
  return (
    <details className={styles.whole} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className={styles.summary}>{page.showText}</summary>
      {text.error ? <WorldNotice error={text.error} onRetry={() => text.refetch()} /> : null}
      {isOpen && text.isPending && !text.error ? <Loading /> : null}
      {text.data ? (
        <>
          {text.data.isUntouched ? null : (
            <p role="alert">
              <StateMark tone="warn">{page.textChanged}</StateMark>
            </p>
          )}
          <div className={styles.text} dir="auto">
            {text.data.text}
          </div>
        </>
      ) : null}
    </details>
  );
}
