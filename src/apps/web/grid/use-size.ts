import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";

/** Inner size of an element, as it changes. */
export function useSize(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const read = () => {
      setSize((last) =>
        last.width === current.clientWidth && last.height === current.clientHeight
          ? last
          : { width: current.clientWidth, height: current.clientHeight },
      );
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return size;
}
