// Our own mistakes end here: one sentence, and a way back. Saved data is in SharePoint and unharmed.
import { Component, type ReactNode } from "react";
import type { FirstWords } from "#locales/sv-first.ts";

interface Props {
  words: FirstWords;
  children: ReactNode;
}

/** Shows a plain sentence in place of whatever threw beneath it. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { words, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <main style={{ padding: 32 }} role="alert">
        <p>{words.problems.ourFault}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {words.problems.reload}
        </button>
      </main>
    );
  }
}
