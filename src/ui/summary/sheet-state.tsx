import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { SummarySheet } from "../../engine/index";
import { usePane, useStrings } from "../pane-context";

const useStyles = makeStyles({
  sheet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  name: { fontSize: "inherit" },
});

/** A sheet's name, as a way to it where it is there already, and what becomes of it. */
export function SheetState({ sheet: { name, state } }: { readonly sheet: SummarySheet }) {
  const styles = useStyles();
  const { summary: words } = useStrings();
  const { controller } = usePane();
  return (
    <div className={styles.sheet}>
      {state === "new" ? (
        name
      ) : (
        <Link
          as="button"
          className={styles.name}
          onClick={() => void controller.goTo({ sheet: name, cell: { row: 0, column: 0 } })}
        >
          {name}
        </Link>
      )}
      {` · ${words.states[state]}`}
    </div>
  );
}
