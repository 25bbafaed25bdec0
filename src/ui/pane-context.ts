import { createContext, useContext, useSyncExternalStore } from "react";
import type { PaneController } from "./controller/pane-controller";
import type { PaneStore } from "./store/pane-store";
import type { PaneState } from "./store/state";
import type { Strings } from "./strings/strings";
import { vi } from "./strings/vi";

/** What every view of the pane can reach. */
export interface PaneServices {
  readonly store: PaneStore;
  readonly controller: PaneController;
}

export const PaneContext = createContext<PaneServices | null>(null);
export const StringsContext = createContext<Strings>(vi);

export function usePane(): PaneServices {
  const services = useContext(PaneContext);
  if (!services) throw new Error("A pane view stands outside the pane.");
  return services;
}

/** A part of the state; the view is drawn anew when that part changes. `select` must not make new objects. */
export function usePaneState<T>(select: (state: PaneState) => T): T {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.state));
}

export function useStrings(): Strings {
  return useContext(StringsContext);
}
