import { mergeClasses } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { MouseEvent } from "react";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Finding } from "../../../engine/index";
import { parseAddress } from "../../../engine/index";
import type { GridSheet } from "../book/grid-types";
import { Axis } from "./axis";
import type { EditEnd } from "./cell-editor";
import { findingsOfSheet } from "./cell-findings";
import { ColumnHeadings } from "./column-headings";
import { cellId } from "./grid-cell";
import { useBook, useBookState, usePageStrings } from "./grid-context";
import type { RowScene } from "./grid-row";
import { Row } from "./grid-row";
import { useGridStyles } from "./grid-styles";
import { activeArea, columnsOfAreas, frozenPart, GUTTER, HEAD, rowsOfAreas, scrollFor } from "./layout";
import { anchorOf, move } from "./move";
import type { MoveSpace } from "./move";
import { useGridKeys } from "./use-grid-keys";
import { useSize } from "./use-size";

interface SheetGridProps {
  readonly sheet: GridSheet;
  readonly findings: readonly Finding[];
  readonly language: "vi" | "en";
  readonly onSelect: (row: number, column: number) => void;
  readonly onType: (row: number, column: number, text: string) => void;
}

/** A sheet as a grid of which only what is in sight is drawn. It is one stop for Tab; the active cell is told by its id. */
export function SheetGrid({ sheet, findings, language, onSelect, onType }: SheetGridProps) {
  const styles = useGridStyles();
  const { grid } = usePageStrings();
  const book = useBook();
  const scroller = useRef<HTMLDivElement>(null);
  const view = useSize(scroller);
  const { active, looks, led } = {
    active: useBookState((state) => state.active),
    looks: useBookState((state) => state.look.cells),
    led: useBookState((state) => state.led),
  };
  useBookState((state) => state.rows);
  const [edit, setEdit] = useState<{ readonly initial: string } | null>(null);
  const rows = useMemo(() => new Axis(sheet.heights), [sheet.heights]);
  const columns = useMemo(() => new Axis(sheet.widths), [sheet.widths]);
  const frozen = useMemo(() => frozenPart(sheet, rows, columns, view), [sheet, rows, columns, view]);
  const marks = useMemo(() => findingsOfSheet(findings, sheet.name), [findings, sheet.name]);
  const area = activeArea(active, sheet.merges);
  const anchor = { row: area.top, column: area.left };

  // Other sizes are other keys: the window measures anew.
  const rowKey = useCallback((index: number) => (rows.size(index) < 0 ? -1 : index), [rows]);
  const columnKey = useCallback((index: number) => (columns.size(index) < 0 ? -1 : index), [columns]);
  const rowWindow = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rows.size(index),
    paddingStart: HEAD,
    getItemKey: rowKey,
    overscan: 4,
    useFlushSync: false,
  });
  const columnWindow = useVirtualizer({
    horizontal: true,
    count: columns.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => columns.size(index),
    paddingStart: GUTTER,
    getItemKey: columnKey,
    overscan: 1,
    useFlushSync: false,
  });

  const isSized = view.height > 0;
  const bodyRows = (isSized ? shownOf : noneOf)(rowWindow.getVirtualItems(), anchor.row, (first, last) =>
    rowsOfAreas(sheet.merges, first, last),
  ).filter((row) => row >= frozen.rows && rows.size(row) > 0);
  const frozenRows = range(isSized ? frozen.rows : 0).filter((row) => rows.size(row) > 0);
  const shown = [
    ...new Set([
      ...range(isSized ? frozen.columns : 0),
      ...(isSized ? shownOf : noneOf)(columnWindow.getVirtualItems(), anchor.column, (first, last) =>
        columnsOfAreas(sheet.merges, first, last),
      ),
    ]),
  ].sort((a, b) => a - b);

  const reveal = (row: number, column: number) => {
    const element = scroller.current;
    if (!element) return;
    const goal = activeArea({ row, column }, sheet.merges);
    const top = scrollFor(rows, goal.top, goal.bottom, frozen.rows, {
      at: element.scrollTop,
      size: element.clientHeight,
      fixed: HEAD + rows.start(frozen.rows),
      heading: HEAD,
    });
    const left = scrollFor(columns, goal.left, goal.right, frozen.columns, {
      at: element.scrollLeft,
      size: element.clientWidth,
      fixed: GUTTER + columns.start(frozen.columns),
      heading: GUTTER,
    });
    if (top !== element.scrollTop) element.scrollTop = top;
    if (left !== element.scrollLeft) element.scrollLeft = left;
  };
  useEffect(() => {
    reveal(active.row, active.column);
  }, [active, led, view]);

  const select = (row: number, column: number) => {
    onSelect(row, column);
  };
  const space = (): MoveSpace => ({
    rows,
    columns,
    merges: sheet.merges,
    end: sheet.end,
    page: view.height - HEAD - 40,
  });
  const startEdit = (text?: string) => {
    const cell = book.row(anchor.row)?.cells.find(({ column }) => column === anchor.column);
    setEdit({ initial: text ?? cell?.edit ?? cell?.text ?? "" });
  };
  const endEdit: EditEnd = (text, key) => {
    setEdit(null);
    if (text !== null) onType(anchor.row, anchor.column, text);
    if (key) {
      const goal = move(anchor, key, space());
      if (goal) select(goal.row, goal.column);
    }
    scroller.current?.focus({ preventScroll: true });
  };
  const onKeyDown = useGridKeys({
    book,
    space,
    startEdit,
    clear: () => {
      onType(anchor.row, anchor.column, "");
    },
    select,
  });
  const cellUnder = (event: MouseEvent) => {
    const element = event.target instanceof Element ? event.target.closest("[data-cell]") : null;
    return parseAddress(element?.getAttribute("data-cell") ?? "");
  };

  const scene: RowScene = {
    styles,
    sheet,
    looks,
    rows,
    columns,
    shown,
    frozenColumns: frozen.columns,
    findings: marks,
    active: anchor,
    editing: edit && { ...edit, onEnd: endEdit },
    language,
  };
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={grid.label(sheet.name)}
      aria-rowcount={rows.count + 1}
      aria-colcount={columns.count + 1}
      aria-activedescendant={cellId(anchor.row, anchor.column)}
      tabIndex={0}
      className={styles.grid}
      onKeyDown={edit ? undefined : onKeyDown}
      onMouseDown={(event) => {
        const cell = cellUnder(event);
        if (!cell || event.button !== 0) return;
        const { row, column } = anchorOf(cell, sheet.merges);
        select(row, column);
      }}
      onDoubleClick={(event) => {
        if (cellUnder(event)) startEdit();
      }}
    >
      <div role="none" className={styles.canvas} style={{ width: GUTTER + columns.total, height: HEAD + rows.total }}>
        <div
          role="rowgroup"
          className={mergeClasses(styles.head, frozen.rows > 0 && styles.frozenEdge)}
          style={{ width: GUTTER + columns.total, height: HEAD + rows.start(frozen.rows) }}
        >
          <ColumnHeadings scene={scene} />
          {frozenRows.map((row) => (
            <Row key={row} scene={scene} row={row} data={book.row(row)} top={HEAD + rows.start(row)} />
          ))}
        </div>
        <div role="rowgroup">
          {bodyRows.map((row) => (
            <Row key={row} scene={scene} row={row} data={book.row(row)} top={HEAD + rows.start(row)} />
          ))}
        </div>
      </div>
    </div>
  );
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** What is in sight, the active one, and where merged areas begin that reach into sight. */
function shownOf(
  items: readonly { readonly index: number }[],
  active: number,
  areas: (first: number, last: number) => number[],
): number[] {
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? -1];
  const indexes = new Set([...items.map(({ index }) => index), ...areas(first, last), active]);
  return [...indexes].sort((a, b) => a - b);
}

/** Before the size of the grid is known there is nothing to draw. */
function noneOf(): number[] {
  return [];
}
