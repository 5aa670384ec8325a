// A chosen or dropped file on its way to becoming the text in the box. What can open it is fetched when there is one.
import { useRef, useState } from "react";
import { usePageSession } from "../session/page-words.ts";

export interface TakenFile {
  name: string;
  /** What a person should know about the text before trusting that it is the whole of the file. */
  remarks: string[];
}

interface FileTaking {
  /** The name of the file being read. */
  reading: string | null;
  taken: TakenFile | null;
  /** Why there is no text, in words. */
  problem: string | null;
  take: (file: File) => void;
  /** The text is somebody's own again. */
  forget: () => void;
}

/** `onText` is called with the text of a file that could be read. */
export function useMandateFile(onText: (text: string) => void): FileTaking {
  const { words } = usePageSession();
  const { flow } = words.mandate;
  const [reading, setReading] = useState<string | null>(null);
  const [taken, setTaken] = useState<TakenFile | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const latest = useRef(0);
  const read = async (file: File) => {
    latest.current += 1;
    const turn = latest.current;
    setProblem(null);
    setReading(file.name);
    const told = await textOf(file, words.mandateFile).catch(() => ({ problem: flow.fileFailed }));
    // Somebody has chosen another file meanwhile.
    if (turn !== latest.current) return;
    setReading(null);
    if ("problem" in told) {
      setProblem(told.problem);
      return;
    }
    setTaken({ name: file.name, remarks: told.remarks });
    onText(told.text);
  };
  const forget = () => {
    setTaken(null);
    setProblem(null);
  };
  return { reading, taken, problem, take: (file) => void read(file), forget };
}

type FileWords = ReturnType<typeof usePageSession>["words"]["mandateFile"];

async function textOf(
  file: File,
  words: FileWords,
): Promise<{ text: string; remarks: string[] } | { problem: string }> {
  const [{ readMandateFile }, { problemSentence, remarkSentence }, content] = await Promise.all([
    import("#documents/mandate-file.ts"),
    import("#documents/mandate-file-words.ts"),
    file.arrayBuffer(),
  ]);
  const read = await readMandateFile(file.name, content);
  if (!read.ok) return { problem: problemSentence(read.problem, words) };
  return { text: read.text, remarks: read.remarks.map((remark) => remarkSentence(remark, words)) };
}
