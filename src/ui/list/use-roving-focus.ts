import type { FocusEvent, KeyboardEvent, RefObject } from "react";
import { useLayoutEffect, useRef, useState } from "react";
import { nextIndex } from "./next-index";

/** Marks the one element of a line that takes the focus. */
export const LINE_BUTTON = "data-line";

/** What a list shows in one line. The key stays the same as long as the line means the same. */
export interface ListLine {
  readonly key: string;
}

export interface RovingFocus {
  /** The line that is in the tab order. */
  readonly index: number;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  /** Brings a line into sight; set by the list. */
  scrollTo: (index: number) => void;
}

/**
 * One line of the list is in the tab order. Arrow keys, Home and End move the focus; a line that goes away hands it to the one
 * that takes its place.
 */
export function useRovingFocus(items: readonly ListLine[], scroller: RefObject<HTMLElement | null>): RovingFocus {
  const [active, setActive] = useState({ key: "", index: 0 });
  const hadFocus = useRef(false);
  const scrollTo = useRef<(index: number) => void>(() => undefined);
  const found = items.findIndex(({ key }) => key === active.key);
  const index = found >= 0 ? found : Math.max(0, Math.min(active.index, items.length - 1));

  const focusLine = (line: number) => {
    const button = scroller.current?.querySelector<HTMLElement>(`[data-index="${line}"] [${LINE_BUTTON}]`);
    if (button) button.focus({ preventScroll: true });
    else scroller.current?.focus({ preventScroll: true });
  };

  // A line drawn away takes the focus with it without a word: give it to the line in its place, before anyone else takes it.
  useLayoutEffect(() => {
    if (hadFocus.current && (document.activeElement === document.body || document.activeElement === null))
      focusLine(index);
    hadFocus.current = scroller.current?.contains(document.activeElement) ?? false;
  });

  const moveTo = (line: number) => {
    const item = items[line];
    if (!item) return;
    setActive({ key: item.key, index: line });
    scrollTo.current(line);
    // The line may have to be drawn first.
    setTimeout(() => {
      focusLine(line);
    }, 0);
  };

  return {
    index,
    set scrollTo(scroll: (line: number) => void) {
      scrollTo.current = scroll;
    },
    onKeyDown: (event) => {
      if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute(LINE_BUTTON)) return;
      const line = nextIndex(event.key, index, items.length);
      if (line === null) return;
      event.preventDefault();
      moveTo(line);
    },
    onFocus: ({ target }) => {
      hadFocus.current = true;
      const line = Number(target.closest("[data-index]")?.getAttribute("data-index") ?? -1);
      const item = items[line];
      if (item) setActive({ key: item.key, index: line });
    },
  };
}
