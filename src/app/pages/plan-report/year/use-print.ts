// Skriv ut: the browser's own printing of this page, and whether it opened. A frame that may open no dialogue refuses
// without a word; the only sign is that the browser never says it is about to print.
import { useState } from "react";

/** Some browsers say so a moment after they were asked. */
const patience = 1000;

/** A function that prints, and whether the latest press opened nothing. */
export function usePrint() {
  const [isRefused, setIsRefused] = useState(false);
  const print = () => {
    let isHeard = false;
    const hear = () => {
      isHeard = true;
    };
    window.addEventListener("beforeprint", hear, { once: true });
    setIsRefused(false);
    window.print();
    setTimeout(() => {
      window.removeEventListener("beforeprint", hear);
      setIsRefused(!isHeard);
    }, patience);
  };
  return { print, isRefused };
}
