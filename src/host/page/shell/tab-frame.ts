// One frame with a page of the app in it, exactly one level deep, and the wire between the two.
import { el } from "../dom.ts";
import { type HostPush, tabRequestIn } from "../teams/protocol.ts";
import type { TabHost } from "../teams/tab-host.ts";

export interface TabFrame {
  element: HTMLIFrameElement;
  /** Says something unasked. */
  push: (message: HostPush) => void;
  /** Stops listening; the frame itself is the caller's to remove. */
  close: () => void;
}

/** A frame on `address` whose requests `host` answers. Messages from anything but this very frame are ignored. */
export function openTabFrame(address: string, title: string, host: TabHost): TabFrame {
  const element = el("iframe", { src: address, title, class: "tab-frame", allow: "clipboard-write" });
  const origin = new URL(address, window.location.href).origin;
  const send = (message: unknown) => element.contentWindow?.postMessage(message, origin);
  const listen = async (event: MessageEvent<unknown>) => {
    if (event.source !== element.contentWindow || event.origin !== origin) return;
    const request = tabRequestIn(event.data);
    if (!request) return;
    const answer = await host.answer(request);
    if (answer) send(answer);
  };
  window.addEventListener("message", listen);
  return { element, push: send, close: () => window.removeEventListener("message", listen) };
}
