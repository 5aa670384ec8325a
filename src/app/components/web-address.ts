// Links that people have stored: whether a browser may open one, and what it is called on the screen.

/** Whether the text is a whole address that begins with http:// or https://. */
export function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol } = new URL(text);
  return protocol === "https:" || protocol === "http:";
}

/** What a link is called on the screen: the file's name where its address ends in one, else the site it leads to. */
export function linkName(link: string): string {
  if (!isWebAddress(link)) return link;
  const url = new URL(link);
  const last = url.searchParams.get("file") ?? url.pathname.split("/").at(-1) ?? "";
  const name = decoded(last);
  return /\.[a-z0-9]{2,5}$/i.test(name) ? name : url.host;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
