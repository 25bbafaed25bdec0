import { useEffect, useRef } from "react";

/** Ctrl+S, Ctrl+Z and Ctrl+Y, wherever no text is being typed. */
export function useShortcuts(actions: Readonly<Record<"save" | "undo" | "redo", () => Promise<void>>>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isTyping = event.target instanceof Element && event.target.closest("input, textarea") !== null;
      const name =
        key === "s"
          ? "save"
          : isTyping
            ? null
            : key === "y" || (key === "z" && event.shiftKey)
              ? "redo"
              : key === "z"
                ? "undo"
                : null;
      if (!name) return;
      event.preventDefault();
      void latest.current[name]();
    };
    addEventListener("keydown", onKeyDown);
    return () => {
      removeEventListener("keydown", onKeyDown);
    };
  }, []);
}
