import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { usePaneState, useStrings } from "../pane-context";
import type { ListItem } from "../store/list-items";
import { isAt } from "../store/sheet-cell";
import { ListRow } from "./list-row";
import { useRovingFocus } from "./use-roving-focus";

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "scroll", padding: "0 4px 0 12px", position: "relative" },
  empty: { flexGrow: 1 },
  list: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

interface FindingListProps {
  readonly items: readonly ListItem[];
  /** Findings lie on several sheets, so that an address alone does not say which. */
  readonly manySheets: boolean;
}

const HEIGHTS: Readonly<Record<ListItem["kind"], number>> = {
  group: 40,
  rule: 34,
  card: 64,
  ignoredGroup: 40,
  ignored: 96,
};

/** The list: only the lines in sight are drawn. One line is in the tab order; arrows move between lines. */
export function FindingList({ items, manySheets }: FindingListProps) {
  const styles = useStyles();
  const { list: words } = useStrings();
  const scroller = useRef<HTMLDivElement>(null);
  const roving = useRovingFocus(items, scroller);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => HEIGHTS[items[index]?.kind ?? "card"],
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 6,
    useFlushSync: false,
    // The line with the focus is always drawn: scrolled out of the page it would lose the focus.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), roving.index])]
        .filter((index) => index < range.count)
        .sort((a, b) => a - b),
  });
  roving.scrollTo = virtualizer.scrollToIndex;
  useScrollToSelectedCell(items, virtualizer.scrollToIndex);
  return (
    <div
      ref={scroller}
      className={items.length > 0 ? styles.scroller : styles.empty}
      tabIndex={-1}
      onKeyDown={roving.onKeyDown}
      onFocus={roving.onFocus}
    >
      <div role="list" aria-label={words.label} className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
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
              style={{ transform: `translateY(${start}px)` }}
            >
              <ListRow item={item} manySheets={manySheets} tabIndex={index === roving.index ? 0 : -1} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** When the user selects a cell in the sheet, its first finding comes into sight; the focus stays where it is. */
function useScrollToSelectedCell(items: readonly ListItem[], scrollTo: (index: number) => void): void {
  const cell = usePaneState((state) => state.sheetSelection);
  const latest = useRef({ items, scrollTo });
  latest.current = { items, scrollTo };
  useEffect(() => {
    if (!cell) return;
    const index = latest.current.items.findIndex((item) => item.kind === "card" && isAt(item.card, cell));
    if (index >= 0) latest.current.scrollTo(index);
  }, [cell]);
}
