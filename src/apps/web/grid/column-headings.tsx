import { mergeClasses } from "@fluentui/react-components";
import { columnName } from "../../../engine/index";
import { usePageStrings } from "./grid-context";
import type { RowScene } from "./grid-row";
import { useGridStyles } from "./grid-styles";
import { GUTTER, HEAD } from "./layout";

/** The letters over the columns. */
export function ColumnHeadings({ scene }: { readonly scene: RowScene }) {
  const styles = useGridStyles();
  const { columns, shown, frozenColumns } = scene;
  const seen = shown.filter((column) => columns.size(column) > 0);
  return (
    <div
      role="row"
      aria-rowindex={1}
      className={styles.row}
      style={{ top: 0, height: HEAD, width: GUTTER + columns.total }}
    >
      <div role="none" className={styles.side} style={{ width: GUTTER + columns.start(frozenColumns) }}>
        <div
          role="columnheader"
          aria-colindex={1}
          className={styles.heading}
          style={{ left: 0, width: GUTTER, height: HEAD }}
        />
        {seen
          .filter((column) => column < frozenColumns)
          .map((column) => (
            <Heading key={column} scene={scene} column={column} />
          ))}
      </div>
      {seen
        .filter((column) => column >= frozenColumns)
        .map((column) => (
          <Heading key={column} scene={scene} column={column} />
        ))}
    </div>
  );
}

function Heading({ scene: { columns, active }, column }: { readonly scene: RowScene; readonly column: number }) {
  const styles = useGridStyles();
  const { grid } = usePageStrings();
  let first = column;
  while (first > 0 && columns.size(first - 1) === 0) first--;
  const hidden = first < column ? grid.hiddenColumns(columnName(first), columnName(column - 1)) : null;
  return (
    <div
      role="columnheader"
      aria-colindex={column + 2}
      className={mergeClasses(
        styles.heading,
        column === active.column && styles.activeHeading,
        hidden !== null && styles.hiddenLeft,
      )}
      style={{ left: GUTTER + columns.start(column), width: columns.size(column), height: HEAD }}
      {...(hidden !== null && { title: hidden, "aria-label": `${columnName(column)} – ${hidden}` })}
    >
      {columnName(column)}
    </div>
  );
}
