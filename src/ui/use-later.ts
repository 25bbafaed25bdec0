import type { DependencyList } from "react";
import { useEffect, useState } from "react";
import { afterPaint } from "./controller/timing";

/** A value that takes time to work out: after what is on the screen has been painted; the one before stays until then. */
export function useLater<T>(compute: () => T, inputs: DependencyList): T | null {
  const [value, setValue] = useState<{ readonly it: T } | null>(null);
  useEffect(() => {
    let stale = false;
    void afterPaint().then(() => {
      if (!stale) setValue({ it: compute() });
    });
    return () => {
      stale = true;
    };
  }, inputs);
  return value?.it ?? null;
}
