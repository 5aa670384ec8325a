// What reading a mandate's file gives: its text with what the reader should know about it, or why there is none.

/** Why a file gives no text. Sizes are in whole megabytes. */
export type FileProblem =
  | { code: "tooLarge"; megabytes: number; limit: number }
  /** Small as a file, but what it unpacks to is not. */
  | { code: "unpacksTooLarge"; limit: number }
  | {
      code:
        | "empty"
        /** A Word file without a letter: often a scanned paper. */
        | "noText"
        | "damaged"
        /** Password, or a sensitivity label that encrypts. */
        | "encrypted"
        /** Word 97–2003 (.doc). */
        | "oldWord"
        | "pdf"
        | "openDocument"
        | "rtf"
        | "webPage"
        /** A zip or another Office file that is no Word document. */
        | "notWord"
        | "notText";
    };

/** What a person should know about a text before trusting that it is the whole of the file. */
export type Remark =
  | { code: "guessedWindows1252" }
  | {
      code: /** Unaccepted changes: what was put in is read, what was taken out is not. */
        | "trackedChanges"
        /** Comments in the margin, which are not read. */
        | "comments"
        /** Notes, read right below the paragraph, list or table they belong to. */
        | "notes"
        /** Lines from page headers and footers, read below the text. */
        | "headersAndFooters"
        /** Pictures, charts and drawings, which are not read. */
        | "pictures"
        /** Other documents and equations inside this one, which are not read. */
        | "embedded"
        /** Passages struck through by hand, which are read as if they were not. */
        | "struckThrough"
        /** Passages hidden on Word's screen, which are read. */
        | "hiddenText";
      count: number;
    };

export type MandateFile = { ok: true; text: string; remarks: Remark[] } | { ok: false; problem: FileProblem };
