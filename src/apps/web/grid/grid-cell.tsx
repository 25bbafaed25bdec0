import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { Finding } from "../../../engine/index";
import { formatAddress } from "../../../engine/index";
import { DEFAULT_LOOK } from "../../../hosts/xlsx/look/look";
import type { CellLook } from "../../../hosts/xlsx/look/look";
import type { GridCell } from "../book/grid-types";
import { worst } from "./cell-findings";
import { boxStyle, justify, textStyle } from "./cell-style";
import { usePageStrings } from "./grid-context";
import type { GridStyles } from "./grid-styles";
import { useGridStyles } from "./grid-styles";

interface CellProps {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell | undefined;
  readonly look: CellLook | undefined;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Pixels to the right of its own that its text may run over. */
  readonly spill: number;
  readonly active: boolean;
  readonly gridLines: boolean;
  readonly findings: readonly Finding[] | undefined;
  readonly language: "vi" | "en";
  readonly styles: GridStyles;
}

/** How many sentences a marked cell tells; the pane has them all. */
const TOLD = 3;

/** A cell of the grid; merged areas are one. */
export const Cell = memo(function Cell(props: CellProps) {
  const {
    row,
    column,
    cell,
    look = DEFAULT_LOOK,
    left,
    width,
    height,
    spill,
    active,
    gridLines,
    findings,
    styles,
  } = props;
  const side = cell?.side ?? "left";
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 2}
      aria-selected={active}
      {...(cell?.last && { "aria-colspan": cell.last.column - column + 1, "aria-rowspan": cell.last.row - row + 1 })}
      className={classOf(styles, gridLines, cell?.last !== undefined, active)}
      style={{
        left: left - 1,
        width: width + 1,
        height: height + 1,
        justifyContent: justify(side, look),
        ...boxStyle(look, cell ?? {}),
      }}
      data-cell={formatAddress({ row, column })}
      {...(findings && { "data-findings": findings.length, title: sentences(findings, props.language).join("\n") })}
    >
      {cell && cell.text !== "" && (
        <span
          className={spill > 0 ? mergeClasses(styles.text, styles.spilling) : styles.text}
          style={{ ...textStyle(look, side), ...(spill > 0 && { maxWidth: width + spill }) }}
        >
          {cell.text}
        </span>
      )}
      {findings && <Mark findings={findings} language={props.language} />}
    </div>
  );
});

/** Most cells are plain: their classes are put together once. */
function classOf(styles: GridStyles, gridLines: boolean, merged: boolean, active: boolean): string {
  if (merged || active) {
    return mergeClasses(styles.cell, gridLines && styles.gridLine, merged && styles.merged, active && styles.active);
  }
  return gridLines ? styles.lined : styles.cell;
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** The mark of a cell with findings: a corner for errors, a bar for warnings, a dot for notes, and the sentences for who listens. */
function Mark({ findings, language }: { readonly findings: readonly Finding[]; readonly language: "vi" | "en" }) {
  const styles = useGridStyles();
  const { grid } = usePageStrings();
  const severity = worst(findings);
  const told = findings
    .slice(0, TOLD)
    .map((finding) => `${grid.severities[finding.severity]}: ${finding.message[language]}`);
  const more = findings.length - told.length;
  return (
    <>
      <span aria-hidden className={mergeClasses(styles.mark, styles[severity])} data-mark={severity} />
      <span className={styles.unseen}>
        {" – "}
        {[...told, ...(more > 0 ? [grid.more(more)] : [])].join(" ")}
      </span>
    </>
  );
}

function sentences(findings: readonly Finding[], language: "vi" | "en"): string[] {
  return findings.slice(0, TOLD).map(({ message }) => message[language]);
}
