// Names that SharePoint takes for a file, whatever a person called it on their own machine.

const longestPart = 80;

/** `title - name`, without the characters SharePoint refuses, each part at most 80 characters, the ending kept. */
export function fileNameOf(title: string, name: string): string {
  const dot = name.lastIndexOf(".");
  const ending = dot > 0 ? name.slice(dot).slice(0, 12) : "";
  const stem = dot > 0 ? name.slice(0, dot) : name;
  return `${clean(title)} - ${clean(stem)}${clean(ending)}`;
}

function clean(part: string): string {
  const taken = part
    .normalize("NFC")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: SharePoint refuses exactly these.
    .replace(/["*:<>?/\\|#%\u0000-\u001f]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return [...taken]
    .slice(0, longestPart)
    .join("")
    .replace(/^~+|[. ]+$/g, "");
}
