import type { PaneStore } from "../../ui/store/pane-store";

/** Kept in the browser of this computer: the workbook has nothing to do with it. */
const KEY = "soat-phu-luc:welcomed";

/** True until the user was welcomed here; false where nothing can be kept, so that nobody is welcomed every time. */
export function isFirstRun(storage: () => Storage): boolean {
  try {
    return storage().getItem(KEY) === null;
  } catch {
    return false;
  }
}

/** Remembers that the user was welcomed: passed it over, or checked a workbook. */
export function rememberWelcome(store: PaneStore, storage: () => Storage): void {
  const stop = store.subscribe(() => {
    if (store.state.welcome) return;
    stop();
    try {
      storage().setItem(KEY, "1");
    } catch {
      // Then the next time is the first one again.
    }
  });
}
