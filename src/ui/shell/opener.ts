import type { RefObject } from "react";
import { createContext, useContext, useLayoutEffect, useRef } from "react";
import type { Tab } from "../store/state";

/** What had the focus when the view that is open was opened, also while its program was still being loaded. */
export const OpenerContext = createContext<RefObject<Element | null>>({ current: null });

export function useOpener(): RefObject<Element | null> {
  return useContext(OpenerContext);
}

/** Notes it whenever another view opens, before the view can take the focus. */
export function useNotedOpener(tab: Tab): RefObject<Element | null> {
  const opener = useRef<Element | null>(null);
  useLayoutEffect(() => {
    opener.current = document.activeElement;
  }, [tab]);
  return opener;
}
