// The pictures of the rail and of the feed, drawn here so that nothing is fetched.

const paths = {
  bell: "M10 2a6 6 0 0 0-6 6v3.6L2.7 14a.7.7 0 0 0 .6 1H7a3 3 0 0 0 6 0h3.7a.7.7 0 0 0 .6-1L16 11.6V8a6 6 0 0 0-6-6Zm0 1.5A4.5 4.5 0 0 1 14.5 8v4l.8 1.5H4.7L5.5 12V8A4.5 4.5 0 0 1 10 3.5Z",
  app: "M6 2.5h8A1.5 1.5 0 0 1 15.5 4v12a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 16V4A1.5 1.5 0 0 1 6 2.5ZM6 4v12h8V4H6Zm1.5 2.5h5V8h-5V6.5Zm0 3h5V11h-5V9.5Zm0 3h3V14h-3v-1.5Z",
  letter:
    "M4.5 4h11A2.5 2.5 0 0 1 18 6.5v7a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 2 13.5v-7A2.5 2.5 0 0 1 4.5 4Zm0 1.5c-.35 0-.65.18-.83.45L10 9.9l6.33-3.95a1 1 0 0 0-.83-.45h-11Zm12 2.05-6.1 3.82a.75.75 0 0 1-.8 0L3.5 7.55v5.95a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1V7.55Z",
  person:
    "M10 3a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7Zm-4 8.5A2 2 0 0 0 4 13.5c0 2.300 2.5 3.5 6 3.5s6-1.200 6-3.5a2 2 0 0 0-2-2H6Z",
};

/** A picture of 20 by 20, hidden from screen readers: the word beside it says the same. */
export function icon(name: keyof typeof paths): SVGSVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  const path = document.createElementNS(namespace, "path");
  for (const [key, value] of Object.entries({
    viewBox: "0 0 20 20",
    width: "20",
    height: "20",
    "aria-hidden": "true",
  })) {
    svg.setAttribute(key, value);
  }
  path.setAttribute("d", paths[name]);
  path.setAttribute("fill", "currentColor");
  path.setAttribute("fill-rule", "evenodd");
  svg.append(path);
  return svg;
}
