import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { ReactNode, RefObject } from "react";
import { useLayoutEffect, useRef, useState } from "react";
import type { ListLine } from "./use-roving-focus";
import { useRovingFocus } from "./use-roving-focus";

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "scroll", padding: "0 4px 0 12px", position: "relative" },
  empty: { flexGrow: 1 },
  list: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
  // It stands over the margins of the scroller too, so that lines do not show beside it.
  sticky: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    margin: "0 -4px 0 -12px",
    padding: "0 4px 0 12px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface VirtualListProps<T extends ListLine> {
  readonly label: string;
  readonly items: readonly T[];
  /** Height in pixels a line probably has, until it is drawn and measured. */
  readonly heightOf: (item: T) => number;
  readonly children: (item: T, tabIndex: 0 | -1) => ReactNode;
  /** Over the lines: what scrolls away with them, and what stays in sight under it. */
  readonly top?: ReactNode;
  readonly sticky?: ReactNode;
  /** Receives the function that brings a line into sight. */
  readonly scrollTo?: RefObject<(index: number) => void>;
}

/** A list of which only the lines in sight are drawn. One line is in the tab order; arrows move between lines. */
export function VirtualList<T extends ListLine>(props: VirtualListProps<T>) {
  const { label, items, heightOf, children, top, sticky, scrollTo } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const stays = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState({ all: 0, sticky: 0 });
  useLayoutEffect(() => {
    const all = list.current?.offsetTop ?? 0;
    const height = stays.current?.offsetHeight ?? 0;
    if (all !== over.all || height !== over.sticky) setOver({ all, sticky: height });
  });
  const roving = useRovingFocus(items, scroller);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => {
      const item = items[index];
      return item ? heightOf(item) : 0;
    },
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 6,
    scrollMargin: over.all,
    scrollPaddingStart: over.sticky,
    useFlushSync: false,
    // The line with the focus is always drawn: scrolled out of the page it would lose the focus.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), roving.index])]
        .filter((index) => index < range.count)
        .sort((a, b) => a - b),
  });
  roving.scrollTo = virtualizer.scrollToIndex;
  if (scrollTo) scrollTo.current = virtualizer.scrollToIndex;
  return (
    <div
      ref={scroller}
      className={items.length > 0 || top !== undefined ? styles.scroller : styles.empty}
      tabIndex={-1}
      onKeyDown={roving.onKeyDown}
      onFocus={roving.onFocus}
    >
      {top}
      {sticky !== undefined && (
        <div ref={stays} className={styles.sticky}>
          {sticky}
        </div>
      )}
      <div
        ref={list}
        role="list"
        aria-label={label}
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          if (!item) return null;
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="listitem"
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={styles.row}
              style={{ transform: `translateY(${start - over.all}px)` }}
            >
              {children(item, index === roving.index ? 0 : -1)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
