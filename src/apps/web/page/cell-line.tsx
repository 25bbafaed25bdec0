import { makeStyles, tokens } from "@fluentui/react-components";
import { formatAddress } from "../../../engine/index";
import { useBook, useBookState, usePageStrings } from "../grid/grid-context";
import { anchorOf } from "../grid/move";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexShrink: 0,
    alignItems: "baseline",
    gap: "12px",
    height: "26px",
    padding: "3px 8px",
    boxSizing: "border-box",
    overflow: "hidden",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  address: { minWidth: "48px", fontWeight: tokens.fontWeightSemibold },
  content: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** The selected cell and all that stands in it. */
export function CellLine() {
  const styles = useStyles();
  const { grid } = usePageStrings();
  const book = useBook();
  const active = useBookState((state) => state.active);
  useBookState((state) => state.rows);
  const { row, column } = anchorOf(active, book.sheet?.merges ?? []);
  const cell = book.row(row)?.cells.find((one) => one.column === column);
  const content = cell?.edit ?? cell?.text ?? "";
  return (
    <div className={styles.line}>
      <span className={styles.address} title={grid.cell}>
        {formatAddress({ row, column })}
      </span>
      <span className={styles.content} title={content}>
        {content}
      </span>
    </div>
  );
}
