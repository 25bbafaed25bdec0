import type { RefObject } from "react";
import { useEffect } from "react";

/** Milliseconds a list has to hand the focus on by itself. */
const PATIENCE = 50;

/**
 * What goes away takes the focus with it without a word (a button that was pressed, a view that has nothing left to show):
 * the view then takes it, so that the keyboard is never lost.
 */
export function useKeptFocus(view: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    const note = ({ target }: FocusEvent) => {
      last = target;
    };
    const keep = () => {
      const isNobodys = document.activeElement === null || document.activeElement === document.body;
      if (isNobodys && last instanceof Element && !last.isConnected) view.current?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => setTimeout(keep, PATIENCE));
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener("focusin", note);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", note);
    };
  }, [view]);
}
