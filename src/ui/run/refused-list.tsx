import { makeStyles } from "@fluentui/react-components";
import type { CellAddress, WorkbookChange } from "../../engine/index";
import { CellLinks } from "../list/cell-links";
import { useStrings } from "../pane-context";
import type { RefusedChange } from "../store/run";

const useStyles = makeStyles({
  details: { marginTop: "4px" },
  summary: { cursor: "pointer" },
  sentence: { margin: "6px 0 2px" },
});

/** What was not written: each reason once, with the cells it is about. */
export function RefusedList({ refused }: { readonly refused: readonly RefusedChange[] }) {
  const styles = useStyles();
  const { run: words, language } = useStrings();
  const manySheets = refused.some(
    ({ change }) => change.sheet !== refused[0]?.change.sheet || change.type === "putSheet",
  );
  return (
    <details className={styles.details} open>
      <summary className={styles.summary}>{words.refused(refused.length)}</summary>
      {[...new Set(refused.map(({ sentence }) => sentence[language]))].map((sentence) => (
        <div key={sentence}>
          <p className={styles.sentence}>{sentence}</p>
          <CellLinks
            label={words.cells}
            cells={refused.filter((one) => one.sentence[language] === sentence).map(({ change }) => placeOf(change))}
            manySheets={manySheets}
          />
        </div>
      ))}
    </details>
  );
}

/** Where to look: the cell, or the first one of the row, column or sheet. */
function placeOf(change: WorkbookChange): { readonly sheet: string; readonly cell: CellAddress } {
  const { sheet } = change;
  switch (change.type) {
    case "setCell":
      return { sheet, cell: change.cell };
    case "deleteRows":
    case "insertRows":
      return { sheet, cell: { row: change.row, column: 0 } };
    case "insertColumn":
      return { sheet, cell: { row: change.headerRow, column: change.column } };
    default:
      return { sheet, cell: { row: 0, column: 0 } };
  }
}
