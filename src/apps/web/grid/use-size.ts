import type { RefObject } from "react";
import { startTransition, useLayoutEffect, useState } from "react";

/** Inner size of an element, as it changes; nothing before it was drawn once. */
export function useSize(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    // In slices: a new size may mean many new rows.
    const read = () => {
      const { clientWidth: width, clientHeight: height } = current;
      startTransition(() => {
        setSize((last) => (last.width === width && last.height === height ? last : { width, height }));
      });
    };
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return size;
}
