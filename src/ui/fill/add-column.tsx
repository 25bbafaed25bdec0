import { Button, makeStyles } from "@fluentui/react-components";
import { columnName } from "../../engine/index";
import { usePane, usePaneState, useStrings } from "../pane-context";
import { isWriting } from "../store/run";
import type { AddableColumn } from "./fill-answers";
import { addKey } from "./fill-items";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "8px", padding: "6px 4px 6px 8px" },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
});

interface AddColumnProps {
  readonly missing: AddableColumn;
  readonly manySheets: boolean;
  readonly tabIndex: 0 | -1;
}

/** A standard column that a table lacks, and the button that puts it in, empty. */
export function AddColumn({ missing, manySheets, tabIndex }: AddColumnProps) {
  const styles = useStyles();
  const { fill: words } = useStrings();
  const { controller } = usePane();
  const writing = usePaneState(isWriting);
  const { heading, change } = missing;
  const label = words.addColumn(heading);
  const add = () => {
    void controller.run({
      kind: "addColumn",
      prepare: async ({ ask }) => {
        const still = (await ask("addable", null)).items.filter((one) => addKey(one) === addKey(missing));
        return { label, count: still.length, changes: still.map((one) => one.change) };
      },
    });
  };
  return (
    <div className={styles.line}>
      <span className={styles.text}>
        {words.missing(heading)}
        {manySheets && ` (${change.sheet})`}
      </span>
      <Button
        data-line
        className={styles.button}
        size="small"
        tabIndex={tabIndex}
        title={words.addAt(columnName(change.column))}
        aria-label={label}
        disabledFocusable={writing}
        onClick={add}
      >
        {words.add}
      </Button>
    </div>
  );
}
