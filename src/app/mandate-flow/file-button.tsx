// Choosing a file from this computer.
import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { usePageWords } from "../session/page-words.ts";

const accepted =
  ".docx,.txt,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Opens the browser's own dialogue. */
export function FileButton({ onFile }: { onFile: (file: File) => void }) {
  const { flow } = usePageWords().mandate;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{flow.chooseFile}</Button>
      <input
        ref={input}
        type="file"
        accept={accepted}
        hidden
        aria-label={flow.chooseFile}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again after it has been corrected.
          if (file) onFile(file);
          currentTarget.value = "";
        }}
      />
    </>
  );
}
