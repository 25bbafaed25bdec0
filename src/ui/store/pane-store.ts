import type { Action } from "./actions";
import { reduce } from "./reduce";
import type { PaneState } from "./state";
import { INITIAL_STATE } from "./state";

/** Holds the state and tells its readers of every change; fits React's useSyncExternalStore. */
export class PaneStore {
  #state: PaneState;
  readonly #listeners = new Set<() => void>();

  constructor(state: PaneState = INITIAL_STATE) {
    this.#state = state;
  }

  get state(): PaneState {
    return this.#state;
  }

  dispatch(action: Action): void {
    const next = reduce(this.#state, action);
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of [...this.#listeners]) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };
}
