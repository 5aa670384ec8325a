// What a person is told about a mandate's file: why it cannot be read and what to do instead, or what to look at in its text.
import type { mandateFile as swedish } from "../sv/mandate-file.ts";

const paste = "You can also paste the text.";
const saveAsWord = `Open the file, save it as a Word document (.docx) and choose it again. ${paste}`;

export const mandateFile: typeof swedish = {
  problem: {
    empty: "The file is empty. Choose another file.",
    tooLarge: (megabytes, limit) =>
      `The file is ${megabytes} MB, and at most ${limit} MB can be read. Remove the pictures, or paste the text.`,
    unpacksTooLarge: (limit) => `The file holds more than ${limit} MB of text and is not read. ${paste}`,
    noText: `There is no text in the document, perhaps because it is scanned as a picture. ${paste}`,
    damaged:
      "The file is damaged and cannot be read. Fetch it again, or open it in Word, save it and choose it again.",
    encrypted:
      "The file is encrypted, with a password or a sensitivity label. Open it in Word, remove the protection, save a copy and choose that – or paste the text.",
    oldWord: `The file is in Word’s old format (.doc). ${saveAsWord}`,
    pdf: "The file is a PDF. Choose the Word document instead, or paste the text.",
    openDocument: `The file is in OpenDocument format. ${saveAsWord}`,
    rtf: `The file is in RTF format. ${saveAsWord}`,
    webPage: "The file is a web page. Open it in the browser, copy the text and paste it.",
    notWord:
      "The file is not a Word document. Choose a Word document (.docx) or a text file, or paste the text.",
    notText:
      "The file cannot be read as text. Choose a Word document (.docx) or a text file, or paste the text.",
  },
  remark: {
    guessedWindows1252:
      "The file does not say which character encoding it has and was read as Windows-1252. Check that å, ä and ö came out right.",
    trackedChanges: (count) =>
      `The document has ${count === 1 ? "one change" : `${count} changes`} not yet accepted. The text is read as if ${count === 1 ? "it" : "they"} were.`,
    comments: (count) =>
      `${count === 1 ? "One comment" : `${count} comments`} in the margin ${count === 1 ? "is" : "are"} not part of the text.`,
    notes: (count) =>
      `${count === 1 ? "One note stands" : `${count} notes stand`} below the paragraph, list or table that refers to ${count === 1 ? "it" : "them"}.`,
    headersAndFooters: (count) =>
      `The text ends with ${count === 1 ? "one line" : `${count} lines`} from page headers and footers.`,
    pictures: (count) =>
      `${count === 1 ? "One picture is" : `${count} pictures are`} not read. Demands that stand in a picture have to be written by hand.`,
    embedded: (count) =>
      `${count === 1 ? "One embedded object is" : `${count} embedded objects are`} not read.`,
    struckThrough: (count) =>
      `${count === 1 ? "One place is" : `${count} places are`} struck through by hand and read as ordinary text.`,
    hiddenText: (count) =>
      `${count === 1 ? "One place is" : `${count} places are`} hidden in Word but read here.`,
  },
};
