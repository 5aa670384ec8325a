// A link somebody has stored: opened in a window of its own, and only when it is an address of the web.
import { isWebAddress, linkName } from "./web-address.ts";

/** `tell` makes the words of the link's name; a text that is no address is shown as it stands. */
export function WebLink({ link, tell }: { link: string; tell: (name: string) => string }) {
  if (!isWebAddress(link)) return <bdi>{tell(link)}</bdi>;
  return (
    <a href={link} target="_blank" rel="noreferrer">
      {tell(linkName(link))}
    </a>
  );
}
