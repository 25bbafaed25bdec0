import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import { Fragment, memo } from "react";
import type { CellAddress } from "../../../engine/index";
import { formatAddress } from "../../../engine/index";
import type { CellLook } from "../../../hosts/xlsx/look/look";
import { DEFAULT_LOOK } from "../../../hosts/xlsx/look/look";
import type { GridCell, GridRow, GridSheet } from "../book/grid-types";
import type { Axis } from "./axis";
import type { EditEnd } from "./cell-editor";
import { CellEditor } from "./cell-editor";
import type { CellFindings } from "./cell-findings";
import { textStyle } from "./cell-style";
import { Cell } from "./grid-cell";
import { usePageStrings } from "./grid-context";
import type { GridStyles } from "./grid-styles";
import { GUTTER } from "./layout";

/** What all rows of a sheet share. */
export interface RowScene {
  readonly sheet: GridSheet;
  readonly looks: readonly CellLook[];
  readonly rows: Axis;
  readonly columns: Axis;
  /** Columns to draw, frozen ones first. */
  readonly shown: readonly number[];
  readonly frozenColumns: number;
  readonly findings: CellFindings;
  readonly active: CellAddress;
  readonly editing: { readonly initial: string; readonly onEnd: EditEnd } | null;
  readonly language: "vi" | "en";
  readonly styles: GridStyles;
}

interface RowProps {
  readonly scene: RowScene;
  readonly row: number;
  readonly data: GridRow | undefined;
  readonly top: number;
}

/** A row: its number and frozen cells stay at the left, the others pass under them. */
export const Row = memo(function Row({ scene, row, data, top }: RowProps) {
  const { sheet, rows, columns, frozenColumns, styles } = scene;
  const byColumn = new Map(data?.cells.map((cell) => [cell.column, cell]));
  const covering = sheet.merges.filter((area) => area.top <= row && area.bottom >= row);
  const isCovered = (column: number) =>
    covering.some(
      ({ top: first, left, right }) => left <= column && right >= column && (first !== row || left !== column),
    );
  const cells = scene.shown.filter((column) => columns.size(column) > 0 && !isCovered(column));
  const draw = (column: number) => drawCell(scene, row, column, byColumn.get(column));
  const isHigh = covering.some((area) => area.top === row);
  const frozenWidth = columns.start(frozenColumns);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      style={{ top, height: rows.size(row), width: GUTTER + columns.total, ...(isHigh && { zIndex: 1 }) }}
    >
      <div
        role="none"
        className={mergeClasses(styles.side, frozenColumns > 0 && styles.sideEdge)}
        style={{ width: GUTTER + frozenWidth }}
      >
        <RowHeading scene={scene} row={row} />
        {cells.filter((column) => column < frozenColumns).map((column) => draw(column))}
      </div>
      {cells.filter((column) => column >= frozenColumns).map((column) => draw(column))}
    </div>
  );
});

function RowHeading({ scene: { rows, active, styles }, row }: Pick<RowProps, "scene" | "row">) {
  const { grid } = usePageStrings();
  let first = row;
  while (first > 0 && rows.size(first - 1) === 0) first--;
  const hidden = first < row ? grid.hiddenRows(first + 1, row) : null;
  return (
    <div
      role="rowheader"
      aria-colindex={1}
      className={mergeClasses(
        styles.heading,
        row === active.row && styles.activeHeading,
        hidden !== null && styles.hiddenBefore,
      )}
      style={{ left: 0, width: GUTTER, height: rows.size(row) }}
      {...(hidden !== null && { title: hidden, "aria-label": `${row + 1} – ${hidden}` })}
    >
      {row + 1}
    </div>
  );
}

function drawCell(scene: RowScene, row: number, column: number, cell: GridCell | undefined): ReactNode {
  const { sheet, looks, rows, columns, active, editing, findings, language, styles } = scene;
  const left = GUTTER + columns.start(column);
  const width = cell?.last ? columns.span(column, cell.last.column) : columns.size(column);
  const height = cell?.last ? rows.span(row, cell.last.row) : rows.size(row);
  const look = looks[cell?.look ?? 0] ?? DEFAULT_LOOK;
  const isActive = active.row === row && active.column === column;
  return (
    <Fragment key={column}>
      <Cell
        row={row}
        column={column}
        cell={cell}
        look={cell && look}
        left={left}
        width={width}
        height={height}
        spill={cell?.spill === undefined ? 0 : columns.span(column + 1, column + cell.spill)}
        active={isActive}
        gridLines={sheet.gridLines}
        findings={findings.get(`${row} ${column}`)}
        language={language}
        styles={styles}
      />
      {isActive && editing && (
        <CellEditor
          address={formatAddress(active)}
          initial={editing.initial}
          style={{ left, top: 0, ...editorSize(width, height), ...editorText(look, cell) }}
          onEnd={editing.onEnd}
        />
      )}
    </Fragment>
  );
}

/** Room for a few words even in a narrow cell. */
function editorSize(width: number, height: number): CSSProperties {
  return { width: Math.max(width, 120), height: Math.max(height, 26) };
}

function editorText(look: CellLook, cell: GridCell | undefined): CSSProperties {
  const { fontFamily, fontSize, fontWeight, fontStyle } = textStyle(look, cell?.side ?? "left");
  return { fontFamily, fontSize, fontWeight, fontStyle };
}
