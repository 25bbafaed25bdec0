import { useEffect, useRef } from "react";
import { VirtualList } from "../list/virtual-list";
import { usePaneState, useStrings } from "../pane-context";
import type { ListItem } from "../store/list-items";
import { isAt } from "../store/sheet-cell";
import { ListRow } from "./list-row";

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

/** The findings under their headings. */
export function FindingList({ items, manySheets }: FindingListProps) {
  const { list: words } = useStrings();
  const scrollTo = useRef<(index: number) => void>(() => undefined);
  useScrollToSelectedCell(items, (index) => {
    scrollTo.current(index);
  });
  return (
    <VirtualList label={words.label} items={items} heightOf={({ kind }) => HEIGHTS[kind]} scrollTo={scrollTo}>
      {(item, tabIndex) => <ListRow item={item} manySheets={manySheets} tabIndex={tabIndex} />}
    </VirtualList>
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
