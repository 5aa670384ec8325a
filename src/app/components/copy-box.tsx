// A text ready to copy into a mail, in a box, since it can be copied.
import { Button } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { useWords } from "../session/session.tsx";
import styles from "./world-notice.module.css";

/** The text and a button that copies it; where the browser refuses, the text can still be marked by hand. */
export function CopyBox({ text }: { text: string }) {
  const { common } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <>
      <p className={styles.copy}>{text}</p>
      <div className={styles.actions}>
        <Button icon={<Copy16Regular />} onClick={copy}>
          {copied ? common.copied : common.copyText}
        </Button>
      </div>
    </>
  );
}
