import type { DependencyList } from "react";
import { useEffect, useState } from "react";
import { afterPaint } from "./controller/timing";

type Outcome<T> = { readonly it: T } | { readonly error: unknown };

/**
 * A value that takes time to work out: after what is on the screen has been painted; the one before stays until then. A failure is
 * thrown into the view.
 */
export function useLater<T>(compute: () => T | Promise<T>, inputs: DependencyList): T | null {
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);
  useEffect(() => {
    let stale = false;
    const show = (next: Outcome<T>) => {
      if (!stale) setOutcome(next);
    };
    void afterPaint()
      .then(() => (stale ? null : compute()))
      .then(
        (it) => {
          show({ it: it as T });
        },
        (error: unknown) => {
          show({ error });
        },
      );
    return () => {
      stale = true;
    };
  }, inputs);
  if (!outcome) return null;
  if ("error" in outcome) throw outcome.error;
  return outcome.it;
}
